import { locator } from '../plan/comment-places.ts'
import type { Comment } from '../plan/comments.ts'
import type { Id, Plan } from '../plan/model.ts'
import { nodesOf } from '../plan/walk.ts'
import type { Remark } from './finding.ts'

/** What somebody asked and nobody has settled yet. */
export function openComments(plan: Plan): Remark[] {
  return openIn(plan).flatMap(({ comment, blockId }) =>
    blockId === undefined ? [] : [{ blockId, details: detailsOf(comment) }],
  )
}

/** The same, where what it was about is no longer in the text. */
export function lostComments(plan: Plan): Remark[] {
  return openIn(plan).flatMap(({ comment, blockId }) =>
    blockId === undefined ? [{ details: detailsOf(comment) }] : [],
  )
}

/** `blockId` is one of `plan.blocks`: for a cell, its table. */
function openIn({ blocks, comments }: Plan): { comment: Comment; blockId: Id | undefined }[] {
  const open = comments.filter(({ resolved }) => resolved === undefined)
  if (open.length === 0) return []
  const locate = locator(blocks)
  const outer = new Map(
    blocks.flatMap((block) => [...nodesOf([block])].map(({ id }) => [id, block.id] as const)),
  )
  return open.map((comment) => {
    const place = locate(comment)
    return { comment, blockId: place.kind === 'lost' ? undefined : outer.get(place.block) }
  })
}

const longest = 80

function detailsOf({ author, text }: Comment): { author: string; text: string } {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return { author, text: line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…` }
}
