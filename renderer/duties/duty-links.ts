import type { Block, ChapterFacts, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { recordTree } from '#shared/plan/record-numbering.ts'
import type { Priority, Records } from '#shared/plan/records.ts'
import type { DutyPlace } from '#shared/records/duty-coverage.ts'
import { updateRow } from '#shared/records/edit.ts'

/** A chapter, priority or goal that a duty can be linked to. */
export type LinkTarget = Omit<DutyPlace, 'answers'> & { duties: readonly string[] }

/** All of them, in the order of print. */
export function linkTargets(blocks: readonly Block[], records: Records): LinkTarget[] {
  const chapters = outlineOf(blocks)
    .filter(({ level, chapter }) => level === 1 || chapter?.duties)
    .map(({ id, number, title, chapter }): LinkTarget => {
      return { kind: 'chapter', id, number, title, duties: chapter?.duties ?? [] }
    })
  const rows = recordTree(records).flatMap(({ priority, number, goals }): LinkTarget[] => [
    targetOf('priority', number, priority),
    ...goals.map(({ goal, number }) => targetOf('goal', number, goal)),
  ])
  return [...chapters, ...rows]
}

function targetOf(
  kind: 'priority' | 'goal',
  number: string,
  { id, title, duties = [] }: Pick<Priority, 'id' | 'title' | 'duties'>,
): LinkTarget {
  return { kind, id, number, title, duties }
}

/** What to write so that a duty is linked to exactly the chosen targets. */
export function relink(
  duty: string,
  targets: readonly LinkTarget[],
  chosen: ReadonlySet<Id>,
): { chapters: { id: Id; facts: Partial<ChapterFacts> }[]; edit(records: Records): Records } {
  const changed = targets
    .filter(({ id, duties }) => chosen.has(id) !== duties.includes(duty))
    .map(({ duties, ...target }) => {
      const others = duties.filter((key) => key !== duty)
      const linked = chosen.has(target.id) ? [...others, duty] : others
      return { ...target, duties: linked.length > 0 ? linked : undefined }
    })
  return {
    chapters: changed
      .filter(({ kind }) => kind === 'chapter')
      .map(({ id, duties }) => ({ id, facts: { duties } })),
    edit: (records) =>
      changed.reduce((sofar, { kind, id, duties }) => {
        if (kind === 'chapter') return sofar
        return updateRow(sofar, kind === 'goal' ? 'goals' : 'priorities', id, { duties })
      }, records),
  }
}
