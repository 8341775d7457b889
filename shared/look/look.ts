import { z } from 'zod'
import { contrast } from './contrast.ts'

/** The contrast that WCAG 2.1 asks of text of any size, 1.4.3. */
export const leastContrast = 4.5

/** Names go into style sheets and XML as they are, so they are made of few kinds of characters. */
const fontName = z
  .string()
  .trim()
  .max(60)
  .regex(/^\p{L}[\p{L}\p{N} ._-]*$/u)

const colour = z.string().regex(/^[0-9A-F]{6}$/)

export function isReadable(accent: string): boolean {
  return colour.safeParse(accent).success && contrast(accent, 'FFFFFF') >= leastContrast
}

/** In millimetres. Narrower columns would set images in other shares of the width than were chosen. */
export const sideMargin = { least: 15, most: 35 } as const
const side = z.number().min(sideMargin.least).max(sideMargin.most)
/** The running head and foot stand in these, so there is a least as well. */
export const endMargin = { least: 20, most: 40 } as const
const end = z.number().min(endMargin.least).max(endMargin.most)

/** A logo is a picture like those in the text: PNG or JPEG, decoded and encoded afresh where a window is. */
export const logoBytes = 1024 * 1024
const logo = z.object({
  format: z.enum(['png', 'jpeg']),
  width: z.int().positive().max(10_000),
  height: z.int().positive().max(10_000),
  bytes: z
    .instanceof(Uint8Array)
    .refine(({ byteLength }) => byteLength <= logoBytes, { message: 'more than 1 MB' }),
})

/**
 * How an organisation's documents look, in Word, as a web page and as PDF. Fonts are names only:
 * whoever opens the document has them or sees another.
 */
export const look = z.object({
  headingFont: fontName.default('Calibri'),
  bodyFont: fontName.default('Calibri'),
  /** Of headings, rules and links; dark enough on white. */
  accent: colour.refine(isReadable, { message: 'too light on white' }).default('0B5D75'),
  /** In millimetres. */
  margins: z
    .object({ top: end, right: side, bottom: end, left: side })
    .default({ top: 25, right: 25, bottom: 25, left: 25 }),
  /** On the cover, and small above each page. */
  logo: logo.nullable().default(null),
  /** Below each page, beside its number: the address of the organisation, for example. */
  footer: z.string().trim().max(200).default(''),
})
export type Look = z.infer<typeof look>
export type Logo = z.infer<typeof logo>

export const defaultLook: Look = look.parse({})

/** What a Word template tells of a look, and what of it could not be taken. */
export type TemplateLook = { look: Partial<Look>; left: TemplateLeft[] }

/** Why something of a template was left out. */
export const templateLeft = [
  'accent-too-light',
  'accent-unknown',
  'font-unknown',
  'margins-changed',
  'logo-unknown',
  'logo-too-large',
] as const
export type TemplateLeft = (typeof templateLeft)[number]
