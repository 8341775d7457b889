import { AppError } from '#shared/errors.ts'
import { containerLimits } from '#shared/exchange/limits.ts'
import type { TemplateLook } from '#shared/look/look.ts'
import { type ImageTools, readWord, type WordDocument } from './read-word.ts'
import { readTemplateLook } from './template-look.ts'
import { notWord, type PackedParts } from './word-package.ts'

export type WordTools = ImageTools & {
  /** Opens a ZIP that anybody may have made. */
  openZip: (bytes: Uint8Array) => Promise<PackedParts>
}

/** What every ZIP begins with. */
const zipStart = [0x50, 0x4b, 0x03, 0x04]

/**
 * Reads the bytes of a Word file. Throws `file-not-word`, `file-corrupt` and `file-too-large`, each naming
 * the file as `name`.
 */
export function openWord(bytes: Uint8Array, name: string, tools: WordTools): Promise<WordDocument> {
  return opened(bytes, name, tools, readWord)
}

/** How documents of a Word template look, with the same refusals. */
export function openTemplate(
  bytes: Uint8Array,
  name: string,
  tools: WordTools,
): Promise<TemplateLook> {
  return opened(bytes, name, tools, readTemplateLook)
}

async function opened<Read>(
  bytes: Uint8Array,
  name: string,
  tools: WordTools,
  read: (parts: PackedParts, tools: ImageTools) => Promise<Read>,
): Promise<Read> {
  try {
    if (bytes.byteLength > containerLimits.fileBytes) throw tooLarge()
    // The older format, .doc, is no ZIP; nor is one with a password.
    if (!zipStart.every((byte, index) => bytes[index] === byte)) throw notWord('not a ZIP')
    return await read(await tools.openZip(bytes), tools)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const details = { ...error.details, name }
    throw new AppError(error.code, error.message, { details, cause: error })
  }
}

function tooLarge(): AppError {
  const limit = containerLimits.fileBytes / (1024 * 1024)
  return new AppError('file-too-large', 'the file', { details: { detail: 'file', limit } })
}
