import type { Block, Inline } from '#shared/plan/model.ts'
import { inlineText, isTextBlock } from '#shared/plan/walk.ts'
import { printWords } from '#shared/print/words.ts'
import { type Draft, filled } from './draft.ts'
import { joinTexts } from './join-pieces.ts'
import { type Tracked, trackShortened, trackWithin } from './tracked.ts'

/** "Taulukko 3. ", "Kuva 2: " and their like, which a plan computes. */
const label =
  /^\s*(?:taulukko|kuva|kuvio|kaavio|tabell|figur|bild|diagram|table|figure|illustration|chart)[\s\u00a0]*(?:\d+[.:]?|#)?(?:\.\d+)*[.:]?[\s\u00a0]*/i

const tableLabel = /^\s*(?:taulukko|tabell|table)[\s\u00a0\d]/i

const tones = Object.values(printWords).flatMap(({ tones }) => Object.values(tones))
const tone = new RegExp(`^(?:${tones.join('|')}):\\s`)
const names = Object.values(printWords).flatMap(({ reference }) => Object.values(reference))
const nameBefore = new RegExp(`(^|[^\\p{L}])(?:${names.join('|')})\\u00a0$`, 'iu')

/** Puts captions where they belong and takes away what the export adds: labels, tones, the cover. */
export function settleDrafts(drafts: readonly Draft[], isOurs: boolean, tracked: Tracked): Draft[] {
  const settled: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const { role, block } = draft
    const after = drafts[index + 1]
    const before = settled.at(-1)
    if (role === 'contents-heading') {
      const following = after?.block
      // Its bookmark is that of the list of contents.
      if (following?.type === 'contents') after?.anchors.unshift(...draft.anchors)
      continue
    }
    const captioned = role === 'caption' && captionedBy(draft, before, after)
    if (captioned) {
      withCaption(captioned, draft)
      trackWithin(tracked, block.id, captioned.block.id)
    } else if (isOurs && (role === 'title' || role === 'cover')) continue
    else if (isEmpty(draft) && (draft.anchors.length === 0 || role === 'edge')) continue
    else settled.push(isOurs ? { ...draft, block: withoutOurs(block, tracked) } : draft)
  }
  return withRestarts(settled)
}

/** What a caption stands at: captions of tables stand above them, those of images below, as a rule. */
function captionedBy(
  { block }: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
): Draft | undefined {
  const canTake = (draft: Draft | undefined, type: 'table' | 'image') =>
    draft?.block.type === type && draft.block.caption === ''
  const isOfTable = isTextBlock(block) && tableLabel.test(inlineText(block.children))
  if (canTake(after, 'table') && (isOfTable || !canTake(before, 'image'))) return after
  if (canTake(before, 'image')) return before
  if (canTake(after, 'image')) return after
  return canTake(before, 'table') ? before : undefined
}

function withCaption(draft: Draft, { block, anchors }: Draft): void {
  if (!('caption' in draft.block) || !isTextBlock(block)) return
  draft.block = { ...draft.block, caption: titleOf(block.children) }
  draft.anchors = [...draft.anchors, ...anchors]
}

function titleOf(children: readonly Inline[]): string {
  return inlineText(children).replace(label, '').replace(/\s+/g, ' ').trim().slice(0, 2_000)
}

function isEmpty({ block }: Draft): boolean {
  return (
    isTextBlock(block) &&
    block.children.every((child) => 'text' in child && child.text.trim() === '')
  )
}

function withoutOurs(block: Block, tracked: Tracked): Block {
  if (!isTextBlock(block)) return block
  const [first, ...rest] = block.children
  const children =
    block.type === 'callout' && first && 'text' in first
      ? joinTexts<Inline>([{ ...first, text: first.text.replace(tone, '') }, ...rest])
      : block.children
  const settled = { ...block, children: withoutNames(children) }
  trackShortened(tracked, block.id, inlineText(block.children), inlineText(settled.children))
  return settled
}

/** The word before a reference belongs to it: "luku 3.2". */
function withoutNames(children: Inline[]): Inline[] {
  const kept = children.flatMap((child, index): Inline[] => {
    const next = children[index + 1]
    if (!('text' in child) || !next || 'text' in next) return [child]
    if (next.type !== 'cross-reference') return [child]
    const text = child.text.replace(nameBefore, '$1')
    return text === '' ? [] : [{ ...child, text }]
  })
  return filled(kept)
}

/** A new count begins where the list is another one, right after an item of the same level. */
function withRestarts(drafts: readonly Draft[]): Draft[] {
  const lists = new Map<number, string>()
  return drafts.map((draft, index) => {
    const { block, list } = draft
    if (drafts[index - 1]?.block.type !== 'list-item') lists.clear()
    if (block.type !== 'list-item' || !block.ordered || list === undefined) return draft
    const before = lists.get(block.level)
    lists.set(block.level, list)
    const restarts = before !== undefined && before !== list
    return restarts ? { ...draft, block: { ...block, restart: true } } : draft
  })
}
