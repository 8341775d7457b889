import type { ImportNoteCode, TrackedChange } from '#shared/import/report.ts'
import type { Id, Inline, Link, Text } from '#shared/plan/model.ts'
import { importLimits } from './limits.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import type { Tracked } from './tracked.ts'
import type { Relationships } from './word-package.ts'

/** An image of the file that a plan can hold, looked up by the path of its part. */
export type KnownImage = {
  asset: string
  format: 'png' | 'jpeg'
  width: number
  height: number
}

/** A note with what was done in it while Word kept track. */
export type Note = { content: (Text | Link)[]; changes: TrackedChange[] }

/** What reading one part needs to know of the others, and where it tells what it met. */
export type Context = {
  /** Written by us: its bookmarks are ids of blocks, and its styles mean what ours mean. */
  isOurs: boolean
  styles: Styles
  numbering: Numbering
  relationships: Relationships
  notes: ReadonlyMap<string, Note>
  endnotes: ReadonlyMap<string, Note>
  image: (path: string) => KnownImage | ImportNoteCode
  /** Counts what was met. */
  tally: (code: ImportNoteCode) => void
  change: (change: TrackedChange) => void
  /** The same by what it was done to. */
  tracked: Tracked
  /** Fields that are open, from one paragraph into the next. */
  fields: OpenField[]
}

export type OpenField = {
  instruction: string
  phase: 'instruction' | 'result'
  /** Where its result begins among the pieces of its paragraph. */
  pieces: Piece[]
  at: number
  /** The same in letters. */
  from: number
}

/** What stands in a paragraph, in order. */
export type Piece = Inline | Picture | { type: 'page-break' }

export type Picture = KnownImage & {
  type: 'picture'
  alt: string
  decorative: boolean
  /** Share of the width of the text, as well as it can be told. */
  share: number
}

/** `_kt_` and an id. */
const ownBookmark = /^_kt_([0-9a-z]{16})$/

export function blockIn(bookmark: string): Id | undefined {
  return ownBookmark.exec(bookmark)?.[1]
}

export function createTally() {
  const counts = new Map<ImportNoteCode, number>()
  const changes: TrackedChange[] = []
  return {
    tally: (code: ImportNoteCode) => void counts.set(code, (counts.get(code) ?? 0) + 1),
    change: (change: TrackedChange) => {
      counts.set('tracked-changes', (counts.get('tracked-changes') ?? 0) + 1)
      if (changes.length < importLimits.changes) changes.push(change)
    },
    changes,
    notes: () => [...counts].map(([code, count]) => ({ code, count })),
  }
}
