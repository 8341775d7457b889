import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { createAssetRepository } from './asset-repository.ts'
import { backUp, backUpDaily } from './backup.ts'
import { createCaretRepository } from './caret-repository.ts'
import { createHandoutRepository } from './handout-repository.ts'
import { createHistoryRepository } from './history-repository.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { type Clock, createPlanRepository } from './plan-repository.ts'
import { createReviewRepository } from './review-repository.ts'
import { createSearchRepository } from './search-repository.ts'
import { guarded } from './sqlite-errors.ts'

export type Store = ReturnType<typeof openStore>

type Place = { path: string; backups: string; now: Clock }

/**
 * The library on this machine: one file that only this process may have open. What a function here
 * has returned from survives a power cut.
 */
export function openStore({ path, backups, now }: Place) {
  const place = basename(dirname(path))
  return guarded(place, () => {
    mkdirSync(dirname(path), { recursive: true })
    const db = openDatabase(path, migrations)
    try {
      migrate(db, migrations, (next) => backUp(db, backups, 'before', `v${next}`))
      return storeOf(db, { place, backups, now })
    } catch (error) {
      db.close()
      throw error
    }
  })
}

function storeOf(db: Database, { place, backups, now }: Omit<Place, 'path'> & { place: string }) {
  const tell = <R extends object>(repository: R) => telling(repository, place)

  return {
    plans: tell(createPlanRepository(db, now)),
    search: tell(createSearchRepository(db)),
    assets: tell(createAssetRepository(db)),
    history: tell(createHistoryRepository(db)),
    handouts: tell(createHandoutRepository(db, now)),
    reviews: tell(createReviewRepository(db, now)),
    carets: tell(createCaretRepository(db)),

    /** All of `work` or nothing of it. */
    together: <T>(work: () => T): T => guarded(place, () => db.transaction(work).immediate()),

    /** A verified copy, once a day. Answers whether one was made. */
    backUpDaily: (): boolean => guarded(place, () => backUpDaily(db, backups, now().slice(0, 10))),

    close(): void {
      db.close()
    },
  }
}

/** The same functions, whose failures are told in words a user can act on. */
function telling<R extends object>(repository: R, place: string): R {
  const entries = Object.entries(repository).map(([name, work]) => [
    name,
    (...given: unknown[]) => guarded(place, () => work(...given)),
  ])
  // Each function is replaced by one that takes and gives the same.
  return Object.fromEntries(entries) as R
}
