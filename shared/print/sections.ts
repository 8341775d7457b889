import type { PrintBlock, PrintSection, PrintTable } from './tree.ts'

/** Tables of more columns than this do not fit an upright page. */
export const portraitColumns = 6

/**
 * Upright and lying pages. A wide table lies, and takes the headings right above it along, so that
 * none is left alone at the foot of a page.
 */
export function sectionsOf(blocks: readonly PrintBlock[]): PrintSection[] {
  const lying = new Set<PrintBlock>()
  let above: PrintBlock[] = []
  for (const block of blocks) {
    if (block.type === 'table' && isLying(block)) {
      for (const heading of above) lying.add(heading)
      lying.add(block)
    }
    above = block.type === 'heading' ? [...above, block] : []
  }

  const sections: PrintSection[] = []
  for (const block of blocks) {
    const orientation = lying.has(block) ? 'landscape' : 'portrait'
    const section = sections.at(-1)
    if (section?.orientation === orientation) section.blocks.push(block)
    else sections.push({ orientation, blocks: [block] })
  }
  return sections.map(withoutIdleBreaks).filter(({ blocks }) => blocks.length > 0)
}

function isLying({ lying, columns }: PrintTable): boolean {
  return lying ?? columns.length > portraitColumns
}

/** A section begins a page by itself; a break at its edges would leave a page empty. */
function withoutIdleBreaks({ orientation, blocks }: PrintSection): PrintSection {
  const isContent = ({ type }: PrintBlock) => type !== 'page-break'
  const from = blocks.findIndex(isContent)
  const to = blocks.findLastIndex(isContent) + 1
  return { orientation, blocks: from === -1 ? [] : blocks.slice(from, to) }
}
