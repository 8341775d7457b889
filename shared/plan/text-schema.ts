import { z } from 'zod'
import { idPattern } from './id.ts'
import type { Inline, TextBlock } from './model.ts'

/** Blocks that are text, checked at run time; loose, like the rest of `schema.ts`. */
const id = z.string().regex(idPattern)
export const identified = {
  id,
  splitFrom: id.optional(),
  joined: z.array(id).max(10_000).optional(),
}

/** BCP 47 as far as documents need it: language, optional script and region. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)

export const set = z.literal(true).optional()
export const text = z.looseObject({
  text: z.string().max(1_000_000),
  bold: set,
  italic: set,
  superscript: set,
  subscript: set,
  language: languageTag.optional(),
})

export const nothing = z.tuple([z.looseObject({ text: z.literal('') })])

/** Where links may lead. Nothing else is ever rendered, stored, pasted or exported. */
export const linkUrl = z
  .url({ protocol: /^(https?|mailto)$/ })
  .max(2_000)
  .refine((url) => !/\s/u.test(url))

const link = z.looseObject({ type: z.literal('link'), url: linkUrl, children: z.array(text) })

const footnote = z.looseObject({
  type: z.literal('footnote'),
  note: z.array(z.union([link, text])),
  children: nothing,
})

const crossReference = z.looseObject({
  type: z.literal('cross-reference'),
  target: id,
  show: z.enum(['number', 'title']),
  children: nothing,
})

const inline = z.union([text, link, footnote, crossReference]) satisfies z.ZodType<Inline>
const inlines = z.array(inline).min(1)

const chapterFacts = z.looseObject({
  guidance: z.string().max(200).optional(),
  state: z.enum(['not-started', 'in-progress', 'ready-for-review', 'done']).optional(),
  owner: z.string().max(500).optional(),
  duties: z.array(z.string().max(100)).max(100).optional(),
})

export const headingLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

export const paragraph = z.looseObject({
  ...identified,
  type: z.literal('paragraph'),
  children: inlines,
})

export const listItem = z.looseObject({
  ...identified,
  type: z.literal('list-item'),
  ordered: z.boolean(),
  level: z.int().min(0).max(8),
  restart: set,
  children: inlines,
})

export const heading = z.looseObject({
  ...identified,
  type: z.literal('heading'),
  level: headingLevel,
  unnumbered: set,
  chapter: chapterFacts.optional(),
  children: inlines,
})

export const quote = z.looseObject({ ...identified, type: z.literal('quote'), children: inlines })

export const callout = z.looseObject({
  ...identified,
  type: z.literal('callout'),
  tone: z.enum(['note', 'key', 'important']),
  children: inlines,
})

export const textBlock = z.discriminatedUnion('type', [
  heading,
  paragraph,
  listItem,
  quote,
  callout,
]) satisfies z.ZodType<TextBlock>
