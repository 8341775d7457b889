import type { Block, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'

export type Chapter = { id: Id; title: string }

/** What a statement can be about: chapters and their first subheadings, as printed. */
export function chaptersOf(blocks: readonly Block[]): Chapter[] {
  return outlineOf(blocks)
    .filter(({ level, title }) => level <= 2 && title.trim() !== '')
    .map(({ id, number, title }) => ({ id, title: `${number} ${title}`.trim() }))
}
