import type { Revision } from './revision.ts'

/** Who made a change, when, and in which revision it is seen first. */
export type Deed = Pick<Revision, 'id' | 'author' | 'at'>

/** Who made a thing what it is now, and who brought it into the plan. */
export type Blame = { changed: Deed; created: Deed }

/**
 * Walks from a revision towards its ancestors as long as one of the parents has the same value: a
 * merge leads on to whoever wrote what it took, a restored chapter to its writer. `valueIn` answers
 * with the value as text, or undefined where the thing is not there. Undefined when `start` has none.
 */
export function blameOf(
  start: Revision,
  find: (id: string) => Revision | undefined,
  valueIn: (revision: Revision) => string | undefined,
): Blame | undefined {
  const value = valueIn(start)
  if (value === undefined) return undefined
  const changed = walk(start, find, (revision) => valueIn(revision) === value)
  const created = walk(changed, find, (revision) => valueIn(revision) !== undefined)
  return { changed: deed(changed), created: deed(created) }
}

function walk(
  start: Revision,
  find: (id: string) => Revision | undefined,
  goesOn: (revision: Revision) => boolean,
): Revision {
  let at = start
  // A parent is older than its children, in a history that nobody forged; a forged one ends here.
  const seen = new Set<string>()
  for (;;) {
    seen.add(at.id)
    const parents = at.parents.flatMap((id) => (seen.has(id) ? [] : (find(id) ?? [])))
    const next = parents.find(goesOn)
    if (!next) return at
    at = next
  }
}

function deed({ id, author, at }: Revision): Deed {
  return { id, author, at }
}
