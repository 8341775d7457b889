import { z } from 'zod'
import type { Comment } from './comments.ts'
import { idPattern } from './id.ts'
import { recordKinds } from './records.ts'

/** The types of `comments.ts`, checked at run time; loose, like those of `schema.ts`. */
const id = z.string().regex(idPattern)
const name = z.string().max(500)
const time = z.iso.datetime()
const words = z.string().max(20_000)
const offset = z.int().min(0).max(10_000_000)

const anchor = z.looseObject({
  block: id,
  record: z.enum(recordKinds).optional(),
  start: offset.optional(),
  end: offset.optional(),
  quote: z.string().max(1_000_000).optional(),
})

const reply = z.looseObject({ id, author: name, at: time, text: words })

/** One comment with its thread. */
export const comment = z.looseObject({
  id,
  anchor,
  author: name,
  at: time,
  text: words,
  replies: z.array(reply).max(1_000),
  resolved: z.looseObject({ author: name, at: time }).optional(),
}) satisfies z.ZodType<Comment>

export const comments = z
  .array(comment)
  .max(50_000)
  .refine((comments) => new Set(comments.map(({ id }) => id)).size === comments.length, {
    message: 'two comments have the same id',
  })
