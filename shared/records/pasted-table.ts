import type { Table } from '../plan/model.ts'
import { blockText } from '../plan/walk.ts'

/**
 * The cells of a table that was copied from Excel, LibreOffice or Word as plain text. They put a cell
 * into quotes only when it holds a tab, a line break or (some of them) a quote, so a cell that merely
 * begins with a quote is taken as it stands. Rows have as many cells as they have.
 */
export function parseCells(text: string): string[][] {
  const lines: string[][] = [[]]
  const cell = /("(?:[^"]|"")*")(?=[\t\r\n]|$)|([^\t\r\n]*)/y
  const source = text.replace(/(\r\n|\r|\n)$/, '')

  for (let at = 0; at <= source.length; ) {
    cell.lastIndex = at
    const [found = '', quoted] = cell.exec(source) ?? []
    lines.at(-1)?.push(quoted === undefined ? found : unquoted(quoted))
    const end = at + found.length
    if (source.startsWith('\r\n', end)) at = end + 2
    else at = end + 1
    if (end < source.length && source[end] !== '\t') lines.push([])
  }
  return lines
}

function unquoted(cell: string): string {
  const inside = cell.slice(1, -1)
  if (!/[\t\r\n]|""/.test(inside)) return cell
  return inside.replaceAll('""', '"').replace(/\r\n?/g, '\n')
}

/** Cells as text that spreadsheets and `parseCells` read back: tabs between cells, a line for a row. */
export function cellsToText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quotedIfNeeded).join('\t')).join('\r\n')
}

function quotedIfNeeded(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The same as a table of HTML, its first row as headers: what Word takes from the clipboard. */
export function cellsToHtml(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows
  const line = (tag: 'th' | 'td') => (row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line('th')(header)}</thead><tbody>${body.map(line('td')).join('')}</tbody></table>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>')
}

/** The cells of a table of the plan, so that one written as text can become measures. */
export function cellsOf(table: Table): string[][] {
  return table.children.map((row) =>
    row.children.map((cell) => cell.children.map(blockText).join('\n')),
  )
}
