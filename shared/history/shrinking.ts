import type { PlanChanges } from '../ipc/plans.ts'
import type { Id } from '../plan/model.ts'
import { blockText } from '../plan/walk.ts'

/** Less is lost in everyday editing all the time. */
const noticeableLetters = 200

/** How many letters a save takes from each of the blocks it touches. */
export type Losses = Map<Id, number>

/**
 * What a save takes away, when it is more than everyday editing does; else undefined. What is joined
 * to another block or split off from one is not lost. `lengthOf` says how much a block holds now.
 */
export function lossesOf(
  { removed, put }: Pick<PlanChanges, 'removed' | 'put'>,
  lengthOf: (id: Id) => number | undefined,
): Losses | undefined {
  const losses: Losses = new Map(removed.map((id) => [id, lengthOf(id) ?? 0]))
  let gained = 0
  for (const { block } of put) {
    const before = lengthOf(block.id)
    const length = blockText(block).length
    if (before !== undefined) losses.set(block.id, before - length)
    else if (block.splitFrom !== undefined) gained += length
  }
  const lost = [...losses.values()].reduce((sum, letters) => sum + letters, 0)
  return lost - gained > noticeableLetters ? losses : undefined
}

/** A block as it was before the save; `chapter` is the title of the chapter that starts with it. */
export type MeasuredBlock = { id: Id; letters: number; chapter?: string }

/** The titles of the chapters of which a save leaves less than half. */
export function halvedChapters(blocks: readonly MeasuredBlock[], losses: Losses): string[] {
  const chapters: { title: string; letters: number; lost: number }[] = []
  for (const { id, letters, chapter } of blocks) {
    if (chapter !== undefined || chapters.length === 0) {
      chapters.push({ title: chapter ?? '', letters: 0, lost: 0 })
    }
    const current = chapters.at(-1)
    if (!current) continue
    current.letters += letters
    current.lost += losses.get(id) ?? 0
  }
  return chapters
    .filter(({ letters, lost }) => lost > noticeableLetters && lost > letters / 2)
    .map(({ title }) => title)
}
