import type { Block, Plan } from './model.ts'

/**
 * The plan without the names of those who wrote and discussed it, for publication. Gone are the authors
 * of comments and replies, who resolved them, who reported a follow-up, who writes a chapter, who locked
 * and sent the plan, and to whom it was handed out. What is printed stays: the text, the working group on the front page
 * (`meta.people`), and the bodies that carry the measures out, which are never persons.
 */
export function withoutNames(plan: Plan): Plan {
  const { handout: _, records, ...rest } = plan
  const { lock, deliveries, ...submission } = plan.meta.submission
  return {
    ...rest,
    meta: {
      ...plan.meta,
      submission: {
        ...submission,
        ...(lock && { lock: { ...lock, by: '' } }),
        ...(deliveries && { deliveries: deliveries.map((row) => ({ ...row, by: '' })) }),
      },
    },
    blocks: plan.blocks.map(withoutWriter),
    records: {
      ...records,
      followUps: records.followUps.map(({ reportedBy: _, ...followUp }) => followUp),
    },
    comments: plan.comments.map(({ resolved, ...comment }) => ({
      ...comment,
      author: '',
      replies: comment.replies.map((reply) => ({ ...reply, author: '' })),
      ...(resolved && { resolved: { ...resolved, author: '' } }),
    })),
  }
}

function withoutWriter(block: Block): Block {
  if (block.type !== 'heading' || block.chapter?.owner === undefined) return block
  const { owner: _, ...chapter } = block.chapter
  return { ...block, chapter }
}
