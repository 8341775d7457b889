import type { Id } from '../plan/model.ts'
import {
  type FollowUp,
  type RecordKind,
  type RecordOf,
  type Records,
  recordKinds,
} from '../plan/records.ts'
import { newFollowUp } from './build.ts'

/**
 * Edits of records: records in, records out. A row that an edit does not touch stays the same object,
 * so that what changed is found by reference. An edit of a row that is gone changes nothing.
 */
export type Fields<Kind extends RecordKind> = Partial<Omit<RecordOf<Kind>, 'id'>>

/** The kinds of rows that make the tree of the plan. */
export type TreeKind = 'priorities' | 'goals' | 'measures'

/** `after`: the row it follows; null puts it first among its siblings, left out it goes last. */
export function addRow<Kind extends RecordKind>(
  records: Records,
  kind: Kind,
  row: RecordOf<Kind>,
  after?: Id | null,
): Records {
  return withRows(records, kind, placed(rowsOf(records, kind), row, after, siblingKey(kind)))
}

/** A field set to `undefined` is taken away. */
export function updateRow<Kind extends RecordKind>(
  records: Records,
  kind: Kind,
  id: Id,
  fields: Fields<Kind>,
): Records {
  const rows = rowsOf(records, kind)
  const at = rows.findIndex((row) => row.id === id)
  const row = rows[at]
  if (!row) return records
  return withRows(records, kind, rows.with(at, withoutUndefined({ ...row, ...fields })))
}

/** What one measure reports for one year: the row is made when there is none yet. */
export function setFollowUp(
  records: Records,
  measure: Id,
  year: number,
  fields: Omit<Partial<FollowUp>, 'id' | 'measure' | 'year'>,
): Records {
  const known = followUpOf(records, measure, year)
  if (known) return updateRow(records, 'followUps', known.id, fields)
  return addRow(records, 'followUps', withoutUndefined(newFollowUp(measure, year, fields)))
}

/** The newest row counts, should two copies have brought one each. */
export function followUpOf(
  { followUps }: Pick<Records, 'followUps'>,
  measure: Id,
  year: number,
): FollowUp | undefined {
  return followUps.findLast((row) => row.measure === measure && row.year === year)
}

/** The rows that go when these are removed: goals of a priority and measures of a goal go with it. */
export function withDescendants(records: Records, ids: Iterable<Id>): Set<Id> {
  const gone = new Set(ids)
  for (const { id, priority } of records.goals) if (gone.has(priority)) gone.add(id)
  for (const { id, goal } of records.measures) if (gone.has(goal)) gone.add(id)
  return gone
}

/**
 * Removes rows of any kind and what is below them. Follow-ups of a removed measure stay, as orphans:
 * what was reported is history. Nothing that stays points at a removed body, indicator or source of
 * a note.
 */
export function removeRows(records: Records, ids: Iterable<Id>): Records {
  const gone = withDescendants(records, ids)
  const left = recordKinds.reduce((result, kind) => {
    const rows = rowsOf(result, kind)
    const kept = rows.filter(({ id }) => !gone.has(id))
    return kept.length === rows.length ? result : withRows(result, kind, kept)
  }, records)
  return left === records ? records : withoutReferences(left, gone)
}

function withoutReferences(records: Records, gone: ReadonlySet<Id>): Records {
  return {
    ...records,
    measures: records.measures.map((measure) => {
      const responsible = measure.responsible.filter((id) => !gone.has(id))
      const indicators = measure.indicators.filter(({ indicator }) => !gone.has(indicator))
      const same =
        responsible.length === measure.responsible.length &&
        indicators.length === measure.indicators.length
      return same ? measure : { ...measure, responsible, indicators }
    }),
    notes: records.notes.map((note) =>
      note.became !== undefined && gone.has(note.became)
        ? withoutUndefined({ ...note, became: undefined })
        : note,
    ),
  }
}

/** Where a row goes: below which parent, and after which sibling (null: first; left out: last). */
export type Destination = { parent?: Id; after?: Id | null }

/** Moves a row among its siblings or to another parent. What is below it comes along. */
export function moveRow(records: Records, kind: TreeKind, id: Id, to: Destination): Records {
  const row = records[kind].find((row) => row.id === id)
  if (!row || to.after === id) return records
  const others = records[kind].filter((other) => other.id !== id)
  const key = siblingKey(kind)
  const moved = to.parent === undefined || key === undefined ? row : { ...row, [key]: to.parent }
  return withRows(records, kind, placed<RecordOf<TreeKind>>(others, moved, to.after, key))
}

/**
 * One step up or down in the order of print. The first measure of a goal goes up to the end of the
 * goal before, the last one down to the start of the next; goals among priorities likewise.
 */
export function shiftRow(records: Records, kind: TreeKind, id: Id, by: -1 | 1): Records {
  const row = records[kind].find((row) => row.id === id)
  if (!row) return records
  const parent = parentOf(row)
  const siblings = records[kind].filter((other) => parentOf(other) === parent)
  const at = siblings.indexOf(row)
  const neighbour = siblings[at + by]
  if (neighbour) {
    const after = by === 1 ? neighbour.id : (siblings[at - 2]?.id ?? null)
    return moveRow(records, kind, id, { after })
  }
  const parents = parentsInOrder(records, kind)
  const place = parent === undefined ? -1 : parents.indexOf(parent)
  const beside = place === -1 ? undefined : parents[place + by]
  if (beside === undefined) return records
  return moveRow(records, kind, id, { parent: beside, ...(by === 1 && { after: null }) })
}

/** The ids that rows of a kind can stand below, as printed. */
function parentsInOrder({ priorities, goals }: Records, kind: TreeKind): Id[] {
  if (kind === 'priorities') return []
  if (kind === 'goals') return priorities.map(({ id }) => id)
  const goalsOf = Map.groupBy(goals, ({ priority }) => priority)
  return priorities.flatMap(({ id }) => (goalsOf.get(id) ?? []).map((goal) => goal.id))
}

function parentOf(row: RecordOf<TreeKind>): Id | undefined {
  if ('goal' in row) return row.goal
  return 'priority' in row ? row.priority : undefined
}

/** The field that names the parent of a row. */
function siblingKey(kind: RecordKind): 'goal' | 'priority' | undefined {
  if (kind === 'measures') return 'goal'
  return kind === 'goals' ? 'priority' : undefined
}

function placed<Row extends { id: Id }>(
  rows: readonly Row[],
  row: Row,
  after: Id | null | undefined,
  key: string | undefined,
): Row[] {
  const parent = (one: Row): unknown => key && Reflect.get(one, key)
  const at =
    after === null
      ? rows.findIndex((other) => parent(other) === parent(row))
      : rows.findIndex((other) => other.id === after) + 1
  return after === undefined || at === (after === null ? -1 : 0)
    ? [...rows, row]
    : rows.toSpliced(at, 0, row)
}

// `Records[Kind]` and `RecordOf<Kind>[]` are the same for each kind; TypeScript cannot see it for a
// kind that is not yet known.
function rowsOf<Kind extends RecordKind>(records: Records, kind: Kind): RecordOf<Kind>[] {
  return records[kind] as RecordOf<Kind>[]
}

function withRows<Kind extends RecordKind>(
  records: Records,
  kind: Kind,
  rows: RecordOf<Kind>[],
): Records {
  return { ...records, [kind]: rows }
}

function withoutUndefined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}
