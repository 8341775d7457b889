import type { Id } from '../plan/model.ts'

/** What a Word file holds that a plan does not, or not in the same way; one code for each sentence. */
export const importNoteCodes = [
  'tracked-changes',
  'tracked-formatting',
  'merged-cells',
  'nested-table',
  'wide-table',
  'image-format',
  'image-missing',
  'image-outside',
  'image-too-large',
  'image-in-cell',
  'text-box',
  'drawing',
  'object',
  'equation',
  'symbol',
  'field',
  'list-of-figures',
  'endnote',
  'header-footer',
  'heading-too-deep',
  'link-removed',
  'strikethrough',
  'embedded-document',
  'view-edited',
  'block-uncertain',
] as const

export type ImportNoteCode = (typeof importNoteCodes)[number]

/** How many times it was met. */
export type ImportNote = { code: ImportNoteCode; count: number }

/** As much of the words of a tracked change as is kept. */
export const mostTrackedLetters = 2_000

/** Who did what while Word kept track of it. */
export type TrackedChange = {
  /** `paragraph` is about its end, its style or its place in a list, none of its words. */
  kind: 'inserted' | 'deleted' | 'moved' | 'formatted' | 'paragraph'
  author: string
  /** A time of day without a zone, or an instant; empty when the file does not say. */
  at: string
  text: string
  /** Where in the words of its block, as if all were accepted; the same place twice when words went. */
  from?: number
  to?: number
}

/** What a Word file tells of who did what in it. */
export type Tracking = {
  /** Who saved it last: whatever Word kept no track of is said to be theirs. */
  savedBy: string
  /** By the id of what it was done to: a block, a row, a paragraph in a cell. Also of what is gone. */
  changes: Readonly<Record<Id, readonly TrackedChange[]>>
}
