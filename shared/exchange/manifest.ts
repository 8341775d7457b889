import { z } from 'zod'
import { idPattern } from '../plan/id.ts'
import { planFormat, planLanguage } from '../plan/schema.ts'

/**
 * A `.kertomus` file is a ZIP: `manifest.json` first, then `plan.json`, `assets/<sha256>.png|jpg`, and of
 * what was handed out `revisions/<id>.json` and `objects/<n>.jsonl`, an object of the history on each line.
 * With a password the whole ZIP is in an envelope of age (age-encryption.org/v1).
 *
 * The minor number rises when fields are added that an older reader may carry along without knowing
 * them. What it could not carry (a new type of block, a new kind of part) raises `minReader` as well.
 */
export const containerFormat = { major: planFormat, minor: 2 } as const

/**
 * Minors by what they brought, each with the first version of the app that knows it, which is named to
 * those whose app is older. 1: hand-outs to working groups, and the history they carry. 2: views of how
 * the plan was decided, and a history that holds its stages, statements and amendments.
 */
const firstApps = ['0.1.0', '0.1.0', '0.1.0'] as const
export type NeededMinor = 0 | 1 | 2

const formatVersion = z.looseObject({ major: z.int().min(1), minor: z.int().min(0) })
type FormatVersion = z.infer<typeof formatVersion>

const appVersion = z
  .string()
  .max(50)
  .regex(/^\d+\.\d+\.\d+[\w.+-]*$/)

const needed = formatVersion.extend({ app: appVersion })
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What every version, older or newer, finds in a manifest: enough to say that the app is too old. */
export const manifestHead = z.looseObject({ format: formatVersion, minReader: needed })

export const manifest = manifestHead.extend({
  minWriter: needed,
  planId: z.string().regex(idPattern),
  title: z.string(),
  language: planLanguage,
  /** The version of the app that wrote the file. */
  createdBy: appVersion,
  /** A day: when exactly someone worked is nobody's business. */
  createdAt: z.iso.date(),
  parts: z.record(z.string(), z.looseObject({ sha256, bytes: z.int().min(0) })),
})
export type Manifest = z.infer<typeof manifest>

/** Who makes the file, and on which day (`YYYY-MM-DD`). */
export type Made = { app: string; on: string }

/** How a manifest begins whose file holds nothing that came later than `minor`. */
export function manifestStart(made: Made, minor: NeededMinor) {
  const since = { major: containerFormat.major, minor, app: firstApps[minor] }
  return {
    format: containerFormat,
    minReader: since,
    minWriter: since,
    createdBy: made.app,
    createdAt: made.on,
  }
}

/** Whether this version understands the file well enough to open it. */
export function canRead({ format, minReader }: z.infer<typeof manifestHead>): boolean {
  return format.major <= containerFormat.major && isKnown(minReader)
}

/** Whether this version may write the plan again without harming what it does not know. */
export function canWrite({ minWriter }: Pick<Manifest, 'minWriter'>): boolean {
  return isKnown(minWriter)
}

function isKnown({ major, minor }: FormatVersion): boolean {
  const { major: ours, minor: ourMinor } = containerFormat
  return major < ours || (major === ours && minor <= ourMinor)
}
