import type { Id, Plan } from '../plan/model.ts'
import type { Amendment, AmendmentTarget, Applied } from '../plan/records.ts'
import { changesPlan, wordsIn } from './amendments.ts'

/**
 * What became of an amendment in the plan as it is now. `by-hand`: someone said that it is there.
 * `built-on`: the plan says what another one made of it. `edited`: its place has other words since.
 * `gone`: it was taken in, and is not there any more.
 */
export type AmendmentState = 'unapplied' | 'by-hand' | 'in-text' | 'built-on' | 'edited' | 'gone'

/** Follows from the text and the rows alone, so that no way of changing them leaves a mark behind that is not true. */
export function amendmentStates(
  plan: Pick<Plan, 'blocks' | 'records'>,
): ReadonlyMap<Id, AmendmentState> {
  const { amendments } = plan.records
  const taken = amendments.flatMap(takenIn)
  const wordsNow = taken.length > 0 ? wordsIn(plan) : () => undefined
  return new Map(
    amendments.map((amendment) => {
      const [own] = takenIn(amendment)
      if (own) return [amendment.id, stateOf(own, taken, wordsNow)]
      return [amendment.id, amendment.applied ? 'by-hand' : 'unapplied']
    }),
  )
}

/** Whether the plan says what was decided, as far as anybody can tell. */
export function isIn(state: AmendmentState | undefined): boolean {
  return state === 'in-text' || state === 'built-on' || state === 'by-hand'
}

/** One that changed a place from some words to others; undefined: no such place. */
type TakenIn = {
  place: AmendmentTarget
  before: string | undefined
  after: string | undefined
  applied: Applied
}

function takenIn({ about, applied }: Amendment): TakenIn[] {
  if (!about || !applied || !changesPlan(applied)) return []
  const { added, removed } = applied
  const before = plain(applied.before)
  const after = plain(applied.after)
  if (removed) return [{ place: about, before, after: undefined, applied }]
  if (added === undefined) return [{ place: about, before, after, applied }]
  const place: AmendmentTarget =
    'block' in about ? { block: added } : { record: added, field: 'title' }
  return [{ place, before: undefined, after, applied }]
}

function stateOf(
  { place, before, after }: TakenIn,
  all: readonly TakenIn[],
  wordsNow: (place: AmendmentTarget) => string | undefined,
): AmendmentState {
  const now = plain(wordsNow(place))
  let decided = after
  const left = new Set(all)
  while (decided !== now) {
    const words: string | undefined = decided
    const next = all.find(
      (one) => left.has(one) && words !== undefined && builds(one, place, words),
    )
    if (!next) break
    left.delete(next)
    decided = next.after
  }
  if (decided === now) return left.size === all.length ? 'in-text' : 'built-on'
  return now === undefined || now === before || after === undefined ? 'gone' : 'edited'
}

/** Whether an amendment was made of what another one had left at a place. */
function builds(one: TakenIn, place: AmendmentTarget, words: string): boolean {
  const { removed } = one.applied
  if (!removed) return isSamePlace(one.place, place) && one.before === words
  if ('rows' in removed) {
    return plain(wordsIn({ blocks: [], records: removed.rows })(place)) === words
  }
  return 'block' in place && removed.block.id === place.block && one.before === words
}

/** A hard space in a number is not another decision. */
function plain<Words extends string | undefined>(words: Words): Words {
  return words?.replace(/\s+/gu, ' ').trim() as Words
}

function isSamePlace(one: AmendmentTarget, other: AmendmentTarget): boolean {
  return 'block' in one
    ? 'block' in other && one.block === other.block
    : 'record' in other && one.record === other.record && one.field === other.field
}
