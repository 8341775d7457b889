import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import { containerLimits } from '#shared/exchange/limits.ts'
import { canRead, type Manifest, manifest, manifestHead } from '#shared/exchange/manifest.ts'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import type { Plan } from '#shared/plan/model.ts'
import * as schema from '#shared/plan/schema.ts'
import { sha256 } from '../files/sha256.ts'
import { assetFormatOf, assetHashIn, assetPathOf } from './asset-part.ts'
import { type CarriedHistory, isHistoryPart, noHistory, readHistory } from './history-parts.ts'
import { openZip, type ZipParts } from './open-zip.ts'
import { parseJson } from './parse-json.ts'
import { corrupt, naming, notKertomus, tooLarge } from './refuse.ts'
import { isSealed, unseal } from './seal.ts'

export type PlanFile = {
  plan: Plan
  assets: Map<string, Uint8Array>
  manifest: Manifest
  history: CarriedHistory
}

export type Reading = {
  /** Of a file that is locked with one. */
  password?: string | undefined
  /**
   * Takes parts whose checksums are wrong, and leaves out what cannot be made sense of besides the plan:
   * for a look at what is left of a damaged file, never for an import under the plan's own name.
   */
  tolerant?: boolean
}

/** Reads a `.kertomus` file; `unpackPlan` says what it throws, besides what the disk refuses. */
export async function readPlanFile(path: string, reading: Reading = {}): Promise<PlanFile> {
  const name = basename(path)
  return unpackPlan(await readOpenedFile(path), name, reading)
}

/** The bytes of a file that somebody chose to open, if they are not too many. */
export function readOpenedFile(path: string): Promise<Uint8Array> {
  return naming(basename(path), () => readWithinLimit(path))
}

async function readWithinLimit(path: string): Promise<Uint8Array> {
  try {
    const file = await stat(path)
    // A device or a pipe has no size and perhaps no end.
    if (!file.isFile()) throw new AppError('file-not-readable', 'not a plain file')
    if (file.size > containerLimits.fileBytes) throw tooLarge('file', containerLimits.fileBytes)
    return await readFile(path)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof AppError) throw error
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR'
    throw new AppError(missing ? 'file-not-found' : 'file-not-readable', error.message)
  }
}

/**
 * Reads the bytes of a `.kertomus` file that anybody may have made. Throws `file-not-kertomus`,
 * `file-corrupt`, `file-too-large`, `file-too-new`, `file-locked` or `file-password-wrong`, each naming
 * the file as `name`. A `file-corrupt` has `readable: 1` among its details when a tolerant reading
 * would succeed.
 */
export function unpackPlan(
  bytes: Uint8Array,
  name: string,
  { password, tolerant = false }: Reading = {},
): Promise<PlanFile> {
  return naming(name, async () => {
    if (bytes.byteLength > containerLimits.fileBytes) {
      throw tooLarge('file', containerLimits.fileBytes)
    }
    const zip = isSealed(bytes) ? await unseal(bytes, password) : bytes
    if (tolerant) return unpackDamaged(zip)
    try {
      return await unpackWhole(zip)
    } catch (error) {
      throw (await isReadable(error, zip)) ? readable(error as AppError) : error
    }
  })
}

async function unpackWhole(bytes: Uint8Array): Promise<PlanFile> {
  const parts = await open(bytes)
  const manifest = await readManifest(parts)
  refuseForeignParts(parts, manifest)

  const plan = await readPlan(parts, manifest)
  const assets = await readAssets(parts, manifest)
  refuseWrongFormats(plan, assets)
  const history = await readHistoryParts(parts, manifest)
  refuseForeignHistory(plan, history)
  return { plan, assets, manifest, history }
}

/** The plan of a damaged file, with the images that are whole. */
async function unpackDamaged(bytes: Uint8Array): Promise<PlanFile> {
  const parts = await openZip(bytes, { verifies: false })
  const manifest = await readManifest(parts)
  const plan = asPlan(parseJson(await read(parts, 'plan.json'), 'plan'))
  const assets = new Map<string, Uint8Array>()
  for (const path of Object.keys(manifest.parts)) {
    const hash = assetHashIn(path)
    if (hash === undefined || !parts.has(path)) continue
    const bytes = await read(parts, path).catch(() => undefined)
    if (bytes && sha256(bytes) === hash && assetFormatOf(bytes)) assets.set(hash, bytes)
  }
  return { plan, assets, manifest, history: noHistory }
}

async function isReadable(error: unknown, bytes: Uint8Array): Promise<boolean> {
  if (!(error instanceof AppError) || error.code !== 'file-corrupt') return false
  if (error.details.detail !== 'checksum' && error.details.detail !== 'history') return false
  return unpackDamaged(bytes).then(
    () => true,
    () => false,
  )
}

function readable(error: AppError): AppError {
  const details = { ...error.details, readable: 1 }
  return new AppError(error.code, error.message, { details, cause: error })
}

/** What every `.kertomus` file begins with: a ZIP whose first part is the manifest. */
const zipStart = 'PK\x03\x04'
const firstName = { from: 30, text: 'manifest.json' }

async function open(bytes: Uint8Array): Promise<ZipParts> {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (!start.startsWith(zipStart)) throw notKertomus('not a ZIP')
  if (start.startsWith(firstName.text, firstName.from)) return openZip(bytes)

  // Another ZIP, a Word file perhaps: whether it is damaged or not is none of our business.
  const parts = await openZip(bytes).catch((error: unknown) => {
    throw notKertomus('another kind of ZIP', error)
  })
  if (!parts.has('manifest.json')) throw notKertomus('a ZIP without a manifest')
  return parts
}

async function readManifest(parts: ZipParts): Promise<Manifest> {
  const bytes = await read(parts, 'manifest.json')
  if (bytes.byteLength > containerLimits.manifestBytes) {
    throw tooLarge('part', containerLimits.manifestBytes)
  }
  const json = parseJson(bytes, 'manifest')

  const head = manifestHead.safeParse(json)
  if (!head.success) throw notKertomus(z.prettifyError(head.error))
  if (!canRead(head.data)) {
    const { app: version } = head.data.minReader
    throw new AppError('file-too-new', `needs ${version}`, { details: { version } })
  }

  const whole = manifest.safeParse(json)
  if (!whole.success) throw corrupt('manifest', z.prettifyError(whole.error))
  return whole.data
}

function refuseForeignParts(parts: ZipParts, { parts: listed }: Manifest): void {
  for (const path of parts.keys()) {
    if (path !== 'manifest.json' && !Object.hasOwn(listed, path)) {
      throw corrupt('parts', 'a part is not in the manifest')
    }
  }
  for (const path of Object.keys(listed)) {
    if (path !== 'plan.json' && assetHashIn(path) === undefined && !isHistoryPart(path)) {
      throw corrupt('parts', 'the manifest lists a part of an unknown kind')
    }
  }
}

async function readPlan(parts: ZipParts, manifest: Manifest): Promise<Plan> {
  const json = parseJson(await readListed(parts, manifest, 'plan.json'), 'plan')
  const plan = asPlan(json)
  const { title, language } = plan.meta
  if (manifest.planId !== plan.id || manifest.title !== title || manifest.language !== language) {
    throw corrupt('manifest', 'manifest and plan differ')
  }
  return plan
}

function asPlan(json: unknown): Plan {
  const { success, data: plan, error } = schema.plan.safeParse(json)
  if (!success) throw corrupt('plan', z.prettifyError(error))
  refuseUnwritable(plan)
  return plan
}

/** What JSON can say and we could not write again: 1e999, half a surrogate pair. */
function refuseUnwritable(value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw corrupt('plan', 'a lone surrogate')
  if (typeof value === 'number' && !Number.isFinite(value)) throw corrupt('plan', 'no such number')
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    refuseUnwritable(key)
    refuseUnwritable(item)
  }
}

async function readAssets(parts: ZipParts, manifest: Manifest): Promise<Map<string, Uint8Array>> {
  const assets = new Map<string, Uint8Array>()
  for (const path of Object.keys(manifest.parts)) {
    const hash = assetHashIn(path)
    if (hash === undefined) continue
    const bytes = await readListed(parts, manifest, path)
    if (sha256(bytes) !== hash) throw corrupt('checksum', path)
    const format = assetFormatOf(bytes)
    if (!format || assetPathOf(hash, format) !== path) throw corrupt('image', path)
    assets.set(hash, bytes)
  }
  return assets
}

async function readHistoryParts(parts: ZipParts, manifest: Manifest): Promise<CarriedHistory> {
  const found = new Map<string, Uint8Array>()
  for (const path of Object.keys(manifest.parts)) {
    if (isHistoryPart(path)) found.set(path, await readListed(parts, manifest, path))
  }
  return readHistory(found)
}

/** An image whose bytes are missing is a finding (`shared/checks`), not a damaged file. */
function refuseWrongFormats(plan: Plan, assets: ReadonlyMap<string, Uint8Array>): void {
  for (const block of plan.blocks) {
    if (block.type !== 'image') continue
    const bytes = assets.get(block.asset)
    if (bytes && assetFormatOf(bytes) !== block.format) throw corrupt('image', block.asset)
  }
}

/** A file speaks of its own plan, or of the one it was handed out from, and of no other. */
function refuseForeignHistory(plan: Plan, { revisions }: CarriedHistory): void {
  const own = [plan.id, groupHandoutOf(plan)?.plan]
  if (!revisions.every((revision) => own.includes(revision.plan))) {
    throw corrupt('history', 'a revision of another plan')
  }
}

async function readListed(parts: ZipParts, manifest: Manifest, path: string): Promise<Uint8Array> {
  const listed = Object.hasOwn(manifest.parts, path) ? manifest.parts[path] : undefined
  if (!listed) throw corrupt('parts', `${path} is not in the manifest`)
  const bytes = await read(parts, path)
  if (bytes.byteLength !== listed.bytes || sha256(bytes) !== listed.sha256) {
    throw corrupt('checksum', path)
  }
  return bytes
}

async function read(parts: ZipParts, path: string): Promise<Uint8Array> {
  const unpack = parts.get(path)
  if (!unpack) throw corrupt('parts', `${path} is missing`)
  return unpack()
}
