import { useState } from 'react'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { FieldRow } from '../ui/field-row.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { parseWrittenDate, writtenDate } from '../writing/written-date.ts'
import { shortHash } from './locked-banner.tsx'

/** Lukitse hyväksytty versio: who decided, when and under which section. */
export function LockDialog({
  id,
  meta: { submission },
  settle,
  onLocked,
  onClose,
}: {
  id: Id
  meta: PlanMeta
  settle(): Promise<boolean>
  /** Until the plan has been opened anew. */
  onLocked(): Promise<void>
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const [body, setBody] = useState(submission.body ?? '')
  const [date, setDate] = useState(submission.date ? writtenDate(submission.date) : '')
  const [section, setSection] = useState(submission.section ?? '')
  const [caseNumber, setCaseNumber] = useState(submission.caseNumber ?? '')
  const [isAsked, setAsked] = useState(false)
  const day = parseWrittenDate(date)
  const number = section.replace(/^\s*§\s*/u, '').trim()
  const errors = {
    body: body.trim() === '' ? t('lock.body.missing') : undefined,
    date: day === undefined ? t('lock.date.missing') : undefined,
    section: number === '' ? t('lock.section.missing') : undefined,
  }

  async function submit() {
    setAsked(true)
    if (day === undefined || Object.values(errors).some((error) => error !== undefined)) return
    const locked = await attempt(async () => {
      if (!(await settle())) return undefined
      return invoke('package.lock', {
        id,
        body: body.trim(),
        date: day,
        section: number,
        ...(caseNumber.trim() !== '' && { caseNumber: caseNumber.trim() }),
      })
    })
    if (!locked) return
    notify({ text: t('lock.done', { hash: shortHash(locked.revision) }) })
    await onLocked()
  }

  return (
    <FormDialog
      title={t('lock.title')}
      submitLabel={t('lock.do')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('lock.about')}</p>
      <TextField
        label={t('details.body')}
        error={isAsked ? errors.body : undefined}
        value={body}
        onChange={setBody}
        isRequired
      />
      <FieldRow>
        <TextField
          label={t('details.date')}
          description={t('details.date.example')}
          error={isAsked ? errors.date : undefined}
          value={date}
          onChange={setDate}
          isRequired
        />
        <TextField
          label={t('details.section')}
          error={isAsked ? errors.section : undefined}
          value={section}
          onChange={setSection}
          maxLength={50}
          isRequired
        />
      </FieldRow>
      <TextField
        label={t('details.caseNumber')}
        value={caseNumber}
        onChange={setCaseNumber}
        maxLength={200}
      />
    </FormDialog>
  )
}
