import type { Deed } from '#shared/history/blame.ts'
import type { Change, Trace } from '#shared/merge/model.ts'
import { tracesOfBlock } from '#shared/merge/traces.ts'
import type { Plan } from '#shared/plan/model.ts'
import type { LoggedChange } from '#shared/review/model.ts'
import type { Store } from '../store/open-store.ts'
import type { Thing } from './thing-values.ts'

/**
 * A deed in the name of those whose work a revision brought in: of a copy that came back from Word, which may
 * have gone through many hands, and of a merge, which whoever made it may not have written a word of.
 */
export function inNameOfOthers(
  store: Pick<Store, 'handouts' | 'reviews'>,
  plan: Plan,
  thing: Thing,
): (deed: Deed) => Deed {
  const block = plan.blocks.find(({ id }) => 'block' in thing && id === thing.block)
  return (deed) => {
    const tracking = store.handouts.trackingIn(plan.id, deed.id)
    if (block && tracking) return ofHands(deed, tracesOfBlock(block, tracking))
    const isMerge = store.reviews.merges(plan.id).some(({ id }) => id === deed.id)
    if (!isMerge) return deed
    const names = authorsIn(store.reviews.log(plan.id, deed.id).log, thing, deed.author)
    return names.length > 0 ? { ...deed, author: names.join(', ') } : deed
  }
}

function ofHands(deed: Deed, traces: readonly Trace[]): Deed {
  const last = traces.at(-1)?.at
  return {
    ...deed,
    author: traces.map(({ author }) => author).join(', '),
    ...(last !== undefined && { at: new Date(last).toISOString() }),
  }
}

/** Whose wishes for a thing a merge took, each once; `reviewer` is who wrote what was edited then. */
function authorsIn(log: readonly LoggedChange[], thing: Thing, reviewer: string): string[] {
  const names = log.flatMap(({ change, outcome, text }) => {
    if (outcome === 'rejected' || outcome === 'left' || !isAbout(change, thing)) return []
    if (outcome === 'edited') return [reviewer]
    const taken = change.proposals.filter((one) => outcome !== 'accepted' || one.text === text)
    return taken.flatMap(({ authors }) => authors)
  })
  return [...new Set(names)].filter((name) => name !== '')
}

function isAbout({ place }: Change, thing: Thing): boolean {
  if ('block' in thing) return place.area === 'text' && place.block === thing.block
  if ('meta' in thing) return false
  const isField = thing.field === undefined || place.field === thing.field
  return place.area === 'records' && place.record?.id === thing.record && isField
}
