import { cell as cellOf } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import type { Block, CellBlock, Table, TableCell } from '#shared/plan/model.ts'
import { blockText, inlineText, isTextBlock } from '#shared/plan/walk.ts'

const limits = { rows: 2_000, columns: 64 }

/**
 * An HTML table as a table without merged cells: the text of a merged cell stands in its first
 * place, the other places are empty. What is larger than a plan can hold comes as paragraphs.
 */
export function tableFrom(element: Element, readCell: (cell: Element) => Block[]): Table | Block[] {
  const rows = rowsOf(element)
  const grid = gridOf(rows)
  const columns = Math.max(0, ...grid.map((row) => row.length))
  const tooLarge = grid.length > limits.rows || columns > limits.columns
  if (columns === 0 || tooLarge || (grid.length === 1 && columns === 1)) {
    return rows.flatMap((row) => [...row.children].flatMap(readCell))
  }

  return {
    id: createId(),
    type: 'table',
    caption: captionOf(element),
    headerRow: grid.length > 1,
    ...(hasHeaderColumn(rows) && { headerColumn: true as const }),
    columns: widthsOf(rows, columns).map((width) => ({ id: createId(), width })),
    children: grid.map((row) => ({
      id: createId(),
      type: 'table-row',
      children: Array.from({ length: columns }, (_, index) => cellFrom(row[index], readCell)),
    })),
  }
}

/** "Taulukko 3. Väestö" → "Väestö": the number is computed here. Undefined when it is no caption. */
export function captionText(block: Block | undefined): string | undefined {
  if (block?.type !== 'paragraph') return undefined
  return inlineText(block.children).replace(/^(taulukko|tabell|table)\s*\d*\s*[.:–-]?\s*/iu, '')
}

function captionOf(element: Element): string {
  const caption = [...element.children].find((child) => child.localName === 'caption')
  return (caption?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function rowsOf(element: Element): Element[] {
  return [...element.children].flatMap((child) => {
    if (child.localName === 'tr') return [child]
    return /^t(head|body|foot)$/.test(child.localName) ? rowsOf(child) : []
  })
}

/** Cells by row and column; a place covered by a merged cell is undefined. */
function gridOf(rows: readonly Element[]): (Element | undefined)[][] {
  const covered = new Set<string>()
  return rows.map((row, rowIndex) => {
    const places: (Element | undefined)[] = []
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue
      while (covered.has(`${rowIndex}:${places.length}`)) places.push(undefined)
      const width = spanOf(cell, 'colspan', limits.columns)
      const height = spanOf(cell, 'rowspan', rows.length - rowIndex)
      for (let down = 1; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) {
          covered.add(`${rowIndex + down}:${places.length + right}`)
        }
      }
      places.push(cell, ...Array.from({ length: width - 1 }, () => undefined))
    }
    return places
  })
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.max(1, Math.min(span, most))
}

function hasHeaderColumn(rows: readonly Element[]): boolean {
  const body = rows.slice(1)
  return body.length > 0 && body.every((row) => row.children[0]?.localName === 'th')
}

/** Widths of the first row that has a cell for each column, as weights; equal when none tells. */
function widthsOf(rows: readonly Element[], columns: number): number[] {
  const cells = rows.find((row) => row.children.length === columns)?.children
  const widths = [...(cells ?? [])].map((cell) => {
    const own =
      cell.getAttribute('width') ??
      /(?:^|;)\s*width\s*:\s*([\d.]+)/i.exec(cell.getAttribute('style') ?? '')?.[1]
    return Number.parseFloat(own ?? '')
  })
  const smallest = Math.min(...widths)
  const known = widths.length === columns && smallest > 0
  if (!known) return Array.from({ length: columns }, () => 1)
  return widths.map((width) => Math.round((width / smallest) * 10) / 10)
}

function cellFrom(cell: Element | undefined, readCell: (cell: Element) => Block[]): TableCell {
  const blocks = (cell ? readCell(cell) : []).flatMap(toCellBlocks)
  return blocks.length > 0 ? cellOf(blocks) : cellOf('')
}

/** Cells hold paragraphs and list items; all else gives its words. */
function toCellBlocks(block: Block): CellBlock[] {
  if (block.type === 'paragraph' || block.type === 'list-item') return [block]
  if (block.type === 'page-break') return []
  if (block.type === 'table') {
    return block.children.flatMap((row) => row.children.flatMap((inner) => inner.children))
  }
  const children = isTextBlock(block) ? block.children : [{ text: blockText(block) }]
  return [{ id: createId(), type: 'paragraph', children }]
}
