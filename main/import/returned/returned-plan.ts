import type { ImportNote, Tracking } from '#shared/import/report.ts'
import type { Block, Id, Plan, TextBlock } from '#shared/plan/model.ts'
import { idsOf, inlineText, isTextBlock } from '#shared/plan/walk.ts'
import type { Draft } from '../docx/draft.ts'
import type { WordDocument } from '../docx/read-word.ts'
import { certain, type Match, matchDrafts } from './match-drafts.ts'
import { mergeTable } from './merge-table.ts'
import { returnedComments } from './returned-comments.ts'
import { saysSame } from './same-content.ts'
import { isName, trackingOf } from './tracking.ts'

/** More names than these say no more. */
const mostAuthors = 4

export type ReturnedPlan = {
  plan: Plan
  /** Who edited it, as far as Word knows. */
  author: string
  /** Without a name in `savedBy` when the file has none. */
  tracking: Tracking
  notes: ImportNote[]
  /** Blocks that were found again by likeness only, and not by much of it. */
  uncertain: Id[]
}

/**
 * The plan as a Word file that came back would have it, under the ids it went out with. `expected` is what
 * the file was when it went out, read by the same reader: what is equal in both was not touched, whatever
 * paper cannot show of it.
 */
export function returnedPlan(
  base: Plan,
  expected: WordDocument,
  returned: WordDocument,
): ReturnedPlan {
  const matches = matchDrafts(returned.drafts, expected.drafts)
  const owners = ownersOf(expected.drafts, base)
  const blocks: Block[] = []
  const emitted = new Set<Id>()
  const edited = new Set<Id>()
  const uncertain: Id[] = []
  const renamed = new Map<Id, Id>()
  const rename = (from: Id, to: Id) => void renamed.set(from, to)

  for (const [index, draft] of returned.drafts.entries()) {
    const match = matches.get(index)
    if (!match) {
      blocks.push(fresh(draft))
      continue
    }
    const before = expected.drafts[match.expected]
    const owner = owners[match.expected]
    // What the export added by itself, as it does again.
    if (!before || !owner) continue
    nameInner(draft, owner)
    if (isMadeOfData(owner) && !saysSame(before.block, draft.block)) edited.add(owner.id)
    if (emitted.has(owner.id)) continue
    emitted.add(owner.id)
    blocks.push(isMadeOfData(owner) ? owner : changed(owner, before, draft))
    if (match.likeness < certain) uncertain.push(owner.id)
  }

  const plan: Plan = {
    ...base,
    blocks: withUnprinted(blocks, base, owners, emitted),
    comments: returnedComments(base, returned.comments, renamed),
  }
  const notes = [
    ...returned.notes,
    { code: 'view-edited' as const, count: edited.size },
    { code: 'block-uncertain' as const, count: uncertain.length },
  ]
  return {
    plan,
    author: authorsOf(returned, base),
    tracking: {
      savedBy: isName(returned.properties.lastModifiedBy) ? returned.properties.lastModifiedBy : '',
      changes: trackingOf(returned.tracked, { before: base.blocks, after: plan.blocks, renamed }),
    },
    notes: notes.filter(({ count }) => count > 0),
    uncertain,
  }

  /** Comments on what is inside a view, or was made new, find their block by these names. */
  function nameInner(draft: Draft, owner: Block): void {
    const inner = isMadeOfData(owner) ? idsOf([draft.block]) : [draft.block.id]
    for (const id of inner) rename(id, owner.id)
  }

  function fresh({ block, anchors }: Draft): Block {
    const last = blocks.at(-1)
    const origin = last && base.blocks.find(({ id }) => id === last.id)
    const isHalf =
      anchors.length === 0 &&
      origin &&
      isTextBlock(origin) &&
      isTextBlock(block) &&
      inlineText(block.children).trim() !== '' &&
      inlineText(origin.children).includes(inlineText(block.children).trim())
    return isHalf ? { ...block, splitFrom: origin.id } : block
  }

  function changed(owner: Block, before: Draft, draft: Draft): Block {
    const { block } = draft
    if (saysSame(before.block, block)) {
      if (owner.type === 'table' && before.block.type === 'table' && block.type === 'table') {
        mergeTable(owner, before.block, { table: block, rows: draft.rows ?? [] }, rename)
      }
      return owner
    }
    if (owner.type === 'table' && before.block.type === 'table' && block.type === 'table') {
      return mergeTable(owner, before.block, { table: block, rows: draft.rows ?? [] }, rename)
    }
    if (owner.type === 'image' && before.block.type === 'image' && block.type === 'image') {
      const { asset, format, width, height } = block
      return {
        ...owner,
        ...(block.asset !== before.block.asset && { asset, format, width, height }),
        ...(block.alt !== before.block.alt && { alt: block.alt }),
        ...(block.caption !== before.block.caption && { caption: block.caption }),
      }
    }
    if (!isTextBlock(owner) || !isTextBlock(block)) return { ...block, id: owner.id }
    return changedText(owner, block, joinedInto(draft, owner))
  }

  /** The blocks whose bookmarks it bears besides its own, which are nowhere else. */
  function joinedInto({ anchors }: Draft, owner: Block): Id[] {
    const others = anchors.filter((id) => id !== owner.id && owners.some((one) => one?.id === id))
    const found = new Set([...matches.values()].map(({ expected }: Match) => owners[expected]?.id))
    return others.filter((id) => !found.has(id))
  }
}

function changedText(owner: TextBlock, block: TextBlock, joined: Id[]): Block {
  const past = [...(owner.joined ?? []), ...joined]
  const kept = {
    id: owner.id,
    ...(owner.splitFrom && { splitFrom: owner.splitFrom }),
    ...(past.length > 0 && { joined: past }),
  }
  if (owner.type === 'heading' && block.type === 'heading') {
    return { ...owner, ...kept, level: block.level, children: block.children }
  }
  if (owner.type === 'list-item' && block.type === 'list-item') {
    const { ordered, level, children } = block
    return { ...owner, ...kept, ordered, level, children }
  }
  return { ...block, ...kept }
}

/** Whether the export makes it of other data than the text of the block. */
function isMadeOfData({ type }: Block): boolean {
  return ![
    'heading',
    'paragraph',
    'list-item',
    'quote',
    'callout',
    'table',
    'image',
    'page-break',
  ].includes(type)
}

/** The block of the plan that each draft was printed from. Tables of one view bear its bookmark once. */
function ownersOf(drafts: readonly Draft[], { blocks }: Plan): (Block | undefined)[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  let last: Block | undefined
  return drafts.map(({ anchors, block }) => {
    const own = anchors.map((id) => byId.get(id)).find((found) => found !== undefined)
    if (own) last = own
    else if (!(last && isMadeOfData(last) && (block.type === 'table' || isTextBlock(block)))) {
      return undefined
    }
    return own ?? last
  })
}

/** Blocks that paper does not show stay behind those they stand behind. */
function withUnprinted(
  blocks: Block[],
  base: Plan,
  owners: readonly (Block | undefined)[],
  emitted: ReadonlySet<Id>,
): Block[] {
  const printed = new Set(owners.map((owner) => owner?.id))
  const result = [...blocks]
  for (const [index, block] of base.blocks.entries()) {
    if (printed.has(block.id) || emitted.has(block.id)) continue
    const before = base.blocks[index - 1]?.id
    const at = result.findIndex(({ id }) => id === before)
    result.splice(at + 1, 0, block)
  }
  return result
}

/** Whoever made changes while Word kept track; else whoever commented; else who saved it last. */
function authorsOf({ changes, comments, properties }: WordDocument, base: Plan): string {
  const known = new Set(base.comments.map(({ author }) => author))
  const own = comments.filter(({ author }) => !known.has(author))
  const names = [changes, own]
    .map((said) => [...new Set(said.map(({ author }) => author))].filter(isName))
    .find((found) => found.length > 0)
  return names?.slice(0, mostAuthors).join(', ') ?? properties.lastModifiedBy
}
