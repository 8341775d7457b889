import type { TrackedChange } from '#shared/import/report.ts'
import type { Id } from '#shared/plan/model.ts'
import { childOf, type XmlElement } from '../../xml/xml-tree.ts'

/** Tracked changes by what they were done to: a draft's block, a row, a paragraph in a cell. */
export type Tracked = {
  of: Map<Id, TrackedChange[]>
  /** What was done to make away with blocks and rows that bore these bookmarks. */
  gone: { anchors: Id[]; changes: TrackedChange[] }[]
}

export function noneTracked(): Tracked {
  return { of: new Map(), gone: [] }
}

/** Adds to what is known of a thing. */
export function track({ of }: Tracked, id: Id, changes: readonly TrackedChange[]): void {
  if (changes.length > 0) of.set(id, [...(of.get(id) ?? []), ...changes])
}

/** Its words are not there any more. */
export function trackGone({ of, gone }: Tracked, id: Id, anchors: readonly Id[]): void {
  const changes = of.get(id)
  if (!changes) return
  of.delete(id)
  gone.push({ anchors: [...anchors], changes })
}

/** The words of a block went on in another, before those that are there; its end is what was deleted. */
export function trackJoined({ of }: Tracked, from: Id, to: Id, length: number): void {
  const before = of.get(from) ?? []
  const after = (of.get(to) ?? []).map((change) => shifted(change, (at) => at + length))
  if (before.length + after.length > 0) of.set(to, [...before, ...after])
  of.delete(from)
}

/** The words of a block became part of something else, at no place that can be told. */
export function trackWithin({ of }: Tracked, from: Id, to: Id): void {
  const before = of.get(from) ?? []
  if (before.length > 0) of.set(to, [...(of.get(to) ?? []), ...before.map(placeless)])
  of.delete(from)
}

/** Some of the words of a block were left out: places are in those that are left. */
export function trackShortened({ of }: Tracked, id: Id, before: string, after: string): void {
  const changes = of.get(id)
  if (!changes || before === after) return
  let left = 0
  const places = [left]
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[left]) left += 1
    places.push(left)
  }
  const placed = (at: number) => places[at] ?? left
  of.set(
    id,
    changes.map((change) => shifted(change, placed)),
  )
}

export function placeless({ from: _, to: __, ...change }: TrackedChange): TrackedChange {
  return change
}

function shifted(change: TrackedChange, placed: (at: number) => number): TrackedChange {
  const { from, to } = change
  if (from === undefined || to === undefined) return change
  return { ...change, from: placed(from), to: placed(to) }
}

/** What was done to the end of a paragraph and to its look as a whole. */
export function changesOfParagraph(look: XmlElement | undefined): TrackedChange[] {
  const end = childOf(look, 'w:rPr')
  const marks = [
    ...['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'].map((name) => childOf(end, name)),
    childOf(look, 'w:pPrChange'),
  ]
  return marks.flatMap((mark): TrackedChange[] =>
    mark ? [{ kind: 'paragraph', text: '', ...authorOf(mark.attributes) }] : [],
  )
}

/** Who did it and when. */
export function authorOf(attributes: Readonly<Record<string, string>>): {
  author: string
  at: string
} {
  return { author: (attributes['w:author'] ?? '').slice(0, 500), at: timeOf(attributes) }
}

/**
 * Word writes the time of day where it was typed, with a Z that it does not mean; newer ones add the true
 * time.
 */
export function timeOf(attributes: Readonly<Record<string, string>>): string {
  const written = attributes['w16du:dateUtc'] ?? attributes['w:date']?.replace(/Z$/i, '') ?? ''
  // The beginning of time is how LibreOffice says that it does not know.
  if (Number.isNaN(Date.parse(written)) || written.startsWith('1970-01-01')) return ''
  return written.slice(0, 40)
}
