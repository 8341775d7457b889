import { createId } from '../plan/id.ts'
import type { Id } from '../plan/model.ts'
import type { Body, Indicator, Records } from '../plan/records.ts'

/** What two spellings of one name share: "Sivistystoimi " and "sivistystoimi" are one body. */
export function nameKey(name: string): string {
  return tidy(name).toLocaleLowerCase('fi')
}

/** One line, without spaces around or doubled within. */
export function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

type Found = { records: Records; id: Id }

/** The body of this name, made when there is none. `id` is empty for an empty name. */
export function bodyNamed(records: Records, name: string): Found {
  return named(records, 'bodies', name)
}

/** The indicator of this name, made when there is none. `id` is empty for an empty name. */
export function indicatorNamed(records: Records, name: string): Found {
  return named(records, 'indicators', name)
}

/** Several bodies at once, each once, in the order given; empty names are passed over. */
export function bodiesNamed(
  records: Records,
  names: readonly string[],
): { records: Records; ids: Id[] } {
  return names.reduce<{ records: Records; ids: Id[] }>(
    (sofar, name) => {
      const { records, id } = bodyNamed(sofar.records, name)
      return id === '' || sofar.ids.includes(id) ? sofar : { records, ids: [...sofar.ids, id] }
    },
    { records, ids: [] },
  )
}

function named(records: Records, kind: 'bodies' | 'indicators', name: string): Found {
  const key = nameKey(name)
  if (key === '') return { records, id: '' }
  const rows: readonly (Body | Indicator)[] = records[kind]
  const known = rows.find((row) => nameKey(row.name) === key)
  if (known) return { records, id: known.id }
  const row = { id: createId(), name: tidy(name) }
  return { records: { ...records, [kind]: [...rows, row] }, id: row.id }
}
