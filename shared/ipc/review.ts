import { z } from 'zod'
import { hashText } from '../history/revision.ts'
import type { Merge } from '../merge/model.ts'
import type { ReviewSummary } from '../review/model.ts'
import type { CallGroup } from './call.ts'
import { importNotes } from './import.ts'
import { id } from './plans.ts'

const time = z.iso.datetime()
const one = z.object({ id })
const changeId = z.string().min(1).max(500)

const year = z.int().min(1900).max(2200)
const edited = z.union([
  z.string().max(100_000),
  z.number(),
  z.strictObject({
    from: year.optional(),
    to: year.optional(),
    note: z.string().max(2_000).optional(),
  }),
])

/** The decisions a page can make: values are words, what they become is checked when the review ends. */
const mark = z.discriminatedUnion('take', [
  z.object({ take: z.literal('proposal'), proposal: z.string().max(500) }),
  z.object({ take: z.literal('ours') }),
  z.object({ take: z.literal('both'), proposal: z.string().max(500).optional() }),
  z.object({ take: z.literal('edited'), value: edited }),
  z.object({ take: z.literal('later') }),
])

const storedMark = z.object({
  change: changeId,
  mark,
  /** What it was about, in words, should there be no such change any more. */
  about: z.string().max(500),
})
export type StoredMark = z.infer<typeof storedMark>

/** A copy under review. */
const reviewedCopy = z.object({
  id: z.string(),
  author: z.string(),
  file: z.string(),
  receivedAt: time,
  hasBase: z.boolean(),
  /** What of a Word file was not understood. */
  notes: importNotes,
  /** What its receiver was asked for; null when this library did not hand it out. */
  asked: z.object({ to: z.string(), chapters: z.array(id), measures: z.array(id) }).nullable(),
})
export type ReviewedCopy = z.infer<typeof reviewedCopy>

/** A merge in the log of a plan. Its id is the revision that it made. */
const mergeEntry = z.object({
  id: hashText,
  at: time,
  by: z.string(),
  authors: z.array(z.string()),
  summary: z.custom<ReviewSummary>(),
  undoneAt: time.nullable(),
})
export type MergeEntry = z.infer<typeof mergeEntry>

export const reviewCalls = {
  /** Which plans have copies that wait for review, and how many. */
  'review.waiting': {
    input: z.void(),
    output: z.array(z.object({ plan: id, copies: z.int(), isStarted: z.boolean() })),
  },
  /** The changes of all copies that wait, as of now, with what has been decided so far. */
  'review.open': {
    input: one,
    output: z.object({
      revision: z.int(),
      startedAt: time.nullable(),
      copies: z.array(reviewedCopy),
      // Main has made it; to check it again would take longer than to make it.
      merge: z.custom<Merge>(),
      marks: z.array(storedMark),
    }),
  },
  /** Answers once they are on the disk. A mark of null takes one back. */
  'review.decide': {
    input: one.extend({
      marks: z.array(storedMark.extend({ mark: mark.nullable() })).max(50_000),
    }),
    output: z.void(),
  },
  /**
   * Writes the merged plan. `revision` and `copies` are those that were reviewed: rejects with
   * `review-outdated` when the plan is another by now. Open it anew afterwards.
   */
  'review.finish': {
    input: one.extend({ revision: z.int(), copies: z.array(z.string()).min(1).max(1_000) }),
    output: mergeEntry,
  },
  /** Forgets all decisions; the copies go on waiting. */
  'review.discard': { input: one, output: z.void() },
  /** Leaves out a copy, without taking anything of it. */
  'review.removeCopy': { input: one.extend({ copy: z.string() }), output: z.void() },
  /** The merges of a plan, newest first. */
  'review.merges': { input: one, output: z.array(mergeEntry) },
  /** Makes the plan what it was before a merge; its copies wait for review again. */
  'review.undoMerge': { input: one.extend({ merge: hashText }), output: z.void() },
  /** Asks where, and writes the changes of a merge and what became of them as DOCX. Its name, or null. */
  'review.exportLog': {
    input: one.extend({ merge: hashText }),
    output: z.object({ name: z.string() }).nullable(),
  },
} satisfies CallGroup
