import type { PlanChanges } from '../ipc/plans.ts'
import { changesBetween, recordChangesBetween } from '../plan/changes.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { recordKinds } from '../plan/records.ts'
import { idsOf, withNewIds } from '../plan/walk.ts'
import { canonicalJson } from './canonical-json.ts'
import { chaptersOf } from './objects.ts'

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
  const oldAt = old.findIndex((blocks) => keyOf(blocks) === chapter)
  const restored = old[oldAt]
  if (!restored) throw new RangeError(`no chapter ${chapter}`)

  const at = chapters.findIndex((blocks) => keyOf(blocks) === chapter)
  const others = at === -1 ? chapters : chapters.toSpliced(at, 1)
  const taken = new Set(others.flatMap((blocks) => [...idsOf(blocks)]))
  const fitting = restored.flatMap((block) =>
    [...idsOf([block])].some((id) => taken.has(id)) ? withNewIds([block]) : [block],
  )
  const place = at === -1 ? placeAfter(chapters, old.slice(0, oldAt)) : at
  return { ...now, blocks: others.toSpliced(place, 0, fitting).flat() }
}

/** After the nearest of the chapters before it that is still there; else first. */
function placeAfter(chapters: Block[][], before: Block[][]): number {
  const keys = chapters.map(keyOf)
  const previous = before.map(keyOf).findLast((key) => keys.includes(key))
  return previous === undefined ? 0 : keys.indexOf(previous) + 1
}

function keyOf([first]: Block[]): Id | null {
  return first?.type === 'heading' && first.level === 1 ? first.id : null
}

/** What to save to get from one state of a plan to another; rows that say the same are left alone. */
export function planChangesBetween(now: Plan, next: Plan): Omit<PlanChanges, 'id' | 'revision'> {
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind, sharing<{ id: Id }>(now.records[kind], next.records[kind])]),
  )
  return {
    ...changesBetween(now.blocks, sharing(now.blocks, next.blocks)),
    // Each kind is made of rows of the same kind.
    records: recordChangesBetween(now.records, { ...next.records, ...records } as Plan['records']),
    ...(canonicalJson(now.meta) === canonicalJson(next.meta) ? {} : { meta: next.meta }),
  }
}

/** The same list with the very objects of `known` where they say the same. */
function sharing<Row extends { id: Id }>(known: readonly Row[], rows: readonly Row[]): Row[] {
  const byId = new Map(known.map((row) => [row.id, row]))
  return rows.map((row) => {
    const same = byId.get(row.id)
    return same && canonicalJson(same) === canonicalJson(row) ? same : row
  })
}
