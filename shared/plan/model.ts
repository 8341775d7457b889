/**
 * The plan: the one vocabulary the whole app speaks.
 *
 * A plan is plain JSON. The editor edits it, SQLite stores it, the exchange file carries it, the
 * checks and the exporters read it; this file knows none of them.
 *
 * `blocks` is one flat list in reading order. A chapter is a level-1 heading and what follows until
 * the next one. Numbers (of headings, tables, figures, footnotes) are computed, never stored.
 *
 * Each element carries `children`, and an element that holds no text carries one empty text, so that
 * a list of blocks is at the same time a valid value of the editor (docs/decisions/0002).
 */

import type { Comment } from './comments.ts'
import type { Id } from './id.ts'
import type { MeasureColumn, MeasureGrouping, MeasurePattern } from './measure-table-options.ts'
import type { PopulationGroup, Records } from './records.ts'

export type { Id } from './id.ts'

/** The languages a plan can be written in. */
export type PlanLanguage = 'fi' | 'sv'

export type Plan = {
  id: Id
  /** The format of this object, raised when older readers would misread it; see `schema.ts`. */
  format: number
  meta: PlanMeta
  blocks: Block[]
  /** Priorities, goals, measures and what became of them, as rows; see `records.ts`. */
  records: Records
  /** Remarks beside the text, in the order they were made; see `comments.ts`. */
  comments: Comment[]
  /** Set when this was handed out by someone, to be edited and sent back. */
  handout?: Handout
  /** The name of the damaged file that this is what is left of: to be read and compared, not edited. */
  damaged?: string
}

export type Handout = SheetHandout | GroupHandout

/** An owner's sheet: of which plan, to whom and for which year it was made, and its rows as they were then. */
export type SheetHandout = {
  kind?: 'sheet'
  plan: Id
  body: Id
  year: number
  records: Records
  /** The day it is wanted back, `YYYY-MM-DD`. */
  due?: string
}

/** A whole plan in the hands of a working group: what is asked of it, and what its copy is merged against. */
export type GroupHandout = {
  kind: 'group'
  id: Id
  /** The plan it was made from. A copy keeps that id unless there is such a plan where it is opened. */
  plan: Id
  /** The revision that was handed out; the file carries it. */
  revision: string
  from: { name: string; organisation: string }
  /** Who is asked: a body, a group or a person. */
  to: string
  /** Headings whose sections are asked for. Anything else may be edited as well. */
  chapters: Id[]
  measures: Id[]
  note: string
  /** The day it is wanted back, `YYYY-MM-DD`. */
  due?: string
  /** The day it was made. */
  madeOn: string
  /** Set when it is on its way back. */
  returned?: { by: string; on: string }
}

export type PlanMeta = {
  kind: PlanKind
  /** The template the plan was made from: it answers what each chapter's guidance key means. */
  template: string
  language: PlanLanguage
  title: string
  organisation: Organisation
  /** Calendar years, both included. An annual report has `from === to`. */
  period: { from: number; to: number }
  submission: Submission
  people: Person[]
}

export type PlanKind = 'term-plan' | 'annual-report' | 'county-plan'

export type OrganisationKind = 'municipality' | 'city' | 'county'

export type Organisation = {
  name: string
  kind: OrganisationKind
  /** The official number of the municipality (three digits) or county, if known. */
  code?: string
}

/** Where the plan is on its way through the organisation. Every field is empty until it is known. */
export type Submission = {
  status: 'draft' | 'statements' | 'board' | 'council' | 'approved'
  /** Either of the two formats in use: `HMKDno-2020-62` or `228/00.01.01.00/2025`. */
  caseNumber?: string
  /** The deciding body, for example "Kunnanvaltuusto". */
  body?: string
  /** The day of the decision, `YYYY-MM-DD`. */
  date?: string
  /** The section of the minutes, without the sign: "35". */
  section?: string
  /** Set while the plan is what the council approved: it takes no changes. */
  lock?: Lock
  /** What was sent to the wellbeing services county, oldest first. */
  deliveries?: Delivery[]
}

/** Which revision was approved, and who said so. The revision itself is without the lock. */
export type Lock = { revision: string; on: string; by: string }

/** Toimitus, leverans: `YYYY-MM-DD`, to whom, by whom, and the revision that was in it. */
export type Delivery = { id: Id; on: string; to: string; by: string; revision: string }

/** Someone who took part in the work, as printed: name, title, role in the group. */
export type Person = { id: Id; name: string; title?: string; role?: string }

// Inline content

export type Text = {
  /** A line break inside a block is `\n`; nothing else below U+0020 occurs. */
  text: string
  bold?: true
  italic?: true
  superscript?: true
  subscript?: true
  /** A BCP 47 tag, when these words are in another language than the plan: "sv", "se", "en". */
  language?: string
}

export type Mark = Exclude<keyof Text, 'text'>

export type EmptyText = [{ text: '' }]

export type Link = { type: 'link'; url: string; children: Text[] }

/** A note at the foot of the page. The note is beside the text, so that the sentence stays whole. */
export type Footnote = { type: 'footnote'; note: (Text | Link)[]; children: EmptyText }

/** Points at a heading, table or image; the words shown ("luku 3.2") are computed. */
export type CrossReference = {
  type: 'cross-reference'
  target: Id
  show: 'number' | 'title'
  children: EmptyText
}

export type Inline = Text | Link | Footnote | CrossReference

// Blocks

/** What each block, row and cell has. */
type Identified = {
  id: Id
  /** The block this was split from. Merging pairs the two halves by it. */
  splitFrom?: Id
  /** Blocks whose text was joined into this one, oldest first. */
  joined?: Id[]
}

export type ChapterState = 'not-started' | 'in-progress' | 'ready-for-review' | 'done'

/** Facts of a chapter, kept on its heading. */
export type ChapterFacts = {
  /** Which chapter of the template this is; finds the guidance. */
  guidance?: string
  state?: ChapterState
  /** Who writes it: the name of a person or a sector. */
  owner?: string
  /** Duties of the law this chapter answers, as keys of `resources/law`: "612/2021:6.7". */
  duties?: string[]
}

export type HeadingLevel = 1 | 2 | 3 | 4

export type Heading = Identified & {
  type: 'heading'
  level: HeadingLevel
  /** Summary and annexes go without a number. */
  unnumbered?: true
  chapter?: ChapterFacts
  children: Inline[]
}

export type Paragraph = Identified & { type: 'paragraph'; children: Inline[] }

/** Consecutive items make a list. `level` counts from 0 to 8. */
export type ListItem = Identified & {
  type: 'list-item'
  ordered: boolean
  level: number
  /** Starts counting from one again although the item before belongs to a list as well. */
  restart?: true
  children: Inline[]
}

export type Quote = Identified & { type: 'quote'; children: Inline[] }

/** A passage lifted out of the text. The tone is printed as a word, never as a colour alone. */
export type Callout = Identified & { type: 'callout'; tone: CalloutTone; children: Inline[] }

export type CalloutTone = 'note' | 'key' | 'important'

/**
 * A table without merged cells. Each row has exactly one cell for each column, in order, and each
 * cell holds at least one block.
 */
export type Table = Identified & {
  type: 'table'
  /** Printed above the table after its number. */
  caption: string
  /** What the table shows, for those who do not see it. */
  description?: string
  headerRow: boolean
  headerColumn?: true
  columns: Column[]
  children: TableRow[]
}

/** `width` is a weight: a column of 2 is twice as wide as one of 1. */
export type Column = { id: Id; width: number }

export type TableRow = Identified & { type: 'table-row'; children: TableCell[] }

export type TableCell = Identified & { type: 'table-cell'; children: CellBlock[] }

export type CellBlock = Paragraph | ListItem

export type AssetFormat = 'png' | 'jpeg'

export type Image = Identified & {
  type: 'image'
  /** SHA-256 of the bytes, in hex. */
  asset: string
  format: AssetFormat
  /** In pixels. */
  width: number
  height: number
  /** What the image says, for those who do not see it. Empty when decorative or not yet written. */
  alt: string
  decorative: boolean
  caption: string
  /** Share of the text width. */
  size: 'small' | 'medium' | 'full'
  children: EmptyText
}

export type PageBreak = Identified & { type: 'page-break'; children: EmptyText }

/**
 * The list of contents, filled from the headings down to `depth`; or, with `of`, the list of the tables
 * or figures that have a caption.
 */
export type Contents = Identified & {
  type: 'contents'
  depth: HeadingLevel
  of?: CaptionKind
  children: EmptyText
}

/** What is counted by its caption. */
export type CaptionKind = 'tables' | 'figures'

/** The decision: shows `meta.submission` as a table. */
export type Approval = Identified & { type: 'approval'; children: EmptyText }

// Views: blocks that show records. What they print is computed from the records each time.

/** Which measures a view shows. A list narrows them to those with one of its members. */
export type RecordFilter = { priorities?: Id[]; bodies?: Id[]; groups?: PopulationGroup[] }

type ViewOf<Type extends string> = Identified & {
  type: Type
  /** Printed above the first table after its number. */
  caption: string
  children: EmptyText
}

/** What is to be done, by whom. Columns and grouping are the pattern's unless chosen. */
export type MeasureTable = ViewOf<'measure-table'> & {
  pattern: MeasurePattern
  columns?: MeasureColumn[]
  groupBy?: MeasureGrouping
  filter: RecordFilter
}

/** What became of each measure in one year, with the status of the year before beside it. */
export type FollowUpTable = ViewOf<'follow-up-table'> & { year: number; filter: RecordFilter }

/** The goals that the council binds in the budget. */
export type BudgetTable = ViewOf<'budget-table'>

/** Which duty of the law is answered where. */
export type CoverageMatrix = ViewOf<'coverage-matrix'>

/** Joys and worries of the first workshop. */
export type WorkshopNotes = ViewOf<'workshop-notes'>

/** Which bodies have handled the plan, and what they decided. */
export type HandlingTable = ViewOf<'handling'>

/** Whom a statement was asked of, what they said and what came of it. */
export type StatementRegister = ViewOf<'statement-register'>

/** Amendments with their votes and results, and what those in the text changed. */
export type AmendmentList = ViewOf<'amendment-list'>

/** How many measures have which status in one year, and had the year before. */
export type StatusSummary = ViewOf<'status-summary'> & { year: number }

export type Block =
  | Heading
  | Paragraph
  | ListItem
  | Quote
  | Callout
  | Table
  | Image
  | PageBreak
  | Contents
  | Approval
  | MeasureTable
  | FollowUpTable
  | BudgetTable
  | CoverageMatrix
  | WorkshopNotes
  | StatusSummary
  | HandlingTable
  | StatementRegister
  | AmendmentList

export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

/** Blocks whose children are inline content. */
export type TextBlock = Heading | Paragraph | ListItem | Quote | Callout

/** All that carries an id of its own and can stand in the tree below `blocks`. */
export type Node = Block | TableRow | TableCell

export type InlineElement = Exclude<Inline, Text>
export type Element = Node | InlineElement
export type ElementType = Element['type']
export type ElementOf<T extends ElementType> = Extract<Element, { type: T }>
