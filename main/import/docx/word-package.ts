import { AppError } from '#shared/errors.ts'
import { DocumentTypeRefused } from '../../xml/read-any-xml.ts'
import {
  childrenOf,
  maximumDepth,
  readXmlTree,
  type XmlElement,
  XmlTooLarge,
} from '../../xml/xml-tree.ts'

/** The parts of a ZIP by path; each is unpacked when asked for. */
export type PackedParts = ReadonlyMap<string, () => Promise<Uint8Array>>

/** Where a part leads by a relationship. What lies outside the file is only ever an address. */
export type Relationship = { type: string; target: string; isExternal: boolean }
export type Relationships = ReadonlyMap<string, Relationship>

export type WordPackage = {
  /** Path of the body. */
  main: string
  /** The tree of the part that another one names by a relationship of that kind. */
  related: (from: string, kind: string) => Promise<{ path: string; root: XmlElement } | undefined>
  relationships: (path: string) => Promise<Relationships>
  root: (path: string) => Promise<XmlElement | undefined>
  bytes: (path: string) => Promise<Uint8Array | undefined>
}

/** Finds its way about a package. Throws `file-not-word`, `file-corrupt` and `file-too-large`. */
export async function openWordPackage(parts: PackedParts): Promise<WordPackage> {
  const known = new Map<string, Relationships>()

  async function relationships(path: string): Promise<Relationships> {
    const found = known.get(path) ?? (await readRelationships(parts, path))
    known.set(path, found)
    return found
  }

  async function pathOf(from: string, kind: string): Promise<string | undefined> {
    for (const { type, target, isExternal } of (await relationships(from)).values()) {
      if (!isExternal && type === kind && parts.has(target)) return target
    }
    return undefined
  }

  const main = await pathOf('', 'officeDocument')
  if (main === undefined || !main.endsWith('.xml')) throw notWord('no document in it')
  return {
    main,
    relationships,
    related: async (from, kind) => {
      const path = await pathOf(from, kind)
      const root = path === undefined ? undefined : await readRoot(parts, path)
      return path !== undefined && root ? { path, root } : undefined
    },
    root: (path) => readRoot(parts, path),
    bytes: async (path) => parts.get(path)?.(),
  }
}

export function notWord(log: string, cause?: unknown): AppError {
  return new AppError('file-not-word', log, { cause })
}

async function readRelationships(parts: PackedParts, path: string): Promise<Relationships> {
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const root = await readRoot(parts, `${folder}_rels/${path.slice(slash)}.rels`)
  return new Map(
    childrenOf(root).map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
      const isExternal = mode === 'External'
      // The last word tells them apart in both variants of the format.
      const kind = type.slice(type.lastIndexOf('/') + 1)
      return [
        id,
        { type: kind, target: isExternal ? target : resolvePart(folder, target), isExternal },
      ]
    }),
  )
}

/** A path within the package; nothing leads out of it. */
function resolvePart(folder: string, target: string): string {
  const steps: string[] = []
  const whole = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

async function readRoot(parts: PackedParts, path: string): Promise<XmlElement | undefined> {
  const unpack = parts.get(path)
  if (!unpack) return undefined
  const bytes = await unpack()
  try {
    return readXmlTree(decode(bytes))
  } catch (error) {
    throw asRefusal(error, path)
  }
}

function asRefusal(error: unknown, path: string): unknown {
  if (error instanceof XmlTooLarge) {
    const detail = error.limit === 'depth' ? 'depth' : 'values'
    const details = { detail, limit: maximumDepth }
    return new AppError('file-too-large', `${path}: ${error.message}`, { details, cause: error })
  }
  const log = `${path}: ${error instanceof Error ? error.message : String(error)}`
  const detail = error instanceof DocumentTypeRefused ? 'parts' : 'plan'
  return new AppError('file-corrupt', log, { details: { detail }, cause: error })
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}
