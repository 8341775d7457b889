import type { Id, Plan } from '../plan/model.ts'
import { type Records, recordKinds } from '../plan/records.ts'
import { sentencesGained, sentencesIn } from './count-sentences.ts'
import type { Change, ConflictReason, Merge } from './model.ts'
import { resolve } from './resolve.ts'

/**
 * The merge in which changes that are harmless one by one and not together wait for a decision: those
 * that would say a sentence more often than anybody does, and removals of what others now point at.
 */
export function withGuards(merge: Merge, copies: readonly Plan[]): Merge {
  let guarded = merge
  for (;;) {
    const waiting = new Map([...duplicating(guarded, copies), ...stillUsed(guarded)])
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

/** Rows that would go although, with all that is taken, another row still points at them. */
function stillUsed(merge: Merge): Waiting {
  const removals = merge.changes.filter(
    ({ kind, conflict, place }) =>
      kind === 'removed' && !conflict && place.area === 'records' && place.path.length === 3,
  )
  if (removals.length === 0) return []
  const used = referencesIn(resolve(merge).records)
  return removals.flatMap(
    (change): Waiting =>
      used.has(change.place.record?.id ?? '') ? [[change, 'removed-and-used']] : [],
  )
}

function referencesIn(records: Records): Set<Id> {
  const used = new Set<Id>()
  for (const kind of recordKinds) {
    for (const row of records[kind]) {
      if ('priority' in row) used.add(row.priority)
      if ('goal' in row) used.add(row.goal)
      if ('measure' in row) used.add(row.measure)
      if ('responsible' in row) for (const body of row.responsible) used.add(body)
      const measured = 'indicators' in row ? row.indicators : 'values' in row ? row.values : []
      for (const { indicator } of measured) used.add(indicator)
    }
  }
  return used
}
