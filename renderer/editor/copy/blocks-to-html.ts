import type { Block, CellBlock, Inline, ListItem, Table, Text } from '#shared/plan/model.ts'
import { inlineText, isText, isTextBlock } from '#shared/plan/walk.ts'

/**
 * Blocks as HTML for the clipboard, so that Word and mail programs get headings, lists and tables as
 * such. `referenceText` says what a cross-reference shows.
 */
export function blocksToHtml(
  blocks: readonly Block[],
  referenceText: (inline: Inline) => string,
): string {
  const html = (block: Block): string => {
    switch (block.type) {
      case 'heading':
        return tag(`h${block.level}`, inlinesToHtml(block.children, referenceText))
      case 'quote':
        return tag('blockquote', inlinesToHtml(block.children, referenceText))
      case 'paragraph':
      case 'callout':
      case 'list-item':
        return tag('p', inlinesToHtml(block.children, referenceText))
      case 'table':
        return tableToHtml(block, flow)
      case 'image':
        return block.caption === '' ? '' : tag('p', escaped(block.caption))
      default:
        // What is computed means nothing elsewhere.
        return ''
    }
  }

  /** Runs of list items become lists; everything else stands by itself. */
  const flow = (blocks: readonly Block[]): string => {
    const parts: string[] = []
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index]
      if (block?.type !== 'list-item') {
        if (block) parts.push(html(block))
        continue
      }
      const run = blocks.slice(index).findIndex(({ type }) => type !== 'list-item')
      const items = blocks.slice(index, run === -1 ? undefined : index + run) as ListItem[]
      parts.push(listToHtml(items, referenceText))
      index += items.length - 1
    }
    return parts.join('\n')
  }

  return flow(blocks)
}

/** Blocks as plain text, cells parted by tabs so that a spreadsheet takes them as cells. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (isTextBlock(block)) return inlineText(block.children)
      if (block.type === 'image') return block.caption
      if (block.type !== 'table') return ''
      return block.children
        .map((row) => row.children.map(({ children }) => cellText(children)).join('\t'))
        .join('\n')
    })
    .join('\n')
}

function cellText(blocks: readonly CellBlock[]): string {
  return blocks.map((block) => inlineText(block.children).replace(/\s+/g, ' ')).join(' ')
}

function listToHtml(items: readonly ListItem[], referenceText: (inline: Inline) => string): string {
  const [first] = items
  if (!first) return ''
  const { level, ordered } = first
  const parts: string[] = []
  let index = 0
  for (; index < items.length; index += 1) {
    const item = items[index]
    if (!item || item.level < level || (item.level === level && item.ordered !== ordered)) break
    const below = items.slice(index + 1).findIndex((next) => next.level <= level)
    const nested = items.slice(index + 1, below === -1 ? undefined : index + 1 + below)
    const content = inlinesToHtml(item.children, referenceText)
    parts.push(tag('li', content + listToHtml(nested, referenceText)))
    index += nested.length
  }
  const list = tag(ordered ? 'ol' : 'ul', parts.join(''))
  return list + listToHtml(items.slice(index), referenceText)
}

function tableToHtml(table: Table, flow: (blocks: readonly Block[]) => string): string {
  const rows = table.children.map((row, at) => {
    const cells = row.children.map((cell, column) => {
      const isHeader = (table.headerRow && at === 0) || (table.headerColumn && column === 0)
      return tag(isHeader ? 'th' : 'td', flow(cell.children))
    })
    return tag('tr', cells.join(''))
  })
  const caption = table.caption === '' ? '' : tag('caption', escaped(table.caption))
  return `<table border="1">${caption}${rows.join('')}</table>`
}

function inlinesToHtml(
  children: readonly Inline[],
  referenceText: (inline: Inline) => string,
): string {
  return children
    .map((child) => {
      if (isText(child)) return textToHtml(child)
      if (child.type !== 'link') return escaped(referenceText(child))
      const words = child.children.map(textToHtml).join('')
      return `<a href="${escaped(child.url)}">${words}</a>`
    })
    .join('')
}

const markTags = { bold: 'strong', italic: 'em', superscript: 'sup', subscript: 'sub' } as const

function textToHtml(text: Text): string {
  const plain = escaped(text.text).replaceAll('\n', '<br>')
  const marks = Object.entries(markTags).filter(([mark]) => mark in text)
  const marked = marks.reduce((html, [, name]) => tag(name, html), plain)
  return text.language ? `<span lang="${escaped(text.language)}">${marked}</span>` : marked
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
