import { type CommentPlace, locator } from '#shared/plan/comment-places.ts'
import type { Comment } from '#shared/plan/comments.ts'
import type { Block, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { nodesOf } from '#shared/plan/walk.ts'

export type CommentFilter = 'open' | 'resolved' | 'all'

/** `heading`: of the chapter; null before the first one, 'records' beside the text, 'lost' where it is gone. */
export type ChapterThreads = {
  heading: { id: Id; number: string; title: string } | null | 'records' | 'lost'
  threads: Comment[]
}

/** Comments by chapter in the order of the text; in a chapter the open ones first. */
export function threadsByChapter(
  blocks: readonly Block[],
  comments: readonly Comment[],
  filter: CommentFilter,
  hasRecord: (id: Id) => boolean,
): ChapterThreads[] {
  const wanted = comments.filter(
    ({ resolved }) => filter === 'all' || (filter === 'resolved') === (resolved !== undefined),
  )
  if (wanted.length === 0) return []
  const locate = locator(blocks)
  const placeOf = (comment: Comment): CommentPlace => {
    const place = locate(comment)
    return place.kind === 'record' && !hasRecord(place.record) ? { kind: 'lost' } : place
  }
  const placed = wanted.map((comment) => ({ comment, place: placeOf(comment) }))
  const order = readingOrder(blocks)
  const chapters = outlineOf(blocks).filter(({ level }) => level === 1)

  const inOrder = placed
    .map((entry) => ({ ...entry, at: orderOf(entry.place, order) }))
    .toSorted((a, b) => a.at - b.at || startOf(a.place) - startOf(b.place))
  const chapterOf = (at: number) => chapters.findLast(({ id }) => (order.get(id) ?? 0) <= at)
  const groups = Map.groupBy(inOrder, ({ place, at }) =>
    place.kind === 'lost' ? 'lost' : place.kind === 'record' ? 'records' : (chapterOf(at) ?? null),
  )
  return [...groups].map(([heading, entries]) => ({
    heading: typeof heading === 'object' && heading !== null ? pick(heading) : heading,
    threads: entries
      .map(({ comment }) => comment)
      .toSorted((a, b) => Number(a.resolved !== undefined) - Number(b.resolved !== undefined)),
  }))
}

function pick({ id, number, title }: { id: Id; number: string; title: string }) {
  return { id, number, title }
}

function readingOrder(blocks: readonly Block[]): Map<Id, number> {
  return new Map([...nodesOf(blocks)].map(({ id }, index) => [id, index]))
}

/** Behind the text what is beside it; what is lost comes last. */
function orderOf(place: CommentPlace, order: ReadonlyMap<Id, number>): number {
  if (place.kind === 'record') return order.size
  return ('block' in place ? order.get(place.block) : undefined) ?? order.size + 1
}

function startOf(place: CommentPlace): number {
  return place.kind === 'words' ? place.start : 0
}
