import { locator } from '../plan/comment-places.ts'
import type { Comment, CommentAnchor } from '../plan/comments.ts'
import type { Plan } from '../plan/model.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import type { Records } from '../plan/records.ts'
import { nodesOf } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

/** What somebody asked and nobody has settled yet. */
export function openComments(plan: Plan): Remark[] {
  return openIn(plan).flatMap(({ comment, at }) =>
    at === undefined ? [] : [{ ...at, details: detailsOf(comment) }],
  )
}

/** The same, where what it was about is no longer in the plan. */
export function lostComments(plan: Plan): Remark[] {
  return openIn(plan).flatMap(({ comment, at }) =>
    at === undefined ? [{ details: detailsOf(comment) }] : [],
  )
}

type Place = Pick<Remark, 'blockId' | 'record'>

/** `blockId` is one of `plan.blocks`: for a cell, its table. */
function openIn({
  blocks,
  comments,
  records,
}: Plan): { comment: Comment; at: Place | undefined }[] {
  const open = comments.filter(({ resolved }) => resolved === undefined)
  if (open.length === 0) return []
  const locate = locator(blocks)
  const outer = new Map(
    blocks.flatMap((block) => [...nodesOf([block])].map(({ id }) => [id, block.id] as const)),
  )
  return open.map((comment) => {
    const place = locate(comment)
    if (place.kind === 'record') return { comment, at: placeOfRecord(records, comment.anchor) }
    const blockId = place.kind === 'lost' ? undefined : outer.get(place.block)
    return { comment, at: blockId === undefined ? undefined : { blockId } }
  })
}

function placeOfRecord(records: Records, { block: id, record: kind }: CommentAnchor) {
  if (kind === undefined || !records[kind].some((row) => row.id === id)) return undefined
  return { record: { kind, id, number: recordNumbers(records).get(id) ?? '' } }
}

const longest = 80

function detailsOf({ author, text }: Comment): { author: string; text: string } {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return { author, text: line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…` }
}
