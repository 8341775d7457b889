import { noRecords } from '#shared/plan/build.ts'
import type { Id } from '#shared/plan/model.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import type { Records } from '#shared/plan/records.ts'
import { newGoal, newMeasure, newNote, newPriority } from '#shared/records/build.ts'
import { addRow, setFollowUp, updateRow } from '#shared/records/edit.ts'
import { bodiesNamed, indicatorNamed } from '#shared/records/names.ts'
import { firstYear, reports } from './follow-ups.ts'
import { withHandling } from './handling.ts'
import { type Goal, type Measure, type Priority, priorities } from './measures.ts'
import { workshop } from './workshop.ts'

/** The sector of each body that has one; associations and the county have none. */
const sectors: Record<string, string[]> = {
  Sivistystoimi: [
    'Sivistysjohtaja',
    'Rehtorit',
    'Yhtenäiskoulun rehtori',
    'Varhaiskasvatuspäällikkö',
    'Opetuksen kehittämistiimi',
    'Opinto-ohjaajat',
    'Koulukuljetusten suunnittelija',
  ],
  'Hyvinvointi ja vapaa-aika': [
    'Hyvinvointikoordinaattori',
    'Nuorisosihteeri',
    'Liikuntasihteeri',
    'Kulttuurisihteeri',
    'Kirjastopalvelujen päällikkö',
    'Järjestökoordinaattori',
    'Etsivä nuorisotyö',
    'Sivistys- ja hyvinvointilautakunta',
    'Ehkäisevän päihdetyön ryhmä',
  ],
  'Tekninen toimi': ['Tekninen johtaja', 'Liikenneturvallisuusryhmä', 'Ruokapalvelupäällikkö'],
  Hallinto: [
    'Hallintojohtaja',
    'Henkilöstöpäällikkö',
    'Viestintäsuunnittelija',
    'Valmiuspäällikkö',
    'Työllisyyskoordinaattori',
  ],
}

/** The rows of the plan: the measures, what was reported of them, the workshops' notes, the way to the council. */
export const records: Records = withHandling(
  withNotes(withReports(withSectors(priorities.reduce(withPriority, noRecords())))),
)

function withPriority(records: Records, { title, needs, goals }: Priority): Records {
  const priority = newPriority({ title, description: needs })
  return goals.reduce(
    (all, goal) => withGoal(all, priority.id, goal),
    addRow(records, 'priorities', priority),
  )
}

function withGoal(records: Records, priority: Id, { measures, ...fields }: Goal): Records {
  const goal = newGoal(priority, fields)
  return measures.reduce(
    (all, measure) => withMeasure(all, goal.id, measure),
    addRow(records, 'goals', goal),
  )
}

function withMeasure(records: Records, goal: Id, measure: Measure): Records {
  const { owners, from, to, indicator, baseline, target, ...fields } = measure
  const owned = bodiesNamed(records, owners.map(capitalised))
  const measured = indicatorNamed(owned.records, indicator)
  const row = newMeasure(goal, {
    ...fields,
    responsible: owned.ids,
    schedule: { from, to },
    indicators: [{ indicator: measured.id, baseline, target }],
  })
  return addRow(measured.records, 'measures', row)
}

function withSectors(records: Records): Records {
  const sectorOf = new Map(
    Object.entries(sectors).flatMap(([sector, names]) => names.map((name) => [name, sector])),
  )
  return records.bodies.reduce((all, { id, name }) => {
    const sector = sectorOf.get(name)
    return sector ? updateRow(all, 'bodies', id, { sector }) : all
  }, records)
}

function withReports(records: Records): Records {
  const numbers = recordNumbers(records)
  return records.measures.reduce((all, { id, indicators: [measured] }) => {
    const own = reports[numbers.get(id) ?? ''] ?? []
    return own.reduce<Records>((rows, report, index) => {
      if (!report || !measured) return rows
      const { value, ...fields } = report
      const values = value ? [{ indicator: measured.indicator, value }] : []
      return setFollowUp(rows, id, firstYear + index, { ...fields, values })
    }, all)
  }, records)
}

function withNotes(records: Records): Records {
  const goals = new Map([...recordNumbers(records)].map(([id, number]) => [number, id]))
  const notes = workshop.map(({ kind, became = '', ...fields }) => {
    const goal = goals.get(became)
    return newNote(kind, { ...fields, ...(goal && { became: goal }) })
  })
  return { ...records, notes }
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('fi') + name.slice(1)
}

/** The id of the priority with this number, counted from one. */
export function priorityAt(number: number): Id {
  const priority = records.priorities[number - 1]
  if (!priority) throw new Error(`no priority ${number}`)
  return priority.id
}
