import type { Id, Plan } from '../plan/model.ts'
import { type Records, recordKinds } from '../plan/records.ts'
import { sentencesGained, sentencesIn } from './count-sentences.ts'
import type { Change, ConflictReason, Merge } from './model.ts'
import { resolve } from './resolve.ts'

/**
 * The merge in which changes that are harmless one by one and not together wait for a decision: those
 * that would say a sentence more often than anybody does, removals of what others now point at, and of all
 * that is in a table.
 */
export function withGuards(merge: Merge, copies: readonly Plan[]): Merge {
  let guarded = merge
  for (;;) {
    const waiting = new Map([
      ...duplicating(guarded, copies),
      ...stillUsed(guarded, copies),
      ...emptying(guarded),
    ])
    if (waiting.size === 0) return guarded
    const changes = guarded.changes.map((change) => {
      const conflict = waiting.get(change)
      return conflict ? { ...change, conflict } : change
    })
    guarded = { ...guarded, changes }
  }
}

type Waiting = [Change, ConflictReason][]

function duplicating(merge: Merge, copies: readonly Plan[]): Waiting {
  const taken = merge.changes.filter(({ conflict, place }) => !conflict && place.area === 'text')
  if (!taken.some(({ kind }) => kind !== 'removed')) return []
  const language = merge.ours.meta.language
  const gained = sentencesGained(merge.ours, resolve(merge))
  const doubtful = [...gained].filter(([, count]) => count > 0)
  if (doubtful.length === 0) return []
  const most = new Map<string, number>()
  for (const copy of copies) {
    for (const [sentence, count] of sentencesGained(merge.ours, copy)) {
      most.set(sentence, Math.max(most.get(sentence) ?? 0, count))
    }
  }
  const doubled = new Set(
    doubtful.flatMap(([sentence, count]) => (count > (most.get(sentence) ?? 0) ? [sentence] : [])),
  )
  if (doubled.size === 0) return []
  return taken.flatMap((change): Waiting => {
    const values = [change.ours?.value, ...change.proposals.map(({ value }) => value)]
    const says = values.some((value) =>
      sentencesIn(value, language).some((one) => doubled.has(one)),
    )
    return says ? [[change, 'duplicate-sentence']] : []
  })
}

/** Rows that would go although another row, which whoever removed them did not know, points at them. */
function stillUsed(merge: Merge, copies: readonly Plan[]): Waiting {
  const removals = merge.changes.filter(
    ({ kind, conflict, place }) =>
      kind === 'removed' && !conflict && place.area === 'records' && place.path.length === 3,
  )
  if (removals.length === 0) return []
  const used = referencesIn(resolve(merge).records)
  const known = new Map(
    merge.copies.map(({ id }, at) => [id, referencesIn((copies[at] ?? merge.ours).records)]),
  )
  return removals.flatMap((change): Waiting => {
    const id = change.place.record?.id ?? ''
    const isKnown = (row: Id) =>
      change.proposals.some((one) => one.copies.some((copy) => known.get(copy)?.get(id)?.has(row)))
    return [...(used.get(id) ?? [])].every(isKnown) ? [] : [[change, 'removed-and-used']]
  })
}

/** Removals of rows and columns that one by one leave a table, and together none. */
function emptying(merge: Merge): Waiting {
  const removals = merge.changes.filter(
    ({ kind, conflict, place }) =>
      kind === 'removed' && !conflict && (place.thing === 'row' || place.thing === 'column'),
  )
  if (removals.length === 0) return []
  const removed = new Set(
    merge.changes.flatMap(({ kind, place }) =>
      kind === 'removed' && place.path.length === 2 ? [place.block] : [],
    ),
  )
  const left = new Set(resolve(merge).blocks.map(({ id }) => id))
  return removals.flatMap((change): Waiting => {
    const { block = '' } = change.place
    return left.has(block) || removed.has(block) ? [] : [[change, 'removed-and-changed']]
  })
}

/** Which rows point at a row. */
function referencesIn(records: Records): Map<Id, Set<Id>> {
  const used = new Map<Id, Set<Id>>()
  const point = (from: Id, to: Id) => used.set(to, (used.get(to) ?? new Set()).add(from))
  for (const kind of recordKinds) {
    for (const row of records[kind]) {
      if ('priority' in row) point(row.id, row.priority)
      if ('goal' in row) point(row.id, row.goal)
      if ('measure' in row) point(row.id, row.measure)
      if ('responsible' in row) for (const body of row.responsible) point(row.id, body)
      const measured = 'indicators' in row ? row.indicators : 'values' in row ? row.values : []
      for (const { indicator } of measured) point(row.id, indicator)
    }
  }
  return used
}
