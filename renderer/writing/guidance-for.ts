import type { Id } from '#shared/plan/model.ts'
import type { OutlineEntry } from '#shared/plan/outline.ts'
import type { Guidance, Template } from '#shared/templates/schema.ts'

/**
 * The guidance of the nearest heading that has any: the one the caret is under, else the ones it
 * lies below. Before the first heading, and in chapters the writer added, there is none.
 */
export function guidanceFor(
  template: Template | undefined,
  outline: readonly OutlineEntry[],
  headingId: Id | null,
): { chapter: string; guidance: Guidance } | undefined {
  const at = outline.findIndex(({ id }) => id === headingId)
  let level = Number.POSITIVE_INFINITY
  for (const entry of outline.slice(0, at + 1).reverse()) {
    if (entry.level >= level) continue
    level = entry.level
    const key = entry.chapter?.guidance
    const chapter = template?.chapters.find((chapter) => chapter.key === key)
    if (chapter) return { chapter: entry.title, guidance: chapter.guidance }
  }
  return undefined
}
