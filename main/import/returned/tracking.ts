import type { TrackedChange, Tracking } from '#shared/import/report.ts'
import type { Block, Id } from '#shared/plan/model.ts'
import { blockText, idsOf } from '#shared/plan/walk.ts'
import { importLimits } from '../docx/limits.ts'
import type { Tracked } from '../docx/tracked.ts'
import { normalised } from './match-drafts.ts'

type Versions = {
  before: readonly Block[]
  after: readonly Block[]
  /** What the file calls by another id than the plan. */
  renamed: ReadonlyMap<Id, Id>
}

/** What was done to which block or row of a plan while Word kept track, under the ids of the plan. */
export function trackingOf(
  { of, gone }: Tracked,
  { before, after, renamed }: Versions,
): Tracking['changes'] {
  const changes = new Map<Id, TrackedChange[]>()
  let count = 0
  const keep = (id: Id, done: readonly TrackedChange[]) => {
    const room = importLimits.changes - count
    const kept = done.slice(0, Math.max(0, room)).map(withName)
    count += kept.length
    if (kept.length > 0) changes.set(id, [...(changes.get(id) ?? []), ...kept])
  }

  const present = new Set(idsOf(after))
  for (const [id, done] of of) {
    const known = renamed.get(id)
    if (present.has(id)) keep(id, done)
    else if (known !== undefined && present.has(known)) keep(known, done)
  }
  const byWords = Map.groupBy(
    gone.filter(({ anchors }) => anchors.length === 0),
    ({ changes }) => normalised(changes.map(({ text }) => text).join('')),
  )
  const byAnchor = new Map(
    gone.flatMap(({ anchors, changes }) => anchors.map((id) => [id, changes] as const)),
  )
  const take = (id: Id, words: string) => {
    if (present.has(id)) return
    keep(id, byAnchor.get(id) ?? byWords.get(words)?.shift()?.changes ?? [])
  }
  for (const block of before) {
    take(block.id, normalised(blockText(block)))
    if (block.type === 'table') for (const { id } of block.children) take(id, '')
  }
  return Object.fromEntries(changes)
}

function withName(change: TrackedChange): TrackedChange {
  return isName(change.author) ? change : { ...change, author: '' }
}

/** What LibreOffice writes for someone who has not told it their name is none. */
export function isName(author: string): boolean {
  return author !== '' && author !== 'Unknown Author'
}
