import { measureTable, table } from '#shared/plan/build.ts'
import type { MeasureTable, Table } from '#shared/plan/model.ts'
import { priorities } from './measures.ts'
import { priorityAt } from './records.ts'

/** The measures of one priority, goal by goal, with all that has been agreed on them. */
export function priorityTable(number: number): MeasureTable {
  return measureTable(`Toimenpiteet, painopiste ${number}`, {
    pattern: 'classic',
    columns: ['goal', 'measure', 'responsible', 'schedule', 'resources', 'indicators'],
    groupBy: 'none',
    filter: { priorities: [priorityAt(number)] },
  })
}

/** Priorities, what each answers to, whom it concerns and its goals, on one page. */
export function prioritiesTable(): Table {
  return table(
    'Painopisteet, kehittämiskohteet ja tavoitteet 2026–2029',
    [
      ['Painopiste', 'Kehittämiskohde', 'Kohderyhmä', 'Tavoitteet'],
      ...priorities.map(({ title, needs, groups, goals }, index) => [
        `${index + 1} ${title}`,
        needs,
        groups,
        goals.map((goal, at) => `${index + 1}.${at + 1} ${goal.title}`).join('; '),
      ]),
    ],
    { widths: [3, 5, 3, 5], headerColumn: true },
  )
}

/** What each yearly follow-up is measured by. */
export function baselineTable(): MeasureTable {
  return measureTable('Toimenpiteiden mittarit', {
    columns: ['measure', 'indicators', 'baseline', 'target'],
    groupBy: 'priority',
  })
}
