import { AppError } from '../errors.ts'
import { sheetOf } from '../plan/handout.ts'
import type { Id, Plan } from '../plan/model.ts'
import { type RecordKind, type RecordOf, type Records, recordKinds } from '../plan/records.ts'
import { newFollowUp } from './build.ts'
import { addRow, followUpOf, removeRows, updateRow } from './edit.ts'
import { nameKey } from './names.ts'
import { isSame } from './same.ts'

/** What a sheet and the plan disagree about. The plan keeps its own until someone decides. */
export type SheetConflict = { kind: RecordKind; id: Id } & (
  | { reason: 'both-changed'; field: string; ours: unknown; theirs: unknown }
  /** The row was removed from the plan and changed in the sheet. */
  | { reason: 'removed-here'; theirs: RecordOf<RecordKind> }
  /** The row was removed from the sheet; a sheet never removes anything by itself. */
  | { reason: 'removed-there'; ours: RecordOf<RecordKind> }
)

export type SheetMerge = {
  records: Records
  conflicts: SheetConflict[]
  /** Rows of the plan that the sheet changed or added. */
  changed: Id[]
}

/**
 * The records of a plan with what came back in an owner's sheet, field by field, against what was
 * handed out. What only the sheet changed is taken; what both changed is a conflict. Throws when the
 * sheet is of another plan.
 */
export function mergeOwnerSheet(plan: Pick<Plan, 'id' | 'records'>, sheet: Plan): SheetMerge {
  const handout = sheetOf(sheet)
  if (handout?.plan !== plan.id) {
    throw new AppError('sheet-of-other-plan', `${sheet.id} was not handed out from ${plan.id}`, {
      details: { title: sheet.meta.title },
    })
  }
  const theirs = withKnownNames(plan.records, sheet.records, handout.records)
  return recordKinds.reduce<SheetMerge>(
    (merge, kind) => mergeKind(merge, kind, handout.records, theirs),
    { records: plan.records, conflicts: [], changed: [] },
  )
}

/** Decides a conflict for the sheet. To decide for the plan, do nothing. */
export function takeFromSheet(records: Records, conflict: SheetConflict): Records {
  const { kind, id } = conflict
  switch (conflict.reason) {
    case 'both-changed':
      return updateRow(records, kind, id, { [conflict.field]: conflict.theirs })
    case 'removed-here':
      return addRow<RecordKind>(records, kind, withoutNumber(conflict.theirs))
    case 'removed-there':
      return removeRows(records, [id])
  }
}

function mergeKind(
  merge: SheetMerge,
  kind: RecordKind,
  base: Records,
  theirs: Records,
): SheetMerge {
  const handedOut = new Map<Id, RecordOf<RecordKind>>(base[kind].map((row) => [row.id, row]))
  const merged = theirs[kind].reduce<SheetMerge>(
    (merge, row) => mergeRow(merge, kind, handedOut.get(row.id), row),
    merge,
  )
  const returned = new Set(theirs[kind].map(({ id }) => id))
  const removed = base[kind].flatMap(({ id }): SheetConflict[] => {
    const ours = returned.has(id) ? undefined : rowOf(merge.records, kind, id)
    return ours ? [{ kind, id, reason: 'removed-there', ours }] : []
  })
  return { ...merged, conflicts: [...merged.conflicts, ...removed] }
}

function mergeRow(
  merge: SheetMerge,
  kind: RecordKind,
  base: RecordOf<RecordKind> | undefined,
  theirs: RecordOf<RecordKind>,
): SheetMerge {
  const ours = counterpartOf(merge.records, kind, theirs)
  if (ours) return mergeFields(merge, kind, { base: base ?? blankOf(theirs), ours, theirs })
  if (!base) {
    return {
      ...merge,
      records: addRow<RecordKind>(merge.records, kind, theirs),
      changed: [...merge.changed, theirs.id],
    }
  }
  if (isSame(base, theirs)) return merge
  const conflict = { kind, id: theirs.id, reason: 'removed-here', theirs } as const
  return { ...merge, conflicts: [...merge.conflicts, conflict] }
}

type Fields = Record<string, unknown>
type Three = Record<'base' | 'ours' | 'theirs', object>

/** Fields that tell rows apart, not what is in them; who reported goes with what was reported. */
const aside = new Set(['id', 'number', 'reportedBy'])

function mergeFields(merge: SheetMerge, kind: RecordKind, three: Three): SheetMerge {
  // Rows are plain objects; all that is asked of them here is what stands in which field.
  const base = three.base as Fields
  const ours = three.ours as Fields
  const theirs = three.theirs as Fields
  const id = String(ours.id)
  const changed = Object.keys({ ...base, ...theirs }).filter(
    (field) =>
      !aside.has(field) &&
      !isSame(base[field], theirs[field]) &&
      !isSame(ours[field], theirs[field]),
  )
  if (changed.length === 0) return merge

  const [taken, disputed] = [true, false].map((takes) =>
    changed.filter((field) => isSame(base[field], ours[field]) === takes),
  )
  const conflicts = (disputed ?? []).map((field): SheetConflict => {
    return { kind, id, reason: 'both-changed', field, ours: ours[field], theirs: theirs[field] }
  })
  if (!taken?.length) return { ...merge, conflicts: [...merge.conflicts, ...conflicts] }

  const fields = [...taken, ...('reportedBy' in theirs ? ['reportedBy'] : [])]
  const values = Object.fromEntries(fields.map((field) => [field, theirs[field]]))
  return {
    records: updateRow(merge.records, kind, id, values),
    conflicts: [...merge.conflicts, ...conflicts],
    changed: [...merge.changed, id],
  }
}

/** The row of the plan that a row of the sheet is about. A measure has one follow-up a year. */
function counterpartOf(
  records: Records,
  kind: RecordKind,
  theirs: RecordOf<RecordKind>,
): RecordOf<RecordKind> | undefined {
  const same = rowOf(records, kind, theirs.id)
  return same ?? ('year' in theirs ? followUpOf(records, theirs.measure, theirs.year) : undefined)
}

/** What a row both sides made was before either made it. */
function blankOf(row: RecordOf<RecordKind>): object {
  return 'year' in row ? newFollowUp(row.measure, row.year) : {}
}

function rowOf(records: Records, kind: RecordKind, id: Id): RecordOf<RecordKind> | undefined {
  return records[kind].find((row) => row.id === id)
}

function withoutNumber<Row extends object>(row: Row): Row {
  const { number: _, ...rest } = row as Row & { number?: string }
  return rest as Row
}

/** Their rows, in which a body or an indicator that was typed anew is the one ours has by that name. */
export function withKnownNames(ours: Records, theirs: Records, base: Records): Records {
  const known = new Map<Id, Id>()
  for (const kind of ['bodies', 'indicators'] as const) {
    const settled = new Set([...base[kind], ...ours[kind]].map(({ id }) => id))
    const named = new Map(ours[kind].map(({ id, name }) => [nameKey(name), id]))
    for (const { id, name } of theirs[kind]) {
      const same = named.get(nameKey(name))
      if (!settled.has(id) && same !== undefined) known.set(id, same)
    }
  }
  if (known.size === 0) return theirs
  const renamed = (id: Id): Id => known.get(id) ?? id
  const pointing = <Row extends { indicator: Id }>(row: Row): Row => ({
    ...row,
    indicator: renamed(row.indicator),
  })
  return {
    ...theirs,
    bodies: theirs.bodies.filter(({ id }) => !known.has(id)),
    indicators: theirs.indicators.filter(({ id }) => !known.has(id)),
    measures: theirs.measures.map((row) => ({
      ...row,
      responsible: row.responsible.map(renamed),
      indicators: row.indicators.map(pointing),
    })),
    followUps: theirs.followUps.map((row) => ({ ...row, values: row.values.map(pointing) })),
  }
}
