import { FileInput, FileOutput } from 'lucide-react'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { orphansOf } from '#shared/plan/record-numbering.ts'
import { followUpOf } from '#shared/records/edit.ts'
import { progressOf } from '#shared/records/progress.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { periodText } from '../library/period-text.ts'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { useRecords } from '../records/use-records.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { View, ViewHead, ViewSpring } from '../ui/view.tsx'
import { type Facet, measuresOf } from './facets.ts'
import styles from './followup.module.css'
import { MeasureList } from './measure-list.tsx'
import { goalRows } from './measure-rows.ts'
import { type MergedSheet, mergeSheets } from './merge-sheets.ts'
import { MergedDialog } from './merged-dialog.tsx'
import { OrphanList } from './orphan-list.tsx'
import { ProgressPanel } from './progress-panel.tsx'
import { ReportForm } from './report-form.tsx'
import { firstYear, isOutside, reportingYears } from './reporting-years.ts'
import { SendSheetDialog } from './send-sheet-dialog.tsx'
import { StandingLegend } from './standing.tsx'
import { useInterned } from './use-interned.ts'
import { YearChoice } from './year-choice.tsx'

/** What became of the measures in one year: progress in parts at left, the report of one at right. */
export function FollowUpView({ id, meta, handout, at, onGoTo, settle, saveCopy }: PlanViewProps) {
  const t = useT()
  const attempt = useAttempt()
  const format = useFormat()
  const { records, change } = useRecords()
  const { period } = meta
  const [year, setYear] = useState(
    () => handout?.year ?? firstYear(period, new Date().getFullYear()),
  )
  const [facet, setFacet] = useState<Facet>({ kind: 'all' })
  /** Those that waited for a report when they were asked for: one that gets its report stays in sight. */
  const [waiting, setWaiting] = useState<ReadonlySet<Id>>(new Set())
  const [selected, setSelected] = useState<Id>()
  /** Where someone last asked to be led. */
  const [led, setLed] = useState<PlanViewProps['at']>()
  const [isSending, setSending] = useState(false)
  const [merged, setMerged] = useState<MergedSheet[]>()
  const form = useRef<HTMLDivElement>(null)

  // Typing into the form goes first; the lists follow when there is time.
  const calm = useDeferredValue(records)
  const progress = useMemo(() => progressOf(calm, year), [calm, year])
  const orphans = useMemo(() => orphansOf(calm).followUps, [calm])
  const listed =
    facet.kind === 'silent'
      ? progress.measures.filter(({ measure }) => waiting.has(measure.id))
      : measuresOf(progress, facet)
  const goals = useInterned(goalRows(listed))
  const shown = listed.find(({ measure }) => measure.id === selected) ?? listed[0]
  // What is being written is as of now; the rest of the row may lag behind.
  const open = shown && { ...shown, followUp: followUpOf(records, shown.measure.id, year) }

  if (at !== led) {
    setLed(at)
    const followUp = records.followUps.find(({ id }) => id === at?.id)
    if (followUp) {
      const isOrphan = !records.measures.some(({ id }) => id === followUp.measure)
      setYear(followUp.year)
      setFacet({ kind: isOrphan ? 'orphans' : 'all' })
      setSelected(followUp.measure)
    }
  }

  const latest = useRef(progress)
  latest.current = progress
  const choose = useCallback((chosen: Facet) => {
    setFacet(chosen)
    setWaiting(new Set(measuresOf(latest.current, chosen).map(({ measure }) => measure.id)))
  }, [])

  async function bringIn() {
    const sheets = await attempt(() => invoke('followUp.openSheets', { id }))
    if (!sheets?.length) return
    change((records) => {
      const result = mergeSheets(id, records, sheets)
      setMerged(result.files)
      return result.records
    })
  }

  const openReport = useCallback((measure: Id) => {
    setSelected(measure)
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[data-report-status] input:checked')?.focus()
    })
  }, [])

  function step(by: 1 | -1) {
    const next = listed[listed.findIndex(({ measure }) => measure.id === shown?.measure.id) + by]
    if (!next) return
    openReport(next.measure.id)
  }

  return (
    <View label={t('views.followUp.about')}>
      <ViewHead title={t('followUp.title', { year })}>
        <YearChoice
          years={reportingYears(period, records.followUps, year)}
          year={year}
          onChoose={setYear}
        />
        <ViewSpring />
        {handout ? (
          <Button look="primary" onPress={saveCopy}>
            <FileOutput aria-hidden />
            {t('followUp.sheet.return')}
          </Button>
        ) : (
          <>
            <Button onPress={() => setSending(true)}>
              <FileOutput aria-hidden />
              {t('followUp.sheet.export')}
            </Button>
            <Button onPress={bringIn}>
              <FileInput aria-hidden />
              {t('followUp.sheet.import')}
            </Button>
          </>
        )}
      </ViewHead>
      {handout && (
        <div className={styles.note}>
          <Banner
            tone="info"
            text={[
              t('followUp.sheet.received', {
                body: handout.records.bodies.find(({ id }) => id === handout.body)?.name ?? '',
                year: handout.year,
              }),
              handout.due !== undefined &&
                t('followUp.sheet.due', { day: format.day(handout.due) }),
            ]
              .filter(Boolean)
              .join(' ')}
          />
        </div>
      )}
      {isOutside(period, year) && (
        <div className={styles.note}>
          <Banner tone="info" text={t('followUp.outside', { year, period: periodText(period) })} />
        </div>
      )}
      {records.measures.length === 0 && orphans.length === 0 ? (
        <div className={styles.nothing}>
          <p>{t('followUp.noMeasures')}</p>
        </div>
      ) : (
        <div className={styles.columns}>
          <ProgressPanel
            progress={progress}
            orphans={orphans.length}
            chosen={facet}
            onChoose={choose}
          />
          {facet.kind === 'orphans' ? (
            <OrphanList orphans={orphans} />
          ) : (
            <>
              <div className={styles.list} data-pane data-start>
                <div className={styles.legendLine}>
                  <StandingLegend standings={listed.map(({ standing }) => standing)} />
                </div>
                <MeasureList
                  year={year}
                  goals={goals}
                  selected={shown?.measure.id}
                  onSelect={setSelected}
                  onOpen={openReport}
                />
              </div>
              <div className={styles.detail} ref={form}>
                {open && (
                  <ReportForm
                    key={`${open.measure.id}.${year}`}
                    year={year}
                    progress={open}
                    isFirstYear={isOutside(period, year - 1)}
                    onStep={step}
                    onGoToMeasure={() => onGoTo(open.measure.id)}
                  />
                )}
              </div>
            </>
          )}
        </div>
      )}
      {isSending && (
        <SendSheetDialog
          id={id}
          year={year}
          body={facet.kind === 'body' || facet.kind === 'silent' ? facet.id : undefined}
          settle={settle}
          onClose={() => setSending(false)}
        />
      )}
      {merged && <MergedDialog files={merged} onClose={() => setMerged(undefined)} />}
    </View>
  )
}
