import { columnWidths, measuredTable } from '#shared/print/column-widths.ts'
import type {
  Caption,
  PrintCell,
  PrintEmptyTable,
  PrintListItem,
  PrintSection,
  PrintTable,
} from '#shared/print/tree.ts'
import { textWidth } from '../design.ts'
import type { Context } from './context.ts'
import { inlinesToHtml } from './inlines.ts'
import { listsToHtml } from './lists.ts'
import { element, type Html, text } from './write-html.ts'

export function tableToHtml(
  table: PrintTable,
  orientation: PrintSection['orientation'],
  context: Context,
): Html {
  const caption = captionText(table)
  const total = textWidth(orientation, context.design)
  const columns = columnWidths(measuredTable(table), total).map((width) =>
    element('col', { style: `width:${((100 * width) / total).toFixed(2)}%` }),
  )
  const rows = table.rows.map((_, index) => rowToHtml(table, index, context))
  const head = table.headerRow ? rows.slice(0, 1) : []
  const body = rows.slice(head.length)
  const name = caption === '' ? undefined : context.captionId()
  const named = { 'aria-labelledby': name, 'aria-description': table.description || undefined }
  // On paper, Chromium leaves a caption within its table alone at the foot of a page; one above it goes along.
  const isPaper = context.pages !== undefined
  const above = { id: name, class: 'caption' }
  const content = element('table', named, [
    ...(caption === '' || isPaper ? [] : [element('caption', { id: name }, [text(caption)])]),
    element('colgroup', {}, columns),
    ...(head.length > 0 ? [element('thead', {}, head)] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ])
  // On a narrow screen a wide table scrolls by itself, which the keyboard must be able to do as well.
  const label = caption || table.description || context.words.table
  const around = { class: 'table', role: 'group', tabindex: 0, 'aria-label': label }
  return element('div', { ...context.anchor(table.id), ...around }, [
    ...(caption !== '' && isPaper ? [element('p', above, [text(caption)])] : []),
    content,
  ])
}

/** The caption, which references point at, and the sentence. */
export function emptyTableToHtml(table: PrintEmptyTable, context: Context): Html {
  const caption = captionText(table)
  return element('div', context.anchor(table.id), [
    ...(caption === '' ? [] : [element('p', { class: 'caption' }, [text(caption)])]),
    element('p', {}, [text(table.sentence)]),
  ])
}

/** "Taulukko 1. Title: part". Without a number, the part alone. */
export function captionText({ caption, part }: { caption?: Caption; part?: string }): string {
  if (!caption) return part ?? ''
  const { label, number, title } = caption
  return `${label} ${number}. ${title}${part === undefined ? '' : `: ${part}`}`
}

function rowToHtml(table: PrintTable, index: number, context: Context): Html {
  const { id = '', cells } = table.rows[index] ?? { cells: [] }
  const isHead = table.headerRow && index === 0
  const children = cells.map((cell, column) => {
    const scope = isHead ? 'col' : table.headerColumn && column === 0 ? 'row' : undefined
    const attributes = { scope, class: cell.tone && `tone-${cell.tone}` }
    // A corner with nothing in it is the heading of nothing.
    const isHeading = scope !== undefined && !isBlank(cell)
    return isHeading
      ? element('th', attributes, cellToHtml(cell, context))
      : element('td', { class: attributes.class }, cellToHtml(cell, context))
  })
  return element('tr', context.anchor(id), children)
}

function isBlank({ blocks }: PrintCell): boolean {
  return blocks.every(({ children }) => children.length === 0)
}

function cellToHtml({ blocks }: PrintCell, context: Context): Html[] {
  const [only] = blocks
  if (blocks.length === 1 && only?.type === 'paragraph')
    return inlinesToHtml(only.children, context)
  const html: Html[] = []
  let items: PrintListItem[] = []
  for (const block of blocks) {
    if (block.type === 'list-item') {
      items.push(block)
      continue
    }
    html.push(...listsToHtml(items, context))
    items = []
    html.push(element('p', {}, inlinesToHtml(block.children, context)))
  }
  return [...html, ...listsToHtml(items, context)]
}
