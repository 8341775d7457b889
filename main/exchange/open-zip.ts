import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { AppError } from '#shared/errors.ts'
import { containerLimits as limits } from '#shared/exchange/limits.ts'
import { corrupt, tooLarge } from './refuse.ts'

/** The parts of a ZIP by path; each is unpacked when asked for. */
export type ZipParts = ReadonlyMap<string, () => Promise<Uint8Array>>

/**
 * Opens a ZIP that may have been made to do harm. Nothing is written to disk; what is ambiguous
 * (doubles, overlaps, two names for one part), no plain file, or larger than the limits is refused. What
 * comes out is compared with its CRC unless `verifies` is false. A file of `others` may list folders, and have
 * parts that repeat themselves without end, as lists of styles do.
 */
export function openZip(
  bytes: Uint8Array,
  { verifies = true, others = false } = {},
): Promise<ZipParts> {
  return asCorrupt(async () => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await fromBufferPromise(buffer, { strictFileNames: true })
    const entries = await entriesOf(zip, others)
    await refuseOverlaps(zip, entries)

    // Counted over all parts, on the bytes that really come out.
    const budget = { left: limits.totalBytes }
    return new Map(
      entries.map((entry) => [
        entry.fileName,
        () => asCorrupt(() => unpackEntry(zip, entry, budget, { verifies, others })),
      ]),
    )
  })
}

async function entriesOf(zip: ZipFile, others: boolean): Promise<Entry[]> {
  if (zip.entryCount > limits.parts) throw tooLarge('parts', limits.parts)

  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (others && entry.fileName.endsWith('/') && entry.uncompressedSize === 0) continue
    if (entries.has(entry.fileName)) throw corrupt('parts', 'two parts have the same name')
    if (!isPlainFile(entry)) throw corrupt('parts', 'a part is not a plain file')
    if (!entry.canDecodeFileData()) throw corrupt('container', 'a part is encrypted or odd')
    if (entry.uncompressedSize > limits.partBytes) throw tooLarge('part', limits.partBytes)
    total += entry.uncompressedSize
    if (total > limits.totalBytes) throw tooLarge('total', limits.totalBytes)
    entries.set(entry.fileName, entry)
  }
  return [...entries.values()]
}

/** Unix keeps the kind of a file in the upper half of the attributes: 0 is unsaid, 8 a plain file. */
function isPlainFile(entry: Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 28) & 0xf
  const isDosFolder = (entry.externalFileAttributes & 0x10) !== 0
  return (kind === 0 || kind === 8) && !isDosFolder && !entry.fileName.endsWith('/')
}

async function refuseOverlaps(zip: ZipFile, entries: Entry[]): Promise<void> {
  let free = 0
  const inFileOrder = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )
  for (const entry of inFileOrder) {
    if (entry.relativeOffsetOfLocalHeader < free) throw corrupt('container', 'parts overlap')
    const local = await zip.readLocalFileHeaderPromise(entry)
    if (!local.fileName.equals(entry.fileNameRaw)) {
      throw corrupt('container', 'a part has two names')
    }
    free = local.fileDataStart + entry.compressedSize
  }
}

async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  budget: { left: number },
  { verifies, others }: { verifies: boolean; others: boolean },
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop by an error destroys the stream, and with it the unpacking.
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length
    budget.left -= chunk.length
    if (size > limits.partBytes) throw tooLarge('part', limits.partBytes)
    if (budget.left < 0) throw tooLarge('total', limits.totalBytes)
    const isDense = size > limits.ratioFreeBytes && size > limits.ratio * entry.compressedSize
    if (isDense && !others) {
      throw tooLarge('ratio', limits.ratio)
    }
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks, size)
  if (verifies && crc32(bytes) !== entry.crc32)
    throw corrupt('checksum', `CRC of ${entry.fileName}`)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** yauzl and zlib report a malformed file by plain errors. */
async function asCorrupt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw corrupt('container', error instanceof Error ? error.message : String(error), error)
  }
}
