import { translator } from '../i18n/translate.ts'
import { followUpTable, h, oli, p } from '../plan/build.ts'
import { createId } from '../plan/id.ts'
import { unlocked } from '../plan/locked.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import type { Measure, Records } from '../plan/records.ts'
import { planFormat } from '../plan/schema.ts'
import { progressOf } from './progress.ts'

/**
 * A small plan for one body: the measures it is asked to report for a year, with what they stand below
 * and what was reported before. `mergeOwnerSheet` takes it back.
 */
export function ownerSheet(plan: Plan, body: Id, year: number, due?: string): Plan {
  const records = rowsOfBody(plan.records, body, year)
  const name = plan.records.bodies.find(({ id }) => id === body)?.name ?? ''
  const t = translator(plan.meta.language)
  const words = { plan: plan.meta.title, body: name, year: `${year}` }

  return {
    id: createId(),
    format: planFormat,
    meta: {
      ...unlocked(plan.meta),
      title: t('records.sheet.title', words).slice(0, 1_000),
      people: [],
    },
    blocks: blocksOf(t('records.sheet.heading'), [
      p(t('records.sheet.purpose', words)),
      oli(t('records.sheet.status')),
      oli(t('records.sheet.done')),
      oli(t('records.sheet.reason')),
      oli(t('records.sheet.return')),
      followUpTable(t('records.sheet.caption', words), year),
    ]),
    records,
    comments: [],
    handout: {
      kind: 'sheet',
      plan: plan.id,
      body,
      year,
      records,
      ...(due !== undefined && { due }),
    },
  }
}

function blocksOf(heading: string, blocks: Block[]): Block[] {
  return [h(1, heading), ...blocks]
}

/** The rows of the sheet, with the numbers they have in the plan. */
function rowsOfBody(records: Records, body: Id, year: number): Records {
  const own = progressOf(records, year).measures.filter((one) => one.body?.id === body)
  const measures = own.map(({ measure }) => measure)
  const ids = new Set(measures.map(({ id }) => id))
  const goals = new Set(measures.map(({ goal }) => goal))
  const followUps = records.followUps.filter((row) => ids.has(row.measure) && row.year <= year)
  const indicators = indicatorsOf(measures, followUps)
  const bodies = new Set([body, ...measures.flatMap(({ responsible }) => responsible)])

  const numbers = recordNumbers(records)
  const numbered = <Row extends { id: Id }>(row: Row): Row => {
    const number = numbers.get(row.id)
    return number === undefined ? row : { ...row, number }
  }
  const keptGoals = records.goals.filter(({ id }) => goals.has(id))
  const priorities = new Set(keptGoals.map(({ priority }) => priority))
  return {
    priorities: records.priorities.filter(({ id }) => priorities.has(id)).map(numbered),
    goals: keptGoals.map(numbered),
    measures: measures.map(numbered),
    followUps,
    indicators: records.indicators.filter(({ id }) => indicators.has(id)),
    bodies: records.bodies.filter(({ id }) => bodies.has(id)),
    notes: [],
    stages: [],
    statements: [],
    amendments: [],
  }
}

function indicatorsOf(measures: readonly Measure[], followUps: Records['followUps']): Set<Id> {
  const rows = [...measures.map((row) => row.indicators), ...followUps.map((row) => row.values)]
  return new Set(rows.flat().map(({ indicator }) => indicator))
}
