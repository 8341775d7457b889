import type { Id } from './id.ts'
import type { RecordKind } from './records.ts'

/** A remark beside the text, with what was answered to it. */
export type Comment = {
  id: Id
  anchor: CommentAnchor
  /** A name as the profile says it. */
  author: string
  /** When it was written: `2026-11-21T10:00:00.000Z`. */
  at: string
  text: string
  replies: CommentReply[]
  /** Set when somebody found it dealt with. */
  resolved?: { author: string; at: string }
}

export type CommentReply = { id: Id; author: string; at: string; text: string }

/**
 * What a comment is about: words of a block, the whole block when there is no `start`, or a record. It is
 * as it was when the comment was last kept; where the words are now, `locator` of `comment-places.ts` tells.
 */
export type CommentAnchor = {
  /**
   * The innermost block: for words in a table, that in the cell. Of a comment on a record the id of that:
   * an app that does not know of these shows it among those whose place is gone.
   */
  block: Id
  /** Set when it is about a record, of this kind. */
  record?: RecordKind
  /** Offsets in the block's words (`inlineText`), the end not included. */
  start?: number
  end?: number
  /** The words between them, or the beginning of a whole block's or record's; shown when the block is gone. */
  quote?: string
}
