import type { Database } from 'better-sqlite3'
import type { SearchHit } from '#shared/ipc/plans.ts'
import { foundEnd, foundStart, piecesOf, queryFrom } from './searchable.ts'

export type SearchRepository = ReturnType<typeof createSearchRepository>

type HitRow = Omit<SearchHit, 'snippet'> & { marked: string }

/** All SQL of full-text search. */
export function createSearchRepository(db: Database) {
  // The best are chosen inside, so that snippets are cut for those alone.
  const selectHits = db.prepare<{ query: string }, HitRow>(`
    WITH best AS (
      SELECT block_search.rowid AS number, rank AS distance
        FROM block_search
        JOIN blocks ON blocks.number = block_search.rowid
        JOIN plans ON plans.id = blocks.plan_id
       WHERE block_search MATCH @query AND plans.removed_at IS NULL
       ORDER BY rank
       LIMIT 100
    )
    SELECT plans.id AS planId,
           plans.meta ->> '$.title' AS planTitle,
           blocks.id AS blockId,
           coalesce((
             SELECT chapter.text FROM blocks AS chapter
              WHERE chapter.plan_id = blocks.plan_id
                AND chapter.order_key <= blocks.order_key
                AND chapter.type = 'heading' AND json_extract(chapter.json, '$.level') = 1
              ORDER BY chapter.order_key DESC
              LIMIT 1
           ), '') AS chapter,
           snippet(block_search, 0, '${foundStart}', '${foundEnd}', '…', 24) AS marked
      FROM best
      JOIN block_search ON block_search.rowid = best.number
      JOIN blocks ON blocks.number = best.number
      JOIN plans ON plans.id = blocks.plan_id
     WHERE block_search MATCH @query
     ORDER BY best.distance, blocks.number`)

  return {
    /** At most 100 hits, best first, from plans in the library. */
    search(typed: string): SearchHit[] {
      const query = queryFrom(typed)
      if (query === '') return []
      return selectHits.all({ query }).map(({ marked, chapter, ...hit }) => ({
        ...hit,
        // A heading's footnotes follow its words on lines of their own.
        chapter: chapter.split('\n', 1)[0] ?? '',
        snippet: piecesOf(marked),
      }))
    },
  }
}
