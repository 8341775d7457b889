import type { AssetFormat, CaptionKind, HeadingLevel, Id, PlanLanguage } from '../plan/model.ts'

/**
 * The print tree: a plan as it stands on paper. Everything computed is computed here – numbers,
 * captions, the words of references, the list of contents – so that every writer prints the same.
 * It knows no file format.
 */
export type PrintDocument = {
  language: PlanLanguage
  title: string
  organisation: string
  keywords: string[]
  cover: Cover
  sections: PrintSection[]
  /** Only when asked for: a document for the council has none. */
  comments: PrintComment[]
  /** Comments on blocks without words of their own, by block. */
  commented: ReadonlyMap<Id, readonly number[]>
  /** What could not be printed as meant. The document is complete all the same. */
  problems: PrintProblem[]
}

export type PrintProblem = {
  code: 'reference-without-target' | 'reference-without-number' | 'image-unreadable'
  /** The block that holds the reference, or is the image. */
  block: Id
  target: Id
}

export type Cover = {
  organisation: string
  title: string
  period: string
  facts: { label: string; value: string }[]
}

export type PrintSection = { orientation: 'portrait' | 'landscape'; blocks: PrintBlock[] }

export type PrintText = {
  type: 'text'
  text: string
  bold?: true
  italic?: true
  superscript?: true
  subscript?: true
  language?: string
}

export type PrintLink = { type: 'link'; url: string; children: PrintText[] }

export type PrintNote = { type: 'note'; number: number; children: (PrintText | PrintLink)[] }

/** A reference whose target is in the document. One without is printed as text. */
export type PrintReference = {
  type: 'reference'
  target: Id
  to: 'heading' | 'table' | 'figure'
  /** What `text` repeats of the target, so that a writer can keep it up to date; `name` when neither. */
  show: 'number' | 'title' | 'name'
  /** Words before: "luku ". */
  before: string
  text: string
}

/** Where comments begin and end in the words; the numbers of one thread. */
export type PrintCommentEdge = { type: 'comment-start' | 'comment-end'; numbers: number[] }

export type PrintInline = PrintText | PrintLink | PrintNote | PrintReference | PrintCommentEdge

/** A comment or, with `replyTo`, the answer to one. */
export type PrintComment = {
  number: number
  replyTo?: number
  author: string
  /** `2026-11-21T10:00:00.000Z`. */
  at: string
  text: string
  resolved?: true
}

export type PrintHeading = {
  type: 'heading'
  id: Id
  level: HeadingLevel
  /** Empty when it has none. */
  number: string
  children: PrintInline[]
}

export type PrintParagraph = { type: 'paragraph'; id: Id; children: PrintInline[] }

export type PrintListItem = {
  type: 'list-item'
  id: Id
  ordered: boolean
  level: number
  /** Number within its count, from one; 0 for a bullet. */
  number: number
  /** Items of the same count share it, and no others do; 0 for bullets. */
  list: number
  children: PrintInline[]
}

export type PrintQuote = { type: 'quote'; id: Id; children: PrintInline[] }

export type PrintCallout = {
  type: 'callout'
  id: Id
  tone: 'note' | 'key' | 'important'
  /** The tone as a word, on the first of neighbours of the same tone; empty on the others. */
  word: string
  children: PrintInline[]
}

/** "Taulukko 3. Title". `again` when it is the number of the table before, of which this is a part. */
export type Caption = { label: string; number: number; title: string; again?: true }

export type PrintTable = {
  type: 'table'
  id: Id
  caption?: Caption
  /** Which part of a table this is, said after its title: "Painopiste 1 Lapset ja nuoret". */
  part?: string
  /** For those who do not see the table; empty when nobody wrote one. */
  description: string
  headerRow: boolean
  headerColumn: boolean
  /** Shares of the width, together 1. */
  columns: number[]
  /** Stands on a lying page however few its columns are; or, when false, never. */
  lying?: boolean
  rows: PrintRow[]
}

/** A view with nothing to show yet: a sentence where the table would be. */
export type PrintEmptyTable = { type: 'empty-table'; id: Id; caption?: Caption; sentence: string }

export type PrintRow = { id?: Id; cells: PrintCell[] }

export type PrintCell = {
  blocks: (PrintParagraph | PrintListItem)[]
  /** A shade that goes with the words. */
  tone?: CellTone
  /** Nothing is known: what is printed is a mere dash. */
  isEmpty?: true
}

/** What a status feels like. Its word and symbol stand in the text; the shade only repeats them. */
export type CellTone = 'good' | 'moving' | 'partial' | 'idle' | 'bad'

export type PrintImage = {
  type: 'image'
  id: Id
  asset: string
  format: AssetFormat
  width: number
  height: number
  alt: string
  decorative: boolean
  /** Share of the text width. */
  share: number
  /** Stands in the place of an image that no program could show. */
  sentence?: string
  caption?: Caption
}

/** What follows begins a page. Has no id when the print asked for it, not the writer. */
export type PrintPageBreak = { type: 'page-break'; id?: Id }

export type PrintContents = {
  type: 'contents'
  id: Id
  title: string
  depth: HeadingLevel
  /** Of tables or figures, by their captions; of headings when it is missing. */
  of?: CaptionKind
  entries: ContentsEntry[]
}

/** `number` is that of a heading, "2.1", or the label of a caption, "Taulukko 3.". */
export type ContentsEntry = { id: Id; level: HeadingLevel; number: string; title: string }

export type PrintBlock =
  | PrintHeading
  | PrintParagraph
  | PrintListItem
  | PrintQuote
  | PrintCallout
  | PrintTable
  | PrintEmptyTable
  | PrintImage
  | PrintPageBreak
  | PrintContents
