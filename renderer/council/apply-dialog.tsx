import { useMemo, useState } from 'react'
import type { Block, PlanMeta } from '#shared/plan/model.ts'
import type { Amendment, AmendmentTarget, Applied, Records } from '#shared/plan/records.ts'
import { amendedText } from '#shared/records/amendments.ts'
import { todayHere } from '../handouts/handout-state.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { WordMarks } from '../review/word-marks.tsx'
import { Button } from '../ui/button.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { writtenDate } from '../writing/written-date.ts'
import styles from './council.module.css'
import { PlaceField } from './place-field.tsx'
import { placesOf } from './places.ts'

/** Where an amendment goes, and what it changes there. */
export type Application = { about: AmendmentTarget; applied: Applied }

/** Takes an accepted amendment into the plan: the place, its words before and after, the version it makes. */
export function ApplyDialog({
  amendment,
  meta,
  blocks,
  onDone,
  onClose,
}: {
  amendment: Amendment
  meta: PlanMeta
  blocks: Block[]
  onDone(application: Application): void
  onClose(): void
}) {
  const t = useT()
  const { records } = useRecords()
  const [about, setAbout] = useState(amendment.about)
  const found = about && amendedText({ blocks, records }, about)
  const before = found ?? ''
  const [after, setAfter] = useState(before)
  const version = useVersionName(amendment, records)
  const [label, setLabel] = useState(version)
  const [isAsked, setAsked] = useState(false)
  const places = useMemo(
    () =>
      placesOf(blocks, records, {
        front: t('council.place.front'),
        priority: t('records.column.priority'),
        goal: t('records.column.goal'),
        measure: t('records.column.measure'),
        description: t('records.column.description').toLowerCase(),
      }),
    [blocks, records, t],
  )
  const isSame = after.trim() === before.trim()

  function submit() {
    setAsked(true)
    if (!about || found === undefined || isSame) return
    const name = label.trim() || version
    onDone({ about, applied: { on: todayHere(), version: name, before, after: after.trim() } })
    onClose()
  }

  return (
    <FormDialog
      title={t('council.apply.of', { item: amendment.item })}
      size="large"
      submitLabel={t('council.apply.do')}
      isDisabled={found === undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.quoted}>
        <span className={styles.label}>{t('council.apply.proposal')}</span>
        <p lang={meta.language}>{amendment.text}</p>
      </div>
      <PlaceField
        about={about}
        places={places}
        like={amendment.text}
        language={meta.language}
        onChange={(chosen) => {
          setAbout(chosen)
          setAfter(amendedText({ blocks, records }, chosen) ?? '')
        }}
      />
      {found !== undefined && (
        <>
          <TextArea
            key={JSON.stringify(about)}
            label={t('council.apply.after')}
            {...(isAsked && isSame && { description: t('council.apply.same') })}
            value={after}
            onChange={setAfter}
            maxLength={100_000}
            autoFocus
          />
          <div>
            <Button look="quiet" onPress={() => setAfter(amendment.text)}>
              {t('council.apply.useProposal')}
            </Button>
          </div>
          <div className={styles.quoted}>
            <span className={styles.label}>{t('council.apply.change')}</span>
            <p className={styles.marks} lang={meta.language}>
              <WordMarks before={before} after={after} />
            </p>
          </div>
          <TextField
            label={t('council.apply.version')}
            description={t('council.apply.version.hint')}
            value={label}
            onChange={setLabel}
            maxLength={200}
          />
        </>
      )}
    </FormDialog>
  )
}

/** "Valtuuston muutos 3 / 18.5.2026 § 35", after the meeting that handled the plan last. */
function useVersionName({ item }: Amendment, { stages }: Records): string {
  const t = useT()
  const meeting = stages.findLast(({ date }) => date !== undefined)
  const kind = meeting?.kind === 'board' || meeting?.kind === 'committee' ? meeting.kind : 'council'
  const when = [
    meeting?.date && writtenDate(meeting.date),
    meeting?.section && `§ ${meeting.section}`,
  ]
    .filter(Boolean)
    .join(' ')
  return [t(`council.apply.version.${kind}`, { item }), when].filter(Boolean).join(' / ')
}
