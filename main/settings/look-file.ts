import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import { defaultLook, type Logo, type Look, logoBytes, look as schema } from '#shared/look/look.ts'
import { sha256 } from '../files/sha256.ts'
import { writeAtomically } from '../files/write-atomically.ts'

/** What an image says of itself in its first bytes. */
export type ReadHeader = (bytes: Uint8Array) => Omit<Logo, 'bytes'> | undefined

const longestText = 100_000

/** In the file stands the name of the logo's own file, which lies beside it. */
const file = z.strictObject({
  ...schema.shape,
  logo: z.string().max(200).nullable().default(null),
})

/**
 * The look of an organisation's documents as a file that the app writes and the command line takes.
 * Throws `look-unreadable`, which names what is wrong, and `look-accent-too-light`.
 */
export async function readLook(path: string, header: ReadHeader): Promise<Look> {
  const name = basename(path)
  const text = await textOf(path).catch((cause: unknown) => {
    throw unreadable(name, '', cause)
  })
  const { logo, ...rest } = parsed(text, name)
  if (logo === null) return { ...rest, logo }
  // A name, not a path: nothing but what lies beside is read.
  const place = join(dirname(path), basename(logo))
  const bytes = await bytesOf(place).catch((cause: unknown) => {
    throw unreadable(name, basename(logo), cause)
  })
  const image = header(bytes)
  const whole = schema.shape.logo.safeParse({ ...image, bytes })
  if (!image || !whole.success) throw unreadable(name, basename(logo))
  return { ...rest, logo: whole.data }
}

export type LookFile = ReturnType<typeof openLook>

/** The look of this machine's organisation. Without a file, or with a broken one, that of the app. */
export function openLook(path: string, header: ReadHeader) {
  let current: Promise<Look> | undefined
  return {
    read: (): Promise<Look> => {
      current ??= readLook(path, header).catch(() => defaultLook)
      return current
    },

    async write(look: Look): Promise<void> {
      const { logo, ...rest } = schema.parse(look)
      // A name by content, so that the file and its logo belong together at every moment.
      const name = logo && `logo-${sha256(logo.bytes).slice(0, 16)}.${logo.format}`
      if (logo && name) await writeAtomically(join(dirname(path), name), logo.bytes)
      const text = JSON.stringify({ ...rest, logo: name }, null, 2)
      await writeAtomically(path, Buffer.from(text))
      current = Promise.resolve({ ...rest, logo })
    },
  }
}

function parsed(text: string, name: string): z.infer<typeof file> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw unreadable(name, 'JSON', cause)
  }
  const result = file.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')
  if (field === 'accent' && issue?.code === 'custom') {
    throw new AppError('look-accent-too-light', 'too light on white')
  }
  throw unreadable(name, field ?? '', result.error)
}

async function textOf(path: string): Promise<string> {
  if ((await stat(path)).size > longestText) throw new Error('too long')
  return readFile(path, 'utf8')
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if ((await stat(path)).size > logoBytes) throw new Error('too large')
  return new Uint8Array(await readFile(path))
}

function unreadable(name: string, field: string, cause?: unknown): AppError {
  return new AppError('look-unreadable', field, { details: { name, field }, cause })
}
