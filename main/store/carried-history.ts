import { canonicalJson } from '#shared/history/canonical-json.ts'
import { objectsOfTree } from '#shared/history/objects.ts'
import type { Revision } from '#shared/history/revision.ts'
import type { Id } from '#shared/plan/model.ts'
import type { HistoryRepository } from './history-repository.ts'

/** Revisions with their objects, as a file carries them; `objects` by hash, as canonical JSON. */
type CarriedHistory = { revisions: Revision[]; objects: Map<string, string> }

/** Some revisions of a plan with all they are made of, for a file that goes out. */
export function carriedHistory(
  history: Pick<HistoryRepository, 'find' | 'reader'>,
  planId: Id,
  ids: readonly string[],
): CarriedHistory {
  const known = new Map<string, unknown>()
  const readRow = history.reader(planId)
  const read = (hash: string): unknown => {
    const value = known.get(hash) ?? readRow(hash)
    known.set(hash, value)
    return value
  }
  const revisions = ids.map((id) => history.find(planId, id))
  const hashes = new Set(revisions.flatMap(({ tree }) => [...objectsOfTree(tree, read)]))
  const objects = new Map([...hashes].map((hash) => [hash, canonicalJson(read(hash))]))
  return { revisions, objects }
}
