import { useState } from 'react'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { progressOf } from '#shared/records/progress.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { periodText } from '../library/period-text.ts'
import { FieldRow } from '../ui/field-row.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import styles from './followup.module.css'
import { firstYear, isOutside } from './reporting-years.ts'
import { StandingLegend } from './standing.tsx'

type DialogProps = {
  id: Id
  period: PlanMeta['period']
  records: Records
  settle(): Promise<boolean>
  /** Leads to the plan that was made. */
  onMade(id: Id): void
  onClose(): void
}

/** Makes the report on one year, as a document of its own. */
export function YearlyReportDialog({ id, period, records, ...rest }: DialogProps) {
  const t = useT()
  const [year, setYear] = useState(() => firstYear(period, new Date().getFullYear()))
  const { measures } = progressOf(records, year)
  return (
    <MakingDialog
      {...rest}
      title={t('followUp.report.title')}
      lead={t('followUp.report.lead')}
      submit={t('followUp.report.make')}
      make={() => invoke('plans.yearlyReport', { id, year })}
    >
      <NumberField
        label={t('followUp.year')}
        value={year}
        minimum={1990}
        maximum={2150}
        onChange={setYear}
        autoFocus
      />
      {isOutside(period, year) && (
        <p>{t('followUp.outside', { year, period: periodText(period) })}</p>
      )}
      <StandingLegend standings={measures.map(({ standing }) => standing)} />
    </MakingDialog>
  )
}

/** Starts the next term from what this one left unfinished. */
export function NextTermDialog({ id, period, records, ...rest }: DialogProps) {
  const t = useT()
  const [from, setFrom] = useState(period.to + 1)
  const [to, setTo] = useState<number>()
  const end = to ?? from + (period.to - period.from)
  const isBackwards = end < from
  const { counts, measures } = progressOf(records, period.to)
  const closed = counts.done + counts.dropped
  return (
    <MakingDialog
      {...rest}
      title={t('followUp.term.title')}
      lead={t('followUp.term.lead')}
      submit={t('followUp.term.make')}
      isReady={!isBackwards}
      make={() => invoke('plans.nextTerm', { id, period: { from, to: end } })}
    >
      <FieldRow>
        <NumberField
          label={t('details.period.from')}
          value={from}
          minimum={1990}
          maximum={2150}
          onChange={setFrom}
          autoFocus
        />
        <NumberField
          label={t('details.period.to')}
          value={end}
          minimum={1990}
          maximum={2150}
          error={isBackwards ? t('details.period.backwards') : undefined}
          onChange={setTo}
        />
      </FieldRow>
      <ul>
        <li>{t('followUp.term.carried', { count: measures.length - closed })}</li>
        <li>{t('followUp.term.closed', { count: closed })}</li>
      </ul>
    </MakingDialog>
  )
}

function MakingDialog({
  title,
  lead,
  submit,
  isReady = true,
  make,
  settle,
  onMade,
  onClose,
  children,
}: Pick<DialogProps, 'settle' | 'onMade' | 'onClose'> & {
  title: string
  lead: string
  submit: string
  isReady?: boolean
  make(): Promise<PlanSummary>
  children: React.ReactNode
}) {
  const attempt = useAttempt()

  async function start() {
    if (!isReady) return
    // What is not on the disk would be missing from what is made of it.
    const made = (await settle()) ? await attempt(make) : undefined
    if (!made) return
    onClose()
    onMade(made.id)
  }

  return (
    <FormDialog
      title={title}
      submitLabel={submit}
      isDisabled={!isReady}
      onSubmit={start}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <p>{lead}</p>
        {children}
      </div>
    </FormDialog>
  )
}
