import type { Database } from 'better-sqlite3'
import type { SearchHit } from '#shared/ipc/plans.ts'
import type { Id } from '#shared/plan/model.ts'
import type { RecordKind } from '#shared/plan/records.ts'
import { queryFrom, snippetOf } from './searchable.ts'

export type SearchRepository = ReturnType<typeof createSearchRepository>

type HitRow = { planId: Id; planTitle: string; id: Id; text: string } & (
  | { kind: null; chapter: string }
  | { kind: RecordKind; chapter: null }
)

/** All SQL of full-text search. */
export function createSearchRepository(db: Database) {
  // A word that stands in most of the library is ranked among its latest 2,000 blocks only:
  // the slowest search stays short.
  const candidates = (table: 'blocks' | 'records', index: 'block_search' | 'record_search') => `
    SELECT ${index}.rowid AS number, bm25(${index}) AS distance
      FROM ${index}
      JOIN ${table} ON ${table}.number = ${index}.rowid
      JOIN plans ON plans.id = ${table}.plan_id
     WHERE ${index} MATCH @query AND plans.removed_at IS NULL
     ORDER BY ${index}.rowid DESC
     LIMIT 2000`
  const selectHits = db.prepare<{ query: string }, HitRow>(`
    WITH found AS (
      SELECT number, distance, 'block' AS part FROM (${candidates('blocks', 'block_search')})
      UNION ALL
      SELECT number, distance, 'record' AS part FROM (${candidates('records', 'record_search')})
    ),
    best AS (
      SELECT number, distance, part FROM found ORDER BY distance, part, number LIMIT 100
    )
    SELECT plans.id AS planId,
           plans.meta ->> '$.title' AS planTitle,
           coalesce(blocks.id, records.id) AS id,
           records.kind AS kind,
           CASE part WHEN 'block' THEN coalesce((
             SELECT chapter.text FROM blocks AS chapter
              WHERE chapter.plan_id = blocks.plan_id
                AND chapter.order_key <= blocks.order_key
                AND chapter.type = 'heading' AND json_extract(chapter.json, '$.level') = 1
              ORDER BY chapter.order_key DESC
              LIMIT 1
           ), '') END AS chapter,
           coalesce(blocks.text, records.text) AS text
      FROM best
      LEFT JOIN blocks ON part = 'block' AND blocks.number = best.number
      LEFT JOIN records ON part = 'record' AND records.number = best.number
      JOIN plans ON plans.id = coalesce(blocks.plan_id, records.plan_id)
     ORDER BY distance, part, best.number`)

  return {
    /** At most 100 hits, best first, from plans in the library. */
    search(typed: string): SearchHit[] {
      const query = queryFrom(typed)
      if (query === '') return []
      return selectHits.all({ query }).map(({ planId, planTitle, id, text, ...place }) => {
        const found = { planId, planTitle, snippet: snippetOf(text, typed) }
        if (place.kind !== null) return { ...found, recordId: id, kind: place.kind }
        // A heading's footnotes follow its words on lines of their own.
        return { ...found, blockId: id, chapter: place.chapter.split('\n', 1)[0] ?? '' }
      })
    },
  }
}
