/**
 * Merging copies of a plan: the vocabulary.
 *
 * A `Merge` is plain JSON: it can be stored, sent to another process and shown without the plans it came
 * from. `mergeCopies(ours, copies)` finds the changes, a person decides them, `resolve(merge, decisions)`
 * makes the plan; `describeChange(change, t)` says one in a sentence.
 */

import type { Tracking } from '../import/report.ts'
import type { Id, Plan } from '../plan/model.ts'
import type { RecordKind } from '../plan/records.ts'

/**
 * A copy that came back. `base` is what it was when it was handed out; different copies may have
 * different ones. Without it nothing tells who changed what, and every difference waits for a decision.
 */
export type Copy = {
  id: string
  author: string
  base?: Plan
  plan: Plan
  /** Of a Word file. It tells more of who did what than `author`, who stands for all who had it. */
  tracking?: Tracking
}

export type Merge = {
  ours: Plan
  copies: { id: string; author: string }[]
  /** In the order of the plan: text, measures, front page, people, comments. */
  changes: Change[]
  /** Paragraphs that a side split or joined: merged as one text, under the first; see `fold.ts`. */
  folds: { paragraphs: Id[]; fresh: Id[] }[]
}

/** One thing at one place that at least one copy wants otherwise than it is in ours. */
export type Change = {
  /** Follows from place and content, never from the order of copies: decisions can be kept by it. */
  id: string
  kind: ChangeKind
  place: Place
  /** What it was when it was handed out; left out when it was not there or no ancestor is known. */
  before?: Version
  /** What it is in our plan; left out when it is not there. */
  ours?: Version
  /** Every distinct outcome that copies ask for. At least one. */
  proposals: Proposal[]
  /** Why this waits for a decision. Left out when only copies touched it and all alike: it is taken. */
  conflict?: ConflictReason
  /** Whether both versions can stand side by side: sentences, blocks of text. */
  canKeepBoth: boolean
  /** Blocks that a move takes along, in order, besides the one at `place`. */
  along?: Id[]
  /** The sentences of ours that this is about, as a half-open range. Only of changes within a text. */
  range?: { from: number; to: number }
}

export type ChangeKind = 'added' | 'removed' | 'moved' | 'changed'

export type ConflictReason =
  /** Ours and a copy, or two copies, changed the same thing to different ends. */
  | 'both-changed'
  /** One side removed what the other changed. */
  | 'removed-and-changed'
  /** Two sides moved the same thing to different places. */
  | 'moved-twice'
  /** One side divided or joined paragraphs right where the other changed the words. */
  | 'split-and-changed'
  /** Taken together the changes would say the same sentence twice. */
  | 'duplicate-sentence'
  /** One side removed what the other now points at: a goal with a new measure. */
  | 'removed-and-used'
  /** No common ancestor is known. */
  | 'no-ancestor'

/** One state of a thing. `text` is what a reader would read; `value` is for `resolve`. */
export type Version = { text: string; value: Value }

export type Value = unknown

/** An outcome with the copies that ask for it. An outcome without `value` is: not there. */
export type Proposal = {
  /** Follows from the outcome, so that a decision finds it again. */
  id: string
  text: string
  value?: Value
  copies: string[]
  /** Who asks for it, each once: the authors of those copies, or of the very change in a Word file. */
  authors: string[]
  /** Who did it when, of copies that are Word files. */
  traces?: Trace[]
  /** What goes right before it in the copy (null: nothing), when it is new or moved. */
  after?: string | null
}

/** What one person had to do with an outcome, as a Word file tells it. */
export type Trace = {
  author: string
  /** When they were last at it; as `TrackedChange.at`. */
  at?: string
  /** Word kept no track of it: it is whoever saved the file last that is named. */
  untracked?: true
}

export type Place = {
  area: 'text' | 'records' | 'front-page' | 'people' | 'comments'
  /** What changed: the thing itself or, with `field`, one of its fields. */
  thing: Thing
  /** The words by which a reader knows the thing: a number and title, a caption, its first words. */
  name: string
  /** A field of the thing, or of facts about it: "schedule", "state", "caption". */
  field?: string
  /** The chapter it is in; left out above the first one and outside the text. */
  chapter?: { id: Id; number: string; title: string }
  /** The block of the plan it is or is in. */
  block?: Id
  row?: Id
  column?: Id
  record?: { kind: RecordKind; id: Id }
  person?: Id
  comment?: Id
  /** The way there through the plan, list by list and field by field. */
  path: string[]
}

export type Thing =
  | 'chapter'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'callout'
  | 'table'
  | 'image'
  | 'page-break'
  | 'contents'
  | 'approval'
  | 'view'
  | 'row'
  | 'column'
  | 'cell'
  | 'priority'
  | 'goal'
  | 'measure'
  | 'follow-up'
  | 'indicator'
  | 'body'
  | 'note'
  | 'stage'
  | 'statement'
  | 'amendment'
  | 'plan'
  | 'person'
  | 'comment'
  | 'reply'

/** No decision yet is: later. */
export type Decision =
  | { take: 'proposal'; proposal: string }
  | { take: 'ours' }
  /** Ours first, then what the proposals add; with `proposal`, only that one. */
  | { take: 'both'; proposal?: string }
  /** For text: a string or inline content. For a field: its new value. */
  | { take: 'edited'; value: Value }

/** By id of the change. */
export type Decisions = Readonly<Record<string, Decision>>
