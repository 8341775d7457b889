import { z } from 'zod'
import type { PlainError } from '../errors.ts'
import { groupHandout } from '../plan/schema.ts'
import type { CallGroup } from './call.ts'
import { importNotes } from './import.ts'
import { id, newPassword, openableFile, password } from './plans.ts'

const time = z.iso.datetime()
const { shape } = groupHandout

/** A hand-out that this library made, and what has become of it. */
export const handoutSummary = z.object({
  id,
  plan: id,
  to: shape.to,
  from: shape.from,
  chapters: shape.chapters,
  measures: shape.measures,
  note: shape.note,
  due: z.iso.date().nullable(),
  madeOn: shape.madeOn,
  /** Of an owner's follow-up sheet the year it is for; null for a whole plan. */
  sheetYear: z.int().nullable(),
  file: z.string(),
  madeAt: time,
  /** When someone said that it will not come back. */
  closedAt: time.nullable(),
  /** When the latest copy came back. */
  returnedAt: time.nullable(),
  /** When the review of all its copies ended. */
  mergedAt: time.nullable(),
})
export type HandoutSummary = z.infer<typeof handoutSummary>

/**
 * What became of one file that came back, or why it could not be taken: one bad file does not hold up
 * the others.
 */
const returnedFile = z.union([
  z.object({
    name: z.string(),
    copy: z.object({
      id: z.string(),
      author: z.string(),
      to: z.string(),
      /** False when nothing tells what it was when it was handed out. */
      hasBase: z.boolean(),
      /** The very same copy had come before. */
      isKnown: z.boolean(),
      /** It takes the place of an earlier one of the same receiver that was not reviewed yet. */
      isNewer: z.boolean(),
      /** Nobody pressed "send back": it may be unfinished. */
      isUnsent: z.boolean(),
      /** What of a Word file was not understood. */
      notes: importNotes,
    }),
  }),
  z.object({ name: z.string(), error: z.custom<PlainError>() }),
])
export type ReturnedFile = z.infer<typeof returnedFile>

export const handoutCalls = {
  /**
   * Asks where, and writes a file for each receiver: one by the save dialog, several into a folder.
   * The names of the files; null when the user changed their mind.
   */
  'handouts.create': {
    input: z.object({
      plan: id,
      to: z.array(shape.to.trim().min(1)).min(1).max(200),
      chapters: shape.chapters,
      measures: shape.measures,
      note: shape.note,
      due: shape.due,
      password: newPassword.optional(),
      /** `docx` for those who have only Word; such a file cannot be locked. */
      format: z.enum(['kertomus', 'docx']).optional(),
    }),
    output: z.object({ files: z.array(z.string()) }).nullable(),
  },
  /** Of one plan, or of all in the library. */
  'handouts.list': {
    input: z.object({ plan: id.optional() }),
    output: z.array(handoutSummary),
  },
  /** Six words that make a password; shown once, kept nowhere. */
  'handouts.suggestPassword': { input: z.void(), output: z.string() },
  /** Asks where, and writes the copy of a working group as the file that goes back. Its name, or null. */
  'handouts.sendBack': {
    input: z.object({ plan: id, password: newPassword.optional() }),
    output: z.object({ name: z.string() }).nullable(),
  },
  /**
   * Takes in files that came back as copies of a plan that wait for review; asks for them when none are
   * given.
   */
  'handouts.openReturned': {
    input: z.object({ plan: id, files: z.array(openableFile).max(200).optional() }),
    output: z.array(returnedFile),
  },
  /** The same for a file that was locked; `file` is what `file-locked` named it by. */
  'handouts.unlockReturned': {
    input: z.object({ plan: id, file: z.string().max(100), password }),
    output: returnedFile,
  },
  /** Marks a hand-out as not coming back, or as awaited again. */
  'handouts.close': { input: z.object({ id, isClosed: z.boolean() }), output: z.void() },
} satisfies CallGroup
