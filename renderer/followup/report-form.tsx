import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import {
  type FollowUp,
  type FollowUpStatus,
  followUpStatuses,
  type Records,
} from '#shared/plan/records.ts'
import { scheduleText } from '#shared/records/cell-values.ts'
import { setFollowUp } from '#shared/records/edit.ts'
import { type MeasureProgress, standingSymbols } from '#shared/records/progress.ts'
import { isMac } from '../commands/platform.ts'
import { useT } from '../i18n/language.tsx'
import { showsField, showsThing } from '../records/thing-place.ts'
import { useRecords } from '../records/use-records.tsx'
import { useSettings } from '../settings/settings-provider.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { TextArea } from '../ui/text-area.tsx'
import styles from './followup.module.css'
import { StandingMark } from './standing.tsx'

type Fields = Partial<Pick<FollowUp, 'done' | 'values' | 'reason' | 'next'>>

/** The report of one measure for one year. What is written is in the plan at once. */
export function ReportForm({
  year,
  progress,
  isFirstYear,
  onStep,
  onGoToMeasure,
}: {
  year: number
  progress: MeasureProgress
  /** There is nothing to tell of the year before, unless someone has told. */
  isFirstYear: boolean
  onStep(by: 1 | -1): void
  onGoToMeasure(): void
}) {
  const t = useT()
  const title = useId()
  const { settings } = useSettings()
  const { records, change } = useRecords()
  const { measure, number, goal, followUp, followUpBefore, before } = progress
  const hasYearBefore = followUpBefore !== undefined || (!isFirstYear && before !== 'later')
  const reportedBy = settings.profile?.name

  const report = (fields: Fields | { status: FollowUpStatus | undefined }, field: string) =>
    change(
      (records) =>
        setFollowUp(records, measure.id, year, { ...fields, ...(reportedBy && { reportedBy }) }),
      `${measure.id}.${year}.${field}`,
    )

  function listen(event: KeyboardEvent) {
    const hasCommand = isMac ? event.metaKey : event.ctrlKey
    if (event.key !== 'Enter' || !hasCommand) return
    event.preventDefault()
    onStep(event.shiftKey ? -1 : 1)
  }

  /** Says of an element which field of the report it shows, once there is a report. */
  const shows = (field: string, label: string) =>
    followUp
      ? showsField('followUps', followUp.id, field, `${label}: ${number} ${measure.title}`)
      : {}

  return (
    <section
      aria-labelledby={title}
      className={styles.form}
      onKeyDown={listen}
      data-undo="records"
      data-pane
      {...showsThing({
        of: { kind: 'measures', record: measure.id },
        text: `${number} ${measure.title}`,
      })}
    >
      <header className={styles.formHead}>
        <p className={styles.path}>
          {t('records.column.goal')} {number.replace(/\.\d+$/, '')} {goal.title}
        </p>
        <h2 id={title}>
          {number} {measure.title}
        </h2>
        <dl className={styles.facts}>
          <Fact label={t('records.column.responsible')} value={namesOf(progress, records)} />
          <Fact label={t('records.column.schedule')} value={scheduleText(measure.schedule)} />
          <Fact label={t('records.column.resources')} value={measure.resources} />
        </dl>
        <Button look="quiet" onPress={onGoToMeasure}>
          {t('followUp.toMeasure')}
        </Button>
      </header>

      {hasYearBefore && (
        <div className={styles.lastYear}>
          <p>
            <b>{year - 1}:</b> <StandingMark standing={before} />
          </p>
          {followUpBefore?.done && <p>{followUpBefore.done}</p>}
          {followUpBefore?.next && (
            <p>
              <b>{t('followUp.next')}:</b> {followUpBefore.next}
            </p>
          )}
        </div>
      )}

      <div {...shows('status', t('followUp.status', { year }))}>
        <StatusChoice
          year={year}
          status={followUp?.status}
          onChange={(status) => report({ status }, 'status')}
        />
      </div>
      <div {...shows('done', t('followUp.done'))}>
        <TextArea
          label={t('followUp.done')}
          value={followUp?.done ?? ''}
          maxLength={20_000}
          onChange={(done) => report({ done }, 'done')}
        />
      </div>
      <div {...shows('values', t('followUp.values'))}>
        <Values
          year={year}
          progress={progress}
          records={records}
          onChange={(values, indicator) => report({ values }, `values.${indicator}`)}
        />
      </div>
      <div {...shows('reason', t('followUp.reason'))}>
        <TextArea
          label={t('followUp.reason')}
          description={t('followUp.reason.why')}
          value={followUp?.reason ?? ''}
          maxLength={20_000}
          onChange={(reason) => report({ reason }, 'reason')}
        />
      </div>
      <div {...shows('next', t('followUp.next'))}>
        <TextArea
          label={t('followUp.next')}
          value={followUp?.next ?? ''}
          maxLength={20_000}
          onChange={(next) => report({ next }, 'next')}
        />
      </div>
      <footer className={styles.formFoot}>
        {followUp?.reportedBy && (
          <p className={styles.muted}>{t('followUp.reportedBy', { name: followUp.reportedBy })}</p>
        )}
        <Button onPress={() => onStep(-1)}>
          <ArrowLeft aria-hidden />
          {t('followUp.previous')}
        </Button>
        <Button look="primary" onPress={() => onStep(1)}>
          {t('followUp.nextMeasure')} <kbd>{isMac ? '⌘' : 'Ctrl'}+Enter</kbd>
          <ArrowRight aria-hidden />
        </Button>
      </footer>
    </section>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Arrow keys choose; the first choice takes a report back. */
function StatusChoice({
  year,
  status,
  onChange,
}: {
  year: number
  status: FollowUpStatus | undefined
  onChange(status: FollowUpStatus | undefined): void
}) {
  const t = useT()
  return (
    <RadioGroup
      className={styles.status}
      orientation="horizontal"
      value={status ?? 'unreported'}
      onChange={(chosen) => onChange(followUpStatuses.find((known) => known === chosen))}
    >
      <Label className={styles.label}>{t('followUp.status', { year })}</Label>
      <div className={styles.choices}>
        {(['unreported', ...followUpStatuses] as const).map((option) => (
          <Radio
            key={option}
            value={option}
            className={styles.choice}
            data-standing={option}
            data-report-status
          >
            <span aria-hidden>{standingSymbols[option]}</span> {t(`records.standing.${option}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

/** What was reached, beside where it began and where it should lead. */
function Values({
  year,
  progress: { measure, followUp, followUpBefore },
  records,
  onChange,
}: {
  year: number
  progress: MeasureProgress
  records: Records
  onChange(values: FollowUp['values'], indicator: string): void
}) {
  const t = useT()
  if (measure.indicators.length === 0) {
    return <p className={styles.muted}>{t('followUp.noIndicators')}</p>
  }
  const values = followUp?.values ?? []
  const reached = (report: FollowUp | undefined, indicator: string) =>
    report?.values.find((value) => value.indicator === indicator)?.value ?? ''

  return (
    <DataTable look="dense">
      <caption>{t('followUp.values')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('records.column.indicator')}</th>
          <th scope="col">{t('records.column.baseline')}</th>
          <th scope="col">{t('records.column.target')}</th>
          <th scope="col">{year - 1}</th>
          <th scope="col">{t('followUp.value', { year })}</th>
        </tr>
      </thead>
      <tbody>
        {measure.indicators.map(({ indicator, baseline, target }) => {
          const known = records.indicators.find(({ id }) => id === indicator)
          const name = known?.name ?? t('followUp.unknownIndicator')
          const value = reached(followUp, indicator)
          return (
            <tr key={indicator}>
              <th scope="row">
                {name}
                {known?.unit && <span className={styles.muted}> ({known.unit})</span>}
              </th>
              <td>{baseline}</td>
              <td>{target}</td>
              <td>{reached(followUpBefore, indicator)}</td>
              <td>
                <input
                  aria-label={`${name}: ${t('followUp.value', { year })}`}
                  className={styles.value}
                  maxLength={2_000}
                  value={value}
                  onChange={(event) => {
                    const others = values.filter((other) => other.indicator !== indicator)
                    const own = { indicator, value: event.target.value }
                    onChange(own.value === '' ? others : [...others, own], indicator)
                  }}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </DataTable>
  )
}

function namesOf({ measure }: MeasureProgress, { bodies }: Records): string {
  const names = measure.responsible.map((id) => bodies.find((body) => body.id === id)?.name)
  return names.filter(Boolean).join(', ')
}
