import { basename } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import canonicalize from 'canonicalize'
import { ZipFile } from 'yazl'
import { containerLimits as limits } from '#shared/exchange/limits.ts'
import {
  type Made,
  type Manifest,
  manifestStart,
  type NeededMinor,
} from '#shared/exchange/manifest.ts'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import type { Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { sha256 } from '../files/sha256.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { assetFormatOf, assetPathOf } from './asset-part.ts'
import { type CarriedHistory, historyParts, isHistoryPart, noHistory } from './history-parts.ts'
import { refuseHuge } from './parse-json.ts'
import { unpackPlan } from './read-plan-file.ts'
import { naming, tooLarge } from './refuse.ts'
import { seal } from './seal.ts'

type Part = { path: string; bytes: Uint8Array }

/** What goes along with a plan, and how its file is closed. */
export type Packing = { history?: CarriedHistory; password?: string | undefined }

/**
 * Writes a plan as a `.kertomus` file, replacing what was there. What we would refuse to open is
 * never written: the person who gets the file could not open it either. With a password, the whole file
 * is an envelope that only the password opens.
 */
export async function writePlanFile(
  path: string,
  plan: Plan,
  assets: ReadonlyMap<string, Uint8Array>,
  made: Made,
  { history = noHistory, password }: Packing = {},
): Promise<void> {
  const bytes = await packPlan(plan, assets, made, history)
  await unpackPlan(bytes, basename(path))
  await writeAtomically(path, password === undefined ? bytes : await seal(bytes, password))
}

/**
 * The bytes of a `.kertomus` file: the same for the same plan, images, history and maker. Only images that the
 * plan uses go in; one whose bytes are missing is left out. Throws `file-too-large` rather than make
 * what no one could open.
 */
export function packPlan(
  plan: Plan,
  assets: ReadonlyMap<string, Uint8Array>,
  made: Made,
  history: CarriedHistory = noHistory,
): Promise<Uint8Array> {
  return naming(plan.meta.title, async () => {
    const planPart = { path: 'plan.json', bytes: jsonBytes(plan) }
    const historyBytes = historyParts(history).map(([path, text]) => {
      refuseHuge(text)
      return { path, bytes: Buffer.from(text) }
    })
    const parts = [planPart, ...historyBytes, ...assetParts(plan, assets)]
    const manifest = manifestOf(plan, parts, made)
    return zip([{ path: 'manifest.json', bytes: jsonBytes(manifest) }, ...parts])
  })
}

function assetParts(plan: Plan, assets: ReadonlyMap<string, Uint8Array>): Part[] {
  return assetsOf(plan)
    .toSorted()
    .flatMap((hash) => {
      const bytes = assets.get(hash)
      if (!bytes) return []
      const format = assetFormatOf(bytes)
      if (!format) throw new Error(`asset ${hash} is neither PNG nor JPEG`)
      return [{ path: assetPathOf(hash, format), bytes }]
    })
}

function manifestOf(plan: Plan, parts: Part[], made: Made): Manifest {
  return {
    ...manifestStart(made, neededMinor(plan, parts)),
    planId: plan.id,
    title: plan.meta.title,
    language: plan.meta.language,
    parts: Object.fromEntries(
      parts.map(({ path, bytes }) => [path, { sha256: sha256(bytes), bytes: bytes.byteLength }]),
    ),
  }
}

/** A view of it in a plan or its history, or a list of it in a tree. In words a quote has a backslash. */
const handling =
  /"type":"(?:handling|statement-register|amendment-list)"|"(?:stages|statements|amendments)":"/

function neededMinor(plan: Plan, parts: Part[]): NeededMinor {
  const texts = parts.filter(({ path }) => path === 'plan.json' || isHistoryPart(path))
  if (texts.some(({ bytes }) => handling.test(Buffer.from(bytes).toString()))) return 2
  return groupHandoutOf(plan) !== undefined || texts.length > 1 ? 1 : 0
}

function jsonBytes(value: unknown): Uint8Array {
  const json = canonicalize(wellFormed(value)) ?? ''
  refuseHuge(json)
  return Buffer.from(json, 'utf8')
}

/** Half an emoji cannot be written as UTF-8; the sign for "unreadable" takes its place. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)]))
}

// Written with the local fields of a date, so that the file is the same in every time zone.
const mtime = new Date(1980, 0, 1)

async function zip(parts: Part[]): Promise<Uint8Array> {
  refuseOversized(parts)
  const file = new ZipFile()
  for (const { path, bytes } of parts) {
    const options = { mtime, forceDosTimestamp: true, compress: isWorthPacking(path, bytes) }
    file.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, options)
  }
  file.end()

  const chunks: Buffer[] = []
  // yazl's stream is a Node stream of buffers; its types say `ReadableStream` of anything.
  for await (const chunk of file.outputStream) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (bytes.byteLength > limits.fileBytes) throw tooLarge('file', limits.fileBytes)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function refuseOversized(parts: Part[]): void {
  if (parts.length > limits.parts) throw tooLarge('parts', limits.parts)
  const total = parts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  if (total > limits.totalBytes) throw tooLarge('total', limits.totalBytes)
  if (parts.some(({ bytes }) => bytes.byteLength > limits.partBytes)) {
    throw tooLarge('part', limits.partBytes)
  }
}

/** Images are packed already. Text that packs as tightly as a bomb would be refused as one. */
function isWorthPacking(path: string, bytes: Uint8Array): boolean {
  if (path.startsWith('assets/')) return false
  if (bytes.byteLength <= limits.ratioFreeBytes) return true
  return deflateRawSync(bytes).byteLength * limits.ratio >= bytes.byteLength
}
