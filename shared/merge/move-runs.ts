import type { Change } from './model.ts'
import { fieldOf } from './shape.ts'

/**
 * What moved together as one change: a chapter is moved, not its thirty paragraphs. Only what nobody
 * disputes and what followed right behind before goes along.
 */
export function withRuns(changes: readonly Change[]): Change[] {
  const moves = new Map(
    changes.flatMap((change) => (change.kind === 'moved' ? [[pathOf(change), change]] : [])),
  )
  const heads = new Map<Change, Change>()
  for (const change of moves.values()) {
    const before = moves.get(pathOf(change, targetOf(change.proposals[0]?.value)))
    if (before && movesAlong(change, before)) heads.set(change, before)
  }
  const next = new Map([...heads].map(([change, before]) => [before, change]))
  return changes.flatMap((change) => {
    if (heads.has(change)) return []
    const along = [...(change.along ?? [])]
    for (let at = next.get(change); at; at = next.get(at))
      along.push(keyOf(at), ...(at.along ?? []))
    return along.length > 0 ? [{ ...change, along }] : [change]
  })
}

function keyOf({ place }: Change): string {
  return place.path.at(-1) ?? ''
}

function pathOf({ place }: Change, key?: string): string {
  return (key === undefined ? place.path : [...place.path.slice(0, -1), key]).join('/')
}

function targetOf(value: unknown): string {
  return String(fieldOf(value, 'after'))
}

function movesAlong(change: Change, before: Change): boolean {
  const [one, other] = [change.proposals[0], before.proposals[0]]
  const key = keyOf(before)
  return (
    !change.conflict &&
    !before.conflict &&
    one?.copies.join() === other?.copies.join() &&
    targetOf(change.before?.value) === key &&
    targetOf(change.ours?.value) === key
  )
}
