import type { Translate } from '#shared/i18n/translate.ts'
import type { ReviewedCopy } from '#shared/ipc/review.ts'
import { describeChange } from '#shared/merge/describe.ts'
import type { Change, ChangeKind, Merge } from '#shared/merge/model.ts'
import type { Block, Id } from '#shared/plan/model.ts'
import { isDecision, type Marks } from '#shared/review/model.ts'
import { authorsOf, type Part, partOf } from '#shared/review/parts.ts'

/** A change as the review lists it. */
export type ReviewItem = {
  change: Change
  sentence: string
  authors: string[]
  part: Part
  /** Whether someone who proposes it was asked for this place, or for nothing in particular. */
  isAsked: boolean
}

export type ReviewGroup = { key: string; title: string; items: ReviewItem[] }

export type ReviewFilter = {
  author: string | undefined
  part: string | undefined
  kind: ChangeKind | undefined
  state: 'open' | 'conflicts' | 'decided' | 'later' | undefined
  asked: 'asked' | 'other' | undefined
}

export const noFilter: ReviewFilter = {
  author: undefined,
  part: undefined,
  kind: undefined,
  state: undefined,
  asked: undefined,
}

export function reviewItems(
  { ours, changes }: Merge,
  copies: readonly ReviewedCopy[],
  t: Translate,
): ReviewItem[] {
  const asked = new Map(copies.map(({ id, asked }) => [id, asked && askedIn(ours.blocks, asked)]))
  return changes.map((change) => ({
    change,
    sentence: describeChange(change, t),
    authors: authorsOf(change),
    part: partOf(change, t),
    isAsked: change.proposals.some(({ copies }) =>
      copies.some((copy) => asked.get(copy)?.(change) ?? true),
    ),
  }))
}

/** Conflicts first, then what was asked for, chapter by chapter, then what was changed elsewhere. */
export function groupsOf(items: readonly ReviewItem[], t: Translate): ReviewGroup[] {
  const others = items.filter(({ change, isAsked }) => !change.conflict && !isAsked)
  const byPart = (some: readonly ReviewItem[]) => [
    ...Map.groupBy(some, ({ part }) => part.key).values(),
  ]
  const conflicts = byPart(items.filter(({ change }) => change.conflict))
  const asked = byPart(items.filter(({ change, isAsked }) => !change.conflict && isAsked))
  const partOfAll = ([first]: readonly ReviewItem[]) => first?.part ?? { key: '', title: '' }
  const groups = [
    ...conflicts.map((items) => ({
      key: `conflicts-${partOfAll(items).key}`,
      title: t('review.group.conflicts', { part: partOfAll(items).title }),
      items,
    })),
    ...asked.map((items) => ({
      key: `part-${partOfAll(items).key}`,
      title: partOfAll(items).title,
      items,
    })),
    { key: 'other', title: t('review.group.other'), items: others },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

export function isShown(
  { change, authors, part, isAsked }: ReviewItem,
  filter: ReviewFilter,
  marks: Marks,
): boolean {
  if (filter.author !== undefined && !authors.includes(filter.author)) return false
  if (filter.part !== undefined && part.key !== filter.part) return false
  if (filter.kind !== undefined && change.kind !== filter.kind) return false
  if (filter.asked !== undefined && isAsked !== (filter.asked === 'asked')) return false
  const mark = marks[change.id]
  switch (filter.state) {
    case 'open':
      return !isDecision(mark)
    case 'conflicts':
      return change.conflict !== undefined
    case 'decided':
      return isDecision(mark)
    case 'later':
      return mark?.take === 'later'
    case undefined:
      return true
  }
}

/** The nearest change after one that nobody has seen yet, from the beginning again if need be. */
export function nextOpen(
  items: readonly ReviewItem[],
  after: string,
  marks: Marks,
): ReviewItem | undefined {
  const at = items.findIndex(({ change }) => change.id === after)
  const inTurn = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return inTurn.find(({ change }) => marks[change.id] === undefined)
}

/** What "accept all" means for one author in one part: all that conflicts with nothing and is open. */
export function acceptable(
  items: readonly ReviewItem[],
  { author, part }: { author: string; part: string },
  marks: Marks,
): ReviewItem[] {
  return items.filter(
    ({ change, authors, part: { key } }) =>
      key === part && authors.includes(author) && !change.conflict && !isDecision(marks[change.id]),
  )
}

type Asked = { chapters: Id[]; measures: Id[] }

/** Whether a change is where its author was asked to write. Who was asked for nothing was asked for all. */
function askedIn(blocks: readonly Block[], { chapters, measures }: Asked) {
  if (chapters.length === 0 && measures.length === 0) return () => true
  const sections = blocksUnder(blocks, new Set(chapters))
  const wanted = new Set(measures)
  return ({ place, proposals }: Change): boolean => {
    if (place.area === 'records') {
      const [, , key = ''] = place.path
      return wanted.has(key) || wanted.has(key.split('/')[0] ?? '')
    }
    if (place.area === 'comments') return true
    if (place.chapter && chapters.includes(place.chapter.id)) return true
    const around = [place.block, ...proposals.map(({ after }) => after)]
    return around.some((id) => id != null && sections.has(id))
  }
}

/** The blocks of the sections with these headings. */
function blocksUnder(blocks: readonly Block[], headings: ReadonlySet<Id>): Set<Id> {
  const under = new Set<Id>()
  let level: number | undefined
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (headings.has(block.id)) level = Math.min(level ?? block.level, block.level)
      else if (level !== undefined && block.level <= level) level = undefined
    }
    if (level !== undefined) under.add(block.id)
  }
  return under
}
