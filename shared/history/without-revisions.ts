import type { Revision } from './revision.ts'

/**
 * The history without some of its revisions: what was made from one of them is now seen to come from
 * its nearest ancestors that stay. A revision whose parents all stay is the same object as before.
 */
export function withoutRevisions(
  revisions: readonly Revision[],
  gone: ReadonlySet<string>,
): Revision[] {
  const byId = new Map(revisions.map((revision) => [revision.id, revision]))

  function nearest(parents: readonly string[], seen: Set<string>): string[] {
    return parents.flatMap((id) => {
      if (seen.has(id)) return []
      seen.add(id)
      return gone.has(id) ? nearest(byId.get(id)?.parents ?? [], seen) : [id]
    })
  }

  return revisions
    .filter(({ id }) => !gone.has(id))
    .map((revision) => {
      const { parents } = revision
      if (!parents.some((id) => gone.has(id))) return revision
      return { ...revision, parents: nearest(parents, new Set()) }
    })
}
