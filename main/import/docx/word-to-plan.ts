import { noRecords } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import type {
  Block,
  HeadingLevel,
  Inline,
  Organisation,
  Plan,
  PlanLanguage,
  Text,
} from '#shared/plan/model.ts'
import { planFormat } from '#shared/plan/schema.ts'
import { inlineText, isTextBlock } from '#shared/plan/walk.ts'
import type { Draft } from './draft.ts'
import { importLimits } from './limits.ts'
import type { WordDocument } from './read-word.ts'

export type NewPlanFacts = {
  /** Name of the file without its extension: the title when the file says none. */
  name: string
  organisation: Organisation
  /** The year the plan begins when its title says none. */
  year: number
}

/** A plan of a document that knows nothing of plans: headings become chapters. */
export function wordToPlan(
  { drafts, comments, properties }: WordDocument,
  { name, organisation, year }: NewPlanFacts,
): Plan {
  const titled = drafts.find(({ role }) => role === 'title')
  const title = (titled ? wordsOf(titled.block) : '') || properties.title || name
  const rest = drafts.filter((draft) => draft !== titled && draft.role !== 'edge')
  const blocks = settleHeadings(rest).slice(0, importLimits.blocks)
  const ids = new Set(blocks.flatMap((block) => idsBelow(block)))
  const kind = organisation.kind === 'county' ? 'county-plan' : 'term-plan'
  return {
    id: createId(),
    format: planFormat,
    meta: {
      kind,
      template: kind === 'county-plan' ? 'county-term' : 'municipal-term',
      language: languageOf(properties.language, blocks),
      title: title.slice(0, 1_000),
      organisation,
      period: periodIn(`${title} ${name}`, year),
      submission: { status: 'draft' },
      people: [],
    },
    blocks: blocks.length > 0 ? blocks : [emptyParagraph()],
    records: noRecords(),
    comments: comments.filter(({ anchor }) => ids.has(anchor.block)),
  }
}

function emptyParagraph(): Block {
  return { id: createId(), type: 'paragraph', children: [{ text: '' }] }
}

function idsBelow(block: Block): string[] {
  if (block.type !== 'table') return [block.id]
  const cells = block.children.flatMap(({ children }) => children)
  return [block.id, ...cells.flatMap(({ children }) => children.map(({ id }) => id))]
}

function wordsOf(block: Block): string {
  return isTextBlock(block) ? inlineText(block.children).replace(/\s+/g, ' ').trim() : ''
}

const manualNumber = /^\s*\d{1,2}(?:\.\d{1,2}){0,3}\.?[\s\u00a0]+(?=\S)/

/** Chapters begin at level 1; numbers that somebody typed are left to the plan, which computes them. */
function settleHeadings(drafts: readonly Draft[]): Block[] {
  const headings = drafts.flatMap(({ block }) => (block.type === 'heading' ? [block] : []))
  const highest = Math.min(...headings.map(({ level }) => level))
  const typed = headings.filter(({ children }) => manualNumber.test(inlineText(children))).length
  const isTyped = typed * 2 >= headings.length && typed > 0
  const isCounted = drafts.some(({ isNumbered }) => isNumbered) || isTyped
  /** The uncounted heading that this one may be below: what is below it goes without a number as well. */
  let uncounted = Number.POSITIVE_INFINITY
  return drafts.map(({ block, isNumbered }) => {
    if (block.type !== 'heading') return block
    const hasNumber = isNumbered || (isTyped && manualNumber.test(inlineText(block.children)))
    if (block.level <= uncounted) uncounted = Number.POSITIVE_INFINITY
    const isUncounted = isCounted && !hasNumber && block.level < uncounted
    if (isUncounted) uncounted = block.level
    return {
      ...block,
      level: Math.max(1, block.level - highest + 1) as HeadingLevel,
      ...(isUncounted && { unnumbered: true as const }),
      children: plainIfAllBold(isTyped ? withoutNumber(block.children) : block.children),
    }
  })
}

function withoutNumber(children: Inline[]): Inline[] {
  const [first, ...rest] = children
  if (!first || !('text' in first)) return children
  return [{ ...first, text: first.text.replace(manualNumber, '') }, ...rest]
}

/** A heading is bold because it is one. */
function plainIfAllBold(children: Inline[]): Inline[] {
  const texts = children.filter((child): child is Text => 'text' in child)
  if (!texts.every(({ bold, text }) => bold || text.trim() === '')) return children
  return children.map((child) => {
    if (!('text' in child)) return child
    const { bold: _, ...plain } = child
    return plain
  })
}

function languageOf(tag: string, blocks: readonly Block[]): PlanLanguage {
  if (/^fi/i.test(tag)) return 'fi'
  if (/^sv/i.test(tag)) return 'sv'
  // The default of the program that wrote it says nothing: the commonest words do.
  const text = blocks.slice(0, 200).map(wordsOf).join(' ')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/\b(?:och|att|som|för|är|den)\b/g) > count(/\b(?:ja|on|että|sekä|ovat|tai)\b/g)
    ? 'sv'
    : 'fi'
}

/** "2022–2025" or a year that stands alone. */
function periodIn(text: string, year: number): { from: number; to: number } {
  const years = /\b(20\d\d)(?:\s*[-–—]\s*(20\d\d))?\b/.exec(text)
  const from = Number(years?.[1] ?? year)
  const to = Number(years?.[2] ?? from)
  return from <= to ? { from, to } : { from, to: from }
}
