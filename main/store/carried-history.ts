import type { Revision } from '#shared/history/revision.ts'
import type { Id } from '#shared/plan/model.ts'
import type { HistoryRepository } from './history-repository.ts'

/** Revisions with their objects, as a file carries them; `objects` by hash, as canonical JSON. */
type CarriedHistory = { revisions: Revision[]; objects: Map<string, string> }

/** Some revisions of a plan with all they are made of, for a file that goes out. */
export function carriedHistory(
  history: Pick<HistoryRepository, 'find' | 'objectsOf'>,
  planId: Id,
  ids: readonly string[],
): CarriedHistory {
  const revisions = ids.map((id) => history.find(planId, id))
  const trees = revisions.map(({ tree }) => tree)
  return { revisions, objects: history.objectsOf(planId, trees) }
}
