import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { type Objects, objectsNotIn, type ReadObject } from '#shared/history/objects.ts'
import type { Revision } from '#shared/history/revision.ts'
import { withoutRevisions } from '#shared/history/without-revisions.ts'
import type { Id } from '#shared/plan/model.ts'

export type HistoryRepository = ReturnType<typeof createHistoryRepository>

type RevisionRow = { json: string; parents: string }
type ObjectRow = { body: string | Buffer }

/** All SQL that touches `revisions` and `objects`. */
export function createHistoryRepository(db: Database) {
  const selectRevisions = db.prepare<[planId: Id], RevisionRow>(
    'SELECT json, parents FROM revisions WHERE plan_id = ? ORDER BY number DESC',
  )
  const selectRevision = db.prepare<[planId: Id, id: string], RevisionRow>(
    'SELECT json, parents FROM revisions WHERE plan_id = ? AND id = ?',
  )
  const selectHead = db.prepare<[planId: Id], RevisionRow>(`
    SELECT revisions.json, revisions.parents
      FROM plans
      JOIN revisions ON revisions.plan_id = plans.id AND revisions.id = plans.head
     WHERE plans.id = ?`)
  const insertRevision = db.prepare<{ plan: Id; id: string; json: string; parents: string }>(`
    INSERT INTO revisions (plan_id, id, json, parents) VALUES (@plan, @id, @json, @parents)
    ON CONFLICT (plan_id, id) DO NOTHING`)
  const updateParents = db.prepare<{ plan: Id; id: string; parents: string }>(
    'UPDATE revisions SET parents = @parents WHERE plan_id = @plan AND id = @id',
  )
  const deleteRevision = db.prepare<[planId: Id, id: string]>(
    'DELETE FROM revisions WHERE plan_id = ? AND id = ?',
  )
  const updateHead = db.prepare<[head: string, planId: Id]>(
    'UPDATE plans SET head = ? WHERE id = ?',
  )

  const selectObject = db.prepare<[planId: Id, hash: string], ObjectRow>(
    'SELECT body FROM objects WHERE plan_id = ? AND hash = ?',
  )
  const selectHashes = db
    .prepare<[planId: Id], string>('SELECT hash FROM objects WHERE plan_id = ?')
    .pluck()
  const insertObject = db.prepare<
    [planId: Id, hash: string, body: string | Buffer, asset: unknown]
  >('INSERT INTO objects (plan_id, hash, body, asset) VALUES (?, ?, ?, ?)')
  const deleteObject = db.prepare<[planId: Id, hash: string]>(
    'DELETE FROM objects WHERE plan_id = ? AND hash = ?',
  )

  const list = (planId: Id): Revision[] => selectRevisions.all(planId).map(toRevision)

  const jsonOf = (planId: Id, hash: string): string => {
    const row = selectObject.get(planId, hash)
    if (!row) throw new Error(`the history of ${planId} lacks object ${hash}`)
    return unpacked(row.body)
  }

  /** Reads what `add` has written, so nothing is checked again. */
  const reader =
    (planId: Id): ReadObject =>
    (hash) =>
      JSON.parse(jsonOf(planId, hash))

  return {
    /**
     * Newest first. What these name as parents are the nearest ancestors that are still here; what a
     * revision said itself, and what its id speaks for, is in `find`.
     */
    list,

    find(planId: Id, id: string): Revision {
      const row = selectRevision.get(planId, id)
      if (!row) throw new AppError('revision-not-found', `no revision ${id} of ${planId}`)
      return JSON.parse(row.json)
    },

    has: (planId: Id, id: string): boolean => selectRevision.get(planId, id) !== undefined,

    /** The revision that the plan was last kept as; what was written since is in none yet. */
    head(planId: Id): Revision | undefined {
      const row = selectHead.get(planId)
      return row && toRevision(row)
    },

    reader,

    /** All that some trees are made of, by hash, as the canonical JSON that was kept. */
    objectsOf(planId: Id, trees: readonly string[]): Map<string, string> {
      const objects = new Map<string, string>()
      const has = (hash: string) => objects.has(hash)
      for (const tree of trees) {
        for (const hash of objectsNotIn(has, tree, reader(planId)))
          objects.set(hash, jsonOf(planId, hash))
      }
      return objects
    },

    /**
     * Keeps a revision with its objects, in one transaction. One that came with a file is kept beside
     * the plan (`isHead: false`); one of the plan as it is becomes what the next one follows.
     */
    add(revision: Revision, objects: Objects, { isHead }: { isHead: boolean }): void {
      const { plan, id } = revision
      db.transaction(() => {
        const has = (hash: string) => selectObject.get(plan, hash) !== undefined
        const jsonOf = (hash: string): string => {
          const json = objects.get(hash)
          if (json === undefined) throw new Error(`revision ${id} comes without object ${hash}`)
          return json
        }
        for (const hash of objectsNotIn(has, revision.tree, (hash) => JSON.parse(jsonOf(hash)))) {
          const json = jsonOf(hash)
          insertObject.run(plan, hash, packed(json), assetIn(json))
        }
        const parents = JSON.stringify(revision.parents)
        insertRevision.run({ plan, id, json: JSON.stringify(revision), parents })
        if (isHead) updateHead.run(id, plan)
      }).immediate()
    },

    /** Forgets revisions; those made from them are then seen to come from the ones before. */
    remove(planId: Id, ids: ReadonlySet<string>): void {
      if (ids.size === 0) return
      db.transaction(() => {
        const before = list(planId)
        const parentsBefore = new Map(before.map(({ id, parents }) => [id, parents]))
        for (const { id, parents } of withoutRevisions(before, ids)) {
          if (parents === parentsBefore.get(id)) continue
          updateParents.run({ plan: planId, id, parents: JSON.stringify(parents) })
        }
        for (const id of ids) deleteRevision.run(planId, id)
      }).immediate()
    },

    /** Deletes the objects that no revision of the plan needs, and says how many. */
    collect(planId: Id): number {
      return db
        .transaction(() => {
          const needed = new Set<string>()
          const isNeeded = (hash: string) => needed.has(hash)
          for (const { tree } of list(planId)) {
            for (const hash of objectsNotIn(isNeeded, tree, reader(planId))) needed.add(hash)
          }
          const unused = selectHashes.all(planId).filter((hash) => !needed.has(hash))
          for (const hash of unused) deleteObject.run(planId, hash)
          return unused.length
        })
        .immediate()
    },
  }
}

function toRevision({ json, parents }: RevisionRow): Revision {
  return { ...JSON.parse(json), parents: JSON.parse(parents) }
}

/** Rows of text are shorter: they come in thousands, and are read faster than they are inflated. */
const worthPacking = 1_024

function packed(json: string): string | Buffer {
  if (json.length < worthPacking) return json
  const bytes = deflateRawSync(json)
  return bytes.byteLength < json.length ? bytes : json
}

function unpacked(body: string | Buffer): string {
  return typeof body === 'string' ? body : inflateRawSync(body).toString('utf8')
}

function assetIn(json: string): string | null {
  // Only rows that can be images are parsed; the type is a field of every block.
  if (!json.includes('"type":"image"')) return null
  const value: { type?: unknown; asset?: unknown } = JSON.parse(json)
  return value.type === 'image' && typeof value.asset === 'string' ? value.asset : null
}
