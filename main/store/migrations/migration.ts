import type { Database } from 'better-sqlite3'

/** One step of the schema. Once released it is never edited; the next step corrects it. */
export type Migration = { version: number; up(db: Database): void }
