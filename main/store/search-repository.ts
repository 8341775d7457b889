import type { Database } from 'better-sqlite3'
import type { SearchHit } from '#shared/ipc/plans.ts'
import { queryFrom, snippetOf } from './searchable.ts'

export type SearchRepository = ReturnType<typeof createSearchRepository>

type HitRow = Omit<SearchHit, 'snippet'> & { text: string }

/** All SQL of full-text search. */
export function createSearchRepository(db: Database) {
  // A word that stands in most of the library is ranked among its latest 2,000 blocks only:
  // the slowest search stays short.
  const selectHits = db.prepare<{ query: string }, HitRow>(`
    WITH candidates AS (
      SELECT block_search.rowid AS number, bm25(block_search) AS distance
        FROM block_search
        JOIN blocks ON blocks.number = block_search.rowid
        JOIN plans ON plans.id = blocks.plan_id
       WHERE block_search MATCH @query AND plans.removed_at IS NULL
       ORDER BY block_search.rowid DESC
       LIMIT 2000
    ),
    best AS (SELECT number, distance FROM candidates ORDER BY distance, number LIMIT 100)
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
           blocks.text AS text
      FROM best
      JOIN blocks ON blocks.number = best.number
      JOIN plans ON plans.id = blocks.plan_id
     ORDER BY best.distance, best.number`)

  return {
    /** At most 100 hits, best first, from plans in the library. */
    search(typed: string): SearchHit[] {
      const query = queryFrom(typed)
      if (query === '') return []
      return selectHits.all({ query }).map(({ text, chapter, ...hit }) => ({
        ...hit,
        // A heading's footnotes follow its words on lines of their own.
        chapter: chapter.split('\n', 1)[0] ?? '',
        snippet: snippetOf(text, typed),
      }))
    },
  }
}
