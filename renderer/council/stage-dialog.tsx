import { useState } from 'react'
import { isUsualCaseNumber } from '#shared/plan/case-number.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import { type Stage, stageKinds, stageOutcomes } from '#shared/plan/records.ts'
import { newStage } from '#shared/records/build.ts'
import { useT } from '../i18n/language.tsx'
import { FieldRow } from '../ui/field-row.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { parseWrittenDate, writtenDate } from '../writing/written-date.ts'
import { DayField, isWrongDay } from './day-field.tsx'
import { filled, linesOf } from './filled.ts'
import { usualBody } from './usual-stages.ts'

/** The next stage of the usual way, under the case number that the plan has. */
export function newStageAfter(stages: readonly Stage[], meta: PlanMeta): Stage {
  const last = stages.at(-1)
  const at = last ? stageKinds.indexOf(last.kind) + 1 : 0
  const kind = stageKinds[at] ?? 'council'
  const { caseNumber } = meta.submission
  return newStage(kind, { body: usualBody(kind, meta), ...(caseNumber && { caseNumber }) })
}

/** One stage: who handled it, when, and what was decided. */
export function StageDialog({
  stage,
  meta,
  onDone,
  onClose,
}: {
  stage: Stage
  meta: PlanMeta
  onDone(stage: Stage): void
  onClose(): void
}) {
  const t = useT()
  const [kind, setKind] = useState(stage.kind)
  const [body, setBody] = useState(stage.body)
  const [date, setDate] = useState(stage.date ? writtenDate(stage.date) : '')
  const [section, setSection] = useState(stage.section ?? '')
  const [caseNumber, setCaseNumber] = useState(stage.caseNumber ?? '')
  const [outcome, setOutcome] = useState<Stage['outcome'] | 'open'>(stage.outcome ?? 'open')
  const [documents, setDocuments] = useState(stage.documents.join('\n'))
  const [note, setNote] = useState(stage.note)
  const isUnusual = caseNumber.trim() !== '' && !isUsualCaseNumber(caseNumber)

  function submit() {
    if (isWrongDay(date)) return
    const day = parseWrittenDate(date)
    const number = filled(section.replace(/^\s*§\s*/u, ''))
    const dossier = filled(caseNumber)
    onDone({
      id: stage.id,
      kind,
      body: body.trim(),
      ...(day !== undefined && { date: day }),
      ...(number !== undefined && { section: number }),
      ...(dossier !== undefined && { caseNumber: dossier }),
      ...(outcome && outcome !== 'open' && { outcome }),
      documents: linesOf(documents),
      note: note.trim(),
    })
    onClose()
  }

  return (
    <FormDialog title={t('council.stage.title')} size="large" onSubmit={submit} onClose={onClose}>
      <FieldRow>
        <SelectField
          label={t('council.stage.kind')}
          options={stageKinds.map((value) => ({ value, label: t(`council.stage.${value}`) }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen)
            if (body === '' || body === usualBody(kind, meta)) setBody(usualBody(chosen, meta))
          }}
        />
        <TextField
          label={t('council.stage.body')}
          description={t('council.stage.body.hint')}
          value={body}
          onChange={setBody}
          autoFocus
        />
      </FieldRow>
      <FieldRow>
        <DayField label={t('council.stage.date')} value={date} onChange={setDate} />
        <TextField
          label={t('council.stage.section')}
          value={section}
          onChange={setSection}
          maxLength={50}
        />
        <SelectField
          label={t('council.stage.outcome')}
          options={[
            { value: 'open' as const, label: t('council.stage.open') },
            ...stageOutcomes.map((value) => ({ value, label: t(`council.outcome.${value}`) })),
          ]}
          value={outcome ?? 'open'}
          onChange={setOutcome}
        />
      </FieldRow>
      <TextField
        label={t('council.stage.caseNumber')}
        description={isUnusual ? t('details.caseNumber.unusual') : t('details.caseNumber.example')}
        value={caseNumber}
        onChange={setCaseNumber}
        maxLength={200}
      />
      <TextArea
        label={t('council.stage.documents')}
        description={t('council.stage.documents.hint')}
        value={documents}
        onChange={setDocuments}
        maxLength={20_000}
      />
      <TextArea
        label={t('council.stage.note')}
        value={note}
        onChange={setNote}
        maxLength={20_000}
      />
    </FormDialog>
  )
}
