import type { PlanChanges } from '../ipc/plans.ts'
import { changesBetween, recordChangesBetween } from '../plan/changes.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { idsOf, withNewIds } from '../plan/walk.ts'
import { canonicalJson } from './canonical-json.ts'
import { chapterKey, chaptersOf } from './objects.ts'
import { sharing, sharingRecords } from './sharing.ts'

/**
 * The plan as it was, written over the plan as it is. Comments are talk about the text and no part of
 * it: they stay, as does what only another version of the app knows.
 */
export function withAllOf(now: Plan, then: Plan): Plan {
  return { ...now, meta: then.meta, blocks: then.blocks, records: then.records }
}

/**
 * The plan with one chapter as it was; all else stays as it is. `chapter` is its heading, or null for
 * what stands before the first one. A chapter that is gone comes back after the one it followed. A
 * block that has moved to another chapter since stays there, and comes back as a copy.
 */
export function withChapterOf(now: Plan, then: Plan, chapter: Id | null): Plan {
  const chapters = chaptersOf(now.blocks)
  const old = chaptersOf(then.blocks)
  const oldAt = old.findIndex((blocks) => chapterKey(blocks) === chapter)
  const restored = old[oldAt]
  if (!restored) throw new RangeError(`no chapter ${chapter}`)

  const at = chapters.findIndex((blocks) => chapterKey(blocks) === chapter)
  const others = at === -1 ? chapters : chapters.toSpliced(at, 1)
  const taken = new Set(others.flatMap((blocks) => [...idsOf(blocks)]))
  const fitting = restored.flatMap((block) =>
    [...idsOf([block])].some((id) => taken.has(id)) ? withNewIds([block]) : [block],
  )
  const place = at === -1 ? placeAfter(chapters, old.slice(0, oldAt)) : at
  return { ...now, blocks: others.toSpliced(place, 0, fitting).flat() }
}

/** After the nearest of the chapters before it that is still there; else first of the chapters. */
function placeAfter(chapters: Block[][], before: Block[][]): number {
  const keys = chapters.map(chapterKey)
  const previous = before.map(chapterKey).findLast((key) => keys.includes(key))
  if (previous !== undefined) return keys.indexOf(previous) + 1
  return keys[0] === null ? 1 : 0
}

/** What to save to get from one state of a plan to another; rows that say the same are left alone. */
export function planChangesBetween(now: Plan, next: Plan): Omit<PlanChanges, 'id' | 'revision'> {
  return {
    ...changesBetween(now.blocks, sharing(now.blocks, next.blocks)),
    records: recordChangesBetween(now.records, sharingRecords(now.records, next.records)),
    ...(canonicalJson(now.meta) === canonicalJson(next.meta) ? {} : { meta: next.meta }),
  }
}
