import type { ImportNote, ImportNoteCode, TrackedChange } from '#shared/import/report.ts'
import type { Comment } from '#shared/plan/comments.ts'
import { idPattern } from '#shared/plan/id.ts'
import type { Id } from '#shared/plan/model.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import { type Context, createTally, type KnownImage } from './context.ts'
import type { CommentPlaces, Draft } from './draft.ts'
import { importLimits } from './limits.ts'
import { readNumbering } from './numbering.ts'
import { readBlocks } from './read-blocks.ts'
import { readComments } from './read-comments.ts'
import { readNotes } from './read-notes.ts'
import { settleDrafts } from './settle-drafts.ts'
import { readStyles } from './styles.ts'
import { noneTracked, type Tracked } from './tracked.ts'
import { notWord, openWordPackage, type PackedParts, type WordPackage } from './word-package.ts'

/** A Word file as far as a plan can hold it, with what it cannot. */
export type WordDocument = {
  drafts: Draft[]
  comments: Comment[]
  /** By SHA-256. */
  images: Map<string, Uint8Array>
  /** What was done while Word kept track: the drafts are as if all of it were accepted. */
  changes: TrackedChange[]
  /** The same, and what was done to looks, by what it was done to. */
  tracked: Tracked
  notes: ImportNote[]
  properties: WordProperties
}

export type WordProperties = {
  title: string
  /** As Word names it: "fi-FI"; empty when the file says none. */
  language: string
  lastModifiedBy: string
  /** Of a file that we wrote: the plan and the revision it was made from. */
  plan?: Id
  revision?: string
  /** The hand-out it went out as. */
  handout?: Id
}

export type ImageTools = {
  /** Format and size, when it is an image a plan can hold. */
  header: (bytes: Uint8Array) => Omit<KnownImage, 'asset'> | undefined
  hash: (bytes: Uint8Array) => string
}

/**
 * Reads a Word file that anybody may have made, whatever program wrote it. Nothing outside the file is
 * ever touched. Throws `file-not-word`, `file-corrupt` and `file-too-large`.
 */
export async function readWord(parts: PackedParts, tools: ImageTools): Promise<WordDocument> {
  const file = await openWordPackage(parts)
  const root = await file.root(file.main)
  const body = childOf(root, 'w:body')
  if (!body) throw notWord('a document without a body')

  const properties = await readProperties(file)
  const related = async (kind: string) => (await file.related(file.main, kind))?.root
  const styles = readStyles(await related('styles'))
  const images = await readImages(file, tools)
  const { tally, change, changes, notes } = createTally()
  const context: Context = {
    isOurs: properties.plan !== undefined,
    styles,
    numbering: readNumbering(await related('numbering')),
    relationships: await file.relationships(file.main),
    notes: new Map(),
    endnotes: new Map(),
    image: (path) => images.known.get(path) ?? 'image-missing',
    tally,
    change,
    tracked: noneTracked(),
    fields: [],
  }
  const footnotes = await file.related(file.main, 'footnotes')
  const endnotes = await file.related(file.main, 'endnotes')
  const inPart = async (part: typeof footnotes): Promise<Context> => ({
    ...context,
    fields: [],
    relationships: part ? await file.relationships(part.path) : new Map(),
  })
  const whole: Context = {
    ...context,
    notes: readNotes(footnotes?.root, 'w:footnote', await inPart(footnotes)),
    endnotes: readNotes(endnotes?.root, 'w:endnote', await inPart(endnotes)),
  }
  if (!whole.isOurs && (await hasHeaders(file))) tally('header-footer')

  const places: CommentPlaces = new Map()
  const { tracked } = context
  const drafts = settleDrafts(readBlocks(body, whole, places), whole.isOurs, tracked)
  const comments = await related('comments')
  const extended = await related('commentsExtended')
  return {
    drafts,
    comments: readComments({ comments, extended }, drafts, places),
    images: usedImages(drafts, images.bytes),
    changes,
    tracked,
    notes: notes(),
    properties: { ...properties, language: properties.language || styles.language },
  }
}

async function readImages(file: WordPackage, { header, hash }: ImageTools) {
  const known = new Map<string, KnownImage | ImportNoteCode>()
  const bytes = new Map<string, Uint8Array>()
  for (const { type, target, isExternal } of (await file.relationships(file.main)).values()) {
    if (type !== 'image' || isExternal || known.has(target)) continue
    const data = await file.bytes(target)
    if (!data) continue
    if (data.byteLength > importLimits.imageBytes) {
      known.set(target, 'image-too-large')
      continue
    }
    const found = header(data)
    if (!found) known.set(target, 'image-format')
    else if (found.width * found.height > importLimits.imagePixels) {
      known.set(target, 'image-too-large')
    } else {
      const asset = hash(data)
      bytes.set(asset, data)
      known.set(target, { asset, ...found })
    }
  }
  return { known, bytes }
}

function usedImages(
  drafts: readonly Draft[],
  bytes: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const used = new Map<string, Uint8Array>()
  for (const { block } of drafts) {
    const data = block.type === 'image' ? bytes.get(block.asset) : undefined
    if (block.type === 'image' && data) used.set(block.asset, data)
  }
  return used
}

async function hasHeaders(file: WordPackage): Promise<boolean> {
  for (const kind of ['header', 'footer']) {
    const part = await file.related(file.main, kind)
    if (part && textOf(part.root).trim() !== '') return true
  }
  return false
}

async function readProperties(file: WordPackage): Promise<WordProperties> {
  const core = (await file.related('', 'core-properties'))?.root
  const custom = (await file.related('', 'custom-properties'))?.root
  const values = new Map(
    childrenOf(custom).map((property): [string, string] => [
      property.attributes.name ?? '',
      textOf(property),
    ]),
  )
  const plan = values.get('kertomus-plan')
  const revision = values.get('kertomus-revision')
  const handout = values.get('kertomus-handout')
  return {
    title: wordsOf(core, 'dc:title'),
    language: wordsOf(core, 'dc:language'),
    lastModifiedBy: wordsOf(core, 'cp:lastModifiedBy'),
    ...(plan !== undefined && idPattern.test(plan) && { plan }),
    ...(revision !== undefined && { revision }),
    ...(handout !== undefined && idPattern.test(handout) && { handout }),
  }
}

function wordsOf(root: XmlElement | undefined, name: string): string {
  return textOf(childOf(root, name)).trim().slice(0, 1_000)
}
