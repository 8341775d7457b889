import { parse } from 'secure-json-parse'
import { canonicalJson } from '#shared/history/canonical-json.ts'
import { type Revision, revisionId, revision as revisionSchema } from '#shared/history/revision.ts'
import { sha256 } from '../files/sha256.ts'
import { createTreeCheck } from './check-tree.ts'
import { parseJson, refuseHuge } from './parse-json.ts'
import { corrupt } from './refuse.ts'

/**
 * The revisions that a file carries beside its plan: those that were handed out, so that copies meet
 * with what they were made from. `objects` by hash, each as its canonical JSON.
 */
export type CarriedHistory = {
  revisions: readonly Revision[]
  objects: ReadonlyMap<string, string>
}

export const noHistory: CarriedHistory = { revisions: [], objects: new Map() }

const revisionPath = /^revisions\/([0-9a-f]{64})\.json$/
const objectsPath = /^objects\/\d{1,4}\.jsonl$/

/** A part holds objects up to this size, one a line: a part for each would be thousands. */
const charactersPerPart = 4_000_000

export function isHistoryPart(path: string): boolean {
  return revisionPath.test(path) || objectsPath.test(path)
}

/** The parts that carry the history, in a fixed order. */
export function historyParts({
  revisions,
  objects,
}: CarriedHistory): [path: string, text: string][] {
  return [
    ...revisions
      .map((revision): [string, string] => [
        `revisions/${revision.id}.json`,
        canonicalJson(revision),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    // What is alike stands together then, which packs twice as tightly.
    ...linesByPart([...objects.values()].sort()).map((lines, index): [string, string] => [
      `objects/${index + 1}.jsonl`,
      lines.join('\n'),
    ]),
  ]
}

function linesByPart(lines: readonly string[]): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const line of lines) {
    if (line.length > room) {
      parts.push([])
      room = charactersPerPart
    }
    parts.at(-1)?.push(line)
    room -= line.length
  }
  return parts
}

/**
 * Reads the history out of its parts. An object is named by the hash of its line, a revision by that of
 * what it says, so neither can be altered and keep its name; what they say is checked like a plan.
 * Throws `file-corrupt`.
 */
export function readHistory(parts: ReadonlyMap<string, Uint8Array>): CarriedHistory {
  const objects = new Map<string, string>()
  const revisions: Revision[] = []
  for (const [path, bytes] of parts) {
    if (objectsPath.test(path)) {
      for (const line of linesOf(bytes)) objects.set(sha256(line), line)
    } else {
      revisions.push(readRevision(path, bytes))
    }
  }
  if (revisions.length === 0 && objects.size > 0) throw damaged('objects without a revision')

  const parsed = new Map<string, unknown>()
  const checkTree = createTreeCheck((hash) => {
    const known = parsed.get(hash)
    if (known !== undefined) return known
    const line = objects.get(hash)
    if (line === undefined) throw new TypeError('an object is missing')
    const value: unknown = parse(line)
    parsed.set(hash, value)
    return value
  })
  for (const { tree } of revisions) inWords(() => checkTree(tree))
  return { revisions, objects }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function linesOf(bytes: Uint8Array): string[] {
  const text = inWords(() => utf8.decode(bytes))
  refuseHuge(text)
  return text.split('\n')
}

function readRevision(path: string, bytes: Uint8Array): Revision {
  const json = parseJson(bytes, 'history')
  const revision = inWords(() => revisionSchema.parse(json))
  const id = revisionId(revision, sha256)
  if (revision.id !== id || revisionPath.exec(path)?.[1] !== id) {
    throw damaged('a revision was altered')
  }
  return revision
}

/** Runs `work` on what a stranger may have made, and says in words that it failed. */
function inWords<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw corrupt('history', error instanceof Error ? error.message : String(error), error)
  }
}

function damaged(log: string): Error {
  return corrupt('history', log)
}
