import { type Editor, Transforms } from 'slate'
import type { ChapterFacts, Heading, Id } from '#shared/plan/model.ts'
import { blocksOf } from '../queries.ts'

/** Changes facts of a chapter; one that is given as undefined is taken away. */
export function setChapterFacts(editor: Editor, headingId: Id, facts: Partial<ChapterFacts>): void {
  const index = blocksOf(editor).findIndex(({ id }) => id === headingId)
  const heading = blocksOf(editor)[index]
  if (heading?.type !== 'heading') return
  const known = Object.entries({ ...heading.chapter, ...facts }).filter(
    ([, value]) => value !== undefined,
  )
  const chapter: ChapterFacts = Object.fromEntries(known)
  Transforms.setNodes<Heading>(editor, { chapter }, { at: [index] })
}
