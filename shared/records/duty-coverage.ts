import { hasPlaceholder } from '../checks/placeholders.ts'
import type { Block, Id, Plan, Table } from '../plan/model.ts'
import { outlineOf, sectionRange } from '../plan/outline.ts'
import { recordTree } from '../plan/record-numbering.ts'
import { isView, type ViewType } from '../plan/record-views.ts'
import type { RecordKind, Records } from '../plan/records.ts'
import { blockText } from '../plan/walk.ts'
import type { Duty } from '../templates/duties.ts'

/** Where a duty is linked to, and whether anything is said there. */
export type DutyPlace = {
  kind: 'chapter' | 'priority' | 'goal'
  /** Of the heading or the row. */
  id: Id
  number: string
  title: string
  /** False for a chapter that holds only what the template put there, or a goal without measures. */
  answers: boolean
}

/** One duty of the law; `duty.status`, `.source` and `.checked` say how sure its content is. */
export type DutyCoverage = { duty: Duty; places: DutyPlace[]; covered: boolean }

type Answering = Pick<Plan, 'meta' | 'blocks' | 'records'>

/**
 * Which duty is answered where, in the order of the law. A term plan has to answer each duty of its
 * kind of organisation; a yearly report only those its own chapters take on.
 */
export function dutyCoverage(plan: Answering, duties: readonly Duty[]): DutyCoverage[] {
  const places = placesIn(plan)
  const subject = plan.meta.organisation.kind === 'county' ? 'county' : 'municipality'

  return duties.flatMap((duty): DutyCoverage[] => {
    const found = places.get(duty.key) ?? []
    if (!duty.appliesTo.includes(subject)) return []
    if (plan.meta.kind === 'annual-report' && found.length === 0) return []
    return [{ duty, places: found, covered: found.some(({ answers }) => answers) }]
  })
}

/** The places of each duty by its key, in the order of print. */
function placesIn({ meta, blocks, records }: Answering): Map<string, DutyPlace[]> {
  const places = new Map<string, DutyPlace[]>()
  const add = (keys: readonly string[] | undefined, place: DutyPlace) => {
    for (const key of keys ?? []) places.set(key, [...(places.get(key) ?? []), place])
  }

  for (const { id, number, title, index, chapter } of outlineOf(blocks)) {
    if (!chapter?.duties?.length) continue
    const [from, to] = sectionRange(blocks, index)
    const answers = blocks
      .slice(from + 1, to)
      .some((block) =>
        saysSomething(block, { records, decided: meta.submission.date !== undefined }),
      )
    add(chapter.duties, { kind: 'chapter', id, number, title, answers })
  }
  for (const { priority, number, goals } of recordTree(records)) {
    const answers = goals.some(({ measures }) => measures.length > 0)
    add(priority.duties, { kind: 'priority', ...named(priority), number, answers })
    for (const { goal, number, measures } of goals) {
      add(goal.duties, { kind: 'goal', ...named(goal), number, answers: measures.length > 0 })
    }
  }
  return places
}

function named({ id, title }: { id: Id; title: string }): { id: Id; title: string } {
  return { id, title }
}

/** The rows that a view is empty without, where those are not the measures. */
const shownBy: Partial<Record<ViewType, RecordKind>> = {
  'workshop-notes': 'notes',
  handling: 'stages',
  'statement-register': 'statements',
  'amendment-list': 'amendments',
}

/** Whether a block is more than what a template starts with: headings, labels, words to fill in. */
function saysSomething(
  block: Block,
  { records, decided }: { records: Records; decided: boolean },
): boolean {
  if (isView(block)) {
    return block.type !== 'coverage-matrix' && records[shownBy[block.type] ?? 'measures'].length > 0
  }
  switch (block.type) {
    case 'heading':
    case 'page-break':
    case 'contents':
      return false
    case 'approval':
      return decided
    case 'image':
      return !block.decorative
    case 'table':
      return cellsToFill(block).some(isOwn)
    default:
      return isOwn(blockText(block))
  }
}

/** The cells beside the labels: not the header row, and not the first column unless it is the only one. */
function cellsToFill({ headerRow, columns, children }: Table): string[] {
  return children
    .slice(headerRow ? 1 : 0)
    .flatMap((row) => row.children.slice(columns.length > 1 ? 1 : 0))
    .map((cell) => cell.children.map(blockText).join('\n'))
}

function isOwn(text: string): boolean {
  return text.trim() !== '' && !hasPlaceholder(text)
}
