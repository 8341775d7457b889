import { z } from 'zod'
import { idPattern } from '../plan/id.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { laterKinds, type RecordKind, type Records, recordKinds } from '../plan/records.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Hash, hashText } from './revision.ts'

/**
 * A plan cut into objects, each stored once under the hash of its canonical JSON: a tree names the
 * lists of the plan (its chapters, its records by kind, its comments), a list names its rows. Two
 * revisions share what is the same in both.
 */
export type Objects = Map<string, string>

/** The parsed object of a hash. Throws when there is none. */
export type ReadObject = (hash: string) => unknown

const id = z.string().regex(idPattern)

/** Rows in order, each by its id and its hash. For lists that come from outside. */
export const rowList = z.array(z.tuple([id, hashText])).max(200_000)
export type RowList = z.infer<typeof rowList>

/** Kinds of a newer minor version are in `rest`, with all other fields this version does not know. */
export const tree = z.object({
  id,
  format: z.int(),
  meta: hashText,
  /** The first is what stands before the first level-1 heading, when anything does. */
  chapters: z.array(hashText).max(50_000),
  records: z.partialRecord(z.enum(recordKinds), hashText),
  comments: hashText,
  rest: hashText,
})
export type Tree = z.infer<typeof tree>

type Row = { id: Id }

/** Hashes of rows that were hashed before, by the row itself. */
export type KnownRows = WeakMap<object, { hash: string; json: string }>

/** The objects of a plan and the hash of its tree. Rows that are in `known` are not hashed again. */
export function planToObjects(
  plan: Plan,
  hash: Hash,
  known: KnownRows = new WeakMap(),
): { tree: string; objects: Objects } {
  const objects: Objects = new Map()
  const put = (value: unknown): string => {
    const json = canonicalJson(value)
    const key = hash(json)
    objects.set(key, json)
    return key
  }
  const putRow = (row: Row): [Id, string] => {
    const before = known.get(row)
    const json = before?.json ?? canonicalJson(row)
    const key = before?.hash ?? hash(json)
    if (!before) known.set(row, { hash: key, json })
    objects.set(key, json)
    return [row.id, key]
  }
  const putList = (rows: readonly Row[]): string => put(rows.map(putRow) satisfies RowList)

  const { id, format, meta, blocks, records, comments, ...others } = plan
  const unknownKinds = Object.entries(records).filter(([kind]) => !isRecordKind(kind))
  const whole: Tree = {
    id,
    format,
    meta: put(meta),
    chapters: chaptersOf(blocks).map(putList),
    records: Object.fromEntries(
      recordKinds.filter(isCarried(records)).map((kind) => [kind, putList(records[kind])]),
    ),
    comments: putList(comments),
    rest: put({ plan: others, records: Object.fromEntries(unknownKinds) }),
  }
  return { tree: put(whole), objects }
}

const rest = z.object({
  plan: z.record(z.string(), z.unknown()),
  records: z.record(z.string(), z.unknown()),
})

/** Looser than `rowList`, since a long history has millions of rows: a hash is found or it is not. */
function toRowList(value: unknown): RowList {
  const isRow = (row: unknown) =>
    Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === 'string')
  if (!Array.isArray(value) || !value.every(isRow)) throw new TypeError('not a list of rows')
  return value
}

/** How many blocks a plan may have (`plan/schema.ts`); lists that name more are not read to the end. */
const mostBlocks = 50_000

/**
 * The plan again. What comes from outside must pass the schema of plans afterwards: of the rows only
 * their place is looked at here.
 */
export function objectsToPlan(treeHash: string, read: ReadObject): Plan {
  const { id, format, meta, chapters, records, comments, ...more } = tree.parse(read(treeHash))
  const readList = (hash: string): unknown[] => toRowList(read(hash)).map(([, row]) => read(row))

  const blocks: unknown[] = []
  for (const chapter of chapters) {
    blocks.push(...readList(chapter))
    if (blocks.length > mostBlocks) throw new RangeError('the tree has too many blocks')
  }
  const others = rest.parse(read(more.rest))
  const kinds = recordKinds.map((kind) => [
    kind,
    records[kind] ? readList(records[kind]) : (others.records[kind] ?? []),
  ])
  return {
    ...others.plan,
    id,
    format,
    meta: read(meta) as Plan['meta'],
    blocks: blocks as Block[],
    records: { ...others.records, ...(Object.fromEntries(kinds) as Records) },
    comments: readList(comments) as Plan['comments'],
  }
}

/**
 * The objects of a tree that a collection lacks, what is named before what names it. What the
 * collection has is not opened: an object is never there without all that it names.
 */
export function* objectsNotIn(
  has: (hash: string) => boolean,
  treeHash: string,
  read: ReadObject,
): Generator<string> {
  if (has(treeHash)) return
  const { meta, chapters, records, comments, rest } = tree.parse(read(treeHash))
  for (const leaf of [meta, rest]) if (!has(leaf)) yield leaf
  for (const list of [...chapters, ...Object.values(records), comments]) {
    if (has(list)) continue
    for (const [, row] of toRowList(read(list))) if (!has(row)) yield row
    yield list
  }
  yield treeHash
}

/** The blocks by chapter: a level-1 heading and what follows until the next one. */
export function chaptersOf(blocks: readonly Block[]): Block[][] {
  const chapters: Block[][] = []
  for (const block of blocks) {
    if (isChapterStart(block)) chapters.push([block])
    else if (chapters.length === 0) chapters.push([block])
    else chapters.at(-1)?.push(block)
  }
  return chapters
}

/** The heading that a chapter starts with; null for what stands before the first one. */
export function chapterKey([first]: readonly Block[]): Id | null {
  return first && isChapterStart(first) ? first.id : null
}

function isChapterStart(block: Block): boolean {
  return block.type === 'heading' && block.level === 1
}

/** A plan that has nothing of the later kinds is the same tree as it was to an app without them. */
function isCarried(records: Records): (kind: RecordKind) => boolean {
  const later: readonly RecordKind[] = laterKinds
  return (kind) => records[kind].length > 0 || !later.includes(kind)
}

function isRecordKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind)
}
