import { p, table } from '#shared/plan/build.ts'
import type { Table } from '#shared/plan/model.ts'
import { type Goal, type Measure, type Priority, priorities } from './measures.ts'

/** The plan table of one goal: each measure with its number, owner, years, resources and target. */
export function goalTable(number: string, goal: Goal): Table {
  return table(
    `Toimenpiteet, tavoite ${number}: ${goal.title}`,
    [
      ['Nro', 'Toimenpide', 'Vastuutaho', 'Aikataulu ja resurssit', 'Mittari'],
      ...goal.measures.map((measure, index) => [
        `${number}.${index + 1}`,
        measure.title,
        measure.owners.join(', '),
        [p(years(measure)), p(measure.resources)],
        [
          p(measure.indicator),
          p(`Lähtötaso: ${measure.baseline}`),
          p(`Tavoite: ${measure.target}`),
        ],
      ]),
    ],
    {
      widths: [2, 7, 4, 4, 7],
      headerColumn: true,
      description:
        'Rivillä on yksi toimenpide, sen vastuutaho, toteutusvuodet ja resurssit sekä mittari lähtö- ja tavoitetasoineen.',
    },
  )
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

/** Measures that need money of next year's budget, as the budget book shows them. */
export function budgetTable(
  rows: { measure: string; sector: string; goal: string; amount: string }[],
): Table {
  return table(
    'Ote vuoden 2027 talousarvion valmistelusta',
    [
      ['Sitova tavoite', 'Toimiala', 'Toimenpide', 'Määräraha', 'Mittari'],
      ...rows.map(({ measure, sector, goal, amount }) => {
        const { indicator, target } = measureAt(measure)
        return [goal, sector, measure, amount, `${indicator}: ${target}`]
      }),
    ],
    { widths: [5, 4, 3, 3, 6], headerColumn: true },
  )
}

/** What the first yearly follow-up starts from. */
export function baselineTable(priority: Priority, number: number): Table {
  return table(
    `Seurannan lähtötilanne, painopiste ${number}`,
    [
      ['Toimenpide', 'Mittari', 'Lähtötaso', 'Tavoitetaso', 'Tila 6/2026', 'Seuraava arvio'],
      ...priority.goals.flatMap((goal, goalIndex) =>
        goal.measures.map((measure, index) => [
          `${number}.${goalIndex + 1}.${index + 1}`,
          measure.indicator,
          measure.baseline,
          measure.target,
          measure.from === 2026 ? '◐ Käynnissä' : '○ Ei aloitettu',
          measure.from === 2026 ? 'Helmikuu 2027' : `Helmikuu ${measure.from + 1}`,
        ]),
      ),
    ],
    { widths: [3, 7, 4, 5, 4, 4], headerColumn: true },
  )
}

function years({ from, to }: Measure): string {
  return from === to ? `${from}` : `${from}–${to}`
}

/** The measure a number of the plan such as "1.2.3" stands for. */
function measureAt(number: string): Measure {
  const [priority = 0, goal = 0, measure = 0] = number.split('.').map(Number)
  const found = priorities[priority - 1]?.goals[goal - 1]?.measures[measure - 1]
  if (!found) throw new Error(`no measure ${number}`)
  return found
}
