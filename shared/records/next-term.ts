import { translator } from '../i18n/translate.ts'
import { p, table } from '../plan/build.ts'
import { createId } from '../plan/id.ts'
import type { Block, Id, Plan, PlanMeta } from '../plan/model.ts'
import { recordTree } from '../plan/record-numbering.ts'
import type { FollowUp, Goal, Measure, Priority, Records } from '../plan/records.ts'
import { planFromTemplate } from '../templates/instantiate.ts'
import type { Template } from '../templates/schema.ts'
import { fillChapters, withRows } from './fill-chapters.ts'
import { isFinished, lastStatus, standingSymbols } from './progress.ts'

/**
 * The plan of the next term. What was left unfinished goes on under new ids that remember the old
 * ones; what was done or dropped stays behind; the chapter on the plan before is filled with its goals
 * and what was reported. The old plan is not changed.
 */
export function nextTerm(plan: Plan, template: Template, period: PlanMeta['period']): Plan {
  const { organisation } = plan.meta
  const made = planFromTemplate(template, { organisation, period })
  const blocks = fillChapters(made.blocks, {
    'previous-plan': (starters) => previousPlan(plan, template, starters),
  })
  return { ...made, records: carriedRecords(plan, period), blocks }
}

function carriedRecords({ id: plan, records }: Plan, period: PlanMeta['period']): Records {
  const ids = new Map<Id, Id>()
  const renamed = (id: Id): Id => {
    const known = ids.get(id) ?? createId()
    ids.set(id, known)
    return known
  }
  const carried = <Row extends Priority | Goal | Measure>({ number: _, ...row }: Row) => ({
    ...row,
    id: renamed(row.id),
    carriedFrom: { plan, record: row.id },
  })
  const reports = Map.groupBy(records.followUps, ({ measure }) => measure)
  const unfinished = unfinishedMeasures(records)
  const goals = new Set(unfinished.map(({ goal }) => goal))
  const keptGoals = records.goals.filter(({ id }) => goals.has(id))
  const priorities = new Set(keptGoals.map(({ priority }) => priority))

  return {
    priorities: records.priorities.filter(({ id }) => priorities.has(id)).map(carried),
    goals: keptGoals.map((row) => {
      // Binding is what a council decides for its own budget.
      const { binding: _, ...goal } = carried(row)
      return { ...goal, priority: renamed(row.priority) }
    }),
    measures: unfinished.map((row) => ({
      ...carried(row),
      goal: renamed(row.goal),
      responsible: row.responsible.map(renamed),
      schedule: scheduleOf(row, period),
      indicators: row.indicators.map(({ indicator, baseline }) => ({
        indicator: renamed(indicator),
        baseline: lastValue(reports.get(row.id) ?? [], indicator) ?? baseline,
        target: '',
      })),
    })),
    followUps: [],
    indicators: records.indicators.map((row) => ({ ...row, id: renamed(row.id) })),
    bodies: records.bodies.map((row) => ({ ...row, id: renamed(row.id) })),
    notes: [],
    stages: [],
    statements: [],
    amendments: [],
  }
}

/** Those whose last reported status is neither done nor dropped, in the order of the list. */
function unfinishedMeasures({ measures, followUps }: Records): Measure[] {
  const reports = Map.groupBy(followUps, ({ measure }) => measure)
  return measures.filter(({ id }) => !isFinished(lastStatus(reports.get(id) ?? [])))
}

function scheduleOf({ schedule: { note } }: Measure, { from, to }: PlanMeta['period']) {
  return { from, to, ...(note !== undefined && { note }) }
}

/** Where the term ended is where the next one starts: the latest value, with its year. */
function lastValue(reports: readonly FollowUp[], indicator: Id): string | undefined {
  const latest = reports
    .flatMap(({ year, values }) => values.map((one) => ({ year, ...one })))
    .filter((one) => one.indicator === indicator && one.value.trim() !== '')
    .toSorted((a, b) => a.year - b.year)
    .at(-1)
  if (!latest) return undefined
  return /\(.*\d{4}.*\)/.test(latest.value) ? latest.value : `${latest.value} (${latest.year})`
}

/** The goals of the plan before, then the status of its measures year by year. */
function previousPlan(plan: Plan, { language }: Template, starters: Block[]): Block[] {
  const t = translator(language)
  const carried = unfinishedMeasures(plan.records).length
  return [
    p(t('records.term.about', { plan: plan.meta.title, carried })),
    ...withRows(starters, goalRows(plan.records, t)),
    ...historyTable(plan.records, t),
  ]
}

type T = ReturnType<typeof translator>

function goalRows(records: Records, t: T) {
  const reports = Map.groupBy(records.followUps, ({ measure }) => measure)
  return recordTree(records).flatMap(({ goals }) =>
    goals.map(({ goal, number, measures }) => {
      const last = measures.map(({ measure, number }) => {
        const own = reports.get(measure.id) ?? []
        const latest = own.toSorted((a, b) => a.year - b.year).at(-1)
        return { number, status: lastStatus(own), latest }
      })
      const standings = last.map(({ number, status = 'unreported' as const }) =>
        p(`${number} ${t(`records.standing.${status}`)}`),
      )
      const reasons = last.flatMap(({ number, latest }) => {
        const words = latest?.reason || latest?.done || ''
        return words === '' ? [] : [p(`${number} ${words}`)]
      })
      const open = last.filter(({ status }) => !isFinished(status)).map(({ number }) => number)
      return [
        `${number} ${goal.title}`,
        standings.length > 0 ? standings : '',
        reasons.length > 0 ? reasons : '',
        open.length > 0
          ? t('records.term.continues', { numbers: open.join(', ') })
          : t('records.term.ends'),
      ]
    }),
  )
}

/** Nothing when nobody ever reported. */
function historyTable(records: Records, t: T): Block[] {
  const years = [...new Set(records.followUps.map(({ year }) => year))].toSorted((a, b) => a - b)
  const measures = recordTree(records).flatMap(({ goals }) =>
    goals.flatMap(({ measures }) => measures),
  )
  if (years.length === 0 || measures.length === 0) return []
  const reports = Map.groupBy(records.followUps, ({ measure }) => measure)
  const rows = measures.map(({ measure, number }) => [
    `${number} ${measure.title}`,
    ...years.map((year) => {
      const status = reports.get(measure.id)?.findLast((row) => row.year === year)?.status
      return status ? `${standingSymbols[status]}\u00a0${t(`records.standing.${status}`)}` : '–'
    }),
  ])
  const header = [t('records.column.measure'), ...years.map(String)]
  return [
    table(t('records.term.history'), [header, ...rows], {
      widths: [5, ...years.map(() => 2)],
      headerColumn: true,
    }),
  ]
}
