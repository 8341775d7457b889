import type { ChapterFacts } from '../plan/model.ts'
import type { Guidance, Template } from './schema.ts'

/** The guidance of the template for a heading; none for chapters that the writer added. */
export function guidanceOf(
  template: Template,
  heading: { chapter?: ChapterFacts },
): Guidance | undefined {
  const key = heading.chapter?.guidance
  return template.chapters.find((chapter) => chapter.key === key)?.guidance
}
