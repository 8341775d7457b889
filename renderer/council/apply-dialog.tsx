import { useMemo, useState } from 'react'
import type { Block, PlanMeta } from '#shared/plan/model.ts'
import type { Amendment, AmendmentTarget, Records } from '#shared/plan/records.ts'
import { type AmendmentStep, actionOf, applying, wordsIn } from '#shared/records/amendments.ts'
import { withDescendants } from '#shared/records/edit.ts'
import { todayHere } from '../handouts/handout-state.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { WordMarks } from '../review/word-marks.tsx'
import { Button } from '../ui/button.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { writtenDate } from '../writing/written-date.ts'
import { ActionField } from './action-field.tsx'
import styles from './council.module.css'
import { PlaceField } from './place-field.tsx'
import { keyOf, placesOf } from './places.ts'

/** Takes an accepted amendment into the plan: the place, what it does there, the version it makes. */
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
  onDone(step: AmendmentStep, version: string): void
  onClose(): void
}) {
  const t = useT()
  const { records } = useRecords()
  const [action, setAction] = useState(actionOf(amendment))
  const [about, setAbout] = useState(amendment.about)
  const places = useMemo(
    () =>
      placesOf(
        action,
        { blocks, records },
        {
          front: t('council.place.front'),
          priority: t('records.column.priority'),
          goal: t('records.column.goal'),
          measure: t('records.column.measure'),
          description: t('records.column.description').toLowerCase(),
        },
      ),
    [action, blocks, records, t],
  )
  const place = about && places.find(({ key }) => key === keyOf(about))
  const wordsAt = (target: AmendmentTarget | undefined) =>
    (target && wordsIn({ blocks, records })(target)) ?? ''
  const before = wordsAt(place?.about)
  const firstWords = (kind = action, target = about) =>
    kind === 'insert' ? amendment.text : kind === 'remove' ? '' : wordsAt(target)
  const [words, setWords] = useState(firstWords)
  const version = useVersionName(amendment, records)
  const [label, setLabel] = useState(version)
  const [isAsked, setAsked] = useState(false)
  const lacksWords =
    (action === 'change' && words.trim() === before.trim()) ||
    (action === 'insert' && words.trim() === '')

  function submit() {
    setAsked(true)
    if (!place || lacksWords) return
    const name = label.trim() || version
    const decided = { action, about: place.about, words: words.trim(), on: todayHere() }
    const step = applying({ blocks, records }, amendment.id, { ...decided, version: name })
    if (!step) return
    onDone(step, name)
    onClose()
  }

  return (
    <FormDialog
      title={t('council.apply.of', { item: amendment.item })}
      size="large"
      submitLabel={t(`council.apply.do.${action}`)}
      isDisabled={!place}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.quoted}>
        <span className={styles.label}>{t('council.apply.proposal')}</span>
        <p lang={meta.language}>{amendment.text}</p>
      </div>
      <ActionField
        value={action}
        onChange={(chosen) => {
          setAction(chosen)
          setWords(firstWords(chosen))
        }}
      />
      <PlaceField
        key={action}
        action={action}
        about={about}
        places={places}
        like={amendment.text}
        language={meta.language}
        onChange={(chosen) => {
          setAbout(chosen)
          if (action === 'change') setWords(wordsAt(chosen))
        }}
      />
      {place && (
        <>
          {action !== 'remove' && (
            <>
              <TextArea
                key={place.key}
                label={t(`council.apply.words.${wordsFor(action, place.about)}`)}
                {...(isAsked &&
                  lacksWords && { description: t(`council.apply.lacking.${action}`) })}
                value={words}
                onChange={setWords}
                maxLength={100_000}
                autoFocus
              />
              <div>
                <Button look="quiet" onPress={() => setWords(amendment.text)}>
                  {t('council.apply.useProposal')}
                </Button>
              </div>
            </>
          )}
          <div className={styles.quoted}>
            <span className={styles.label}>{t('council.apply.change')}</span>
            <p className={styles.marks} lang={meta.language}>
              {action === 'insert' ? (
                <WordMarks before="" after={words} />
              ) : (
                <WordMarks before={before} after={action === 'remove' ? '' : words} />
              )}
            </p>
            {action === 'remove' && <Along records={records} about={place.about} />}
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

/** What the words are: those of a row are its name. */
function wordsFor(action: 'change' | 'insert', about: AmendmentTarget) {
  return action === 'insert' && 'record' in about ? 'row' : action
}

/** What goes with a row that goes, and what stays. */
function Along({ records, about }: { records: Records; about: AmendmentTarget }) {
  const t = useT()
  if ('block' in about) return null
  const gone = withDescendants(records, [about.record])
  const counts = {
    rows: gone.size - 1,
    reports: records.followUps.filter(({ measure }) => gone.has(measure)).length,
  }
  return counts.rows + counts.reports > 0 && <span>{t('council.apply.along', counts)}</span>
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
