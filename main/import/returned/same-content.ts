import type { Block, CellBlock, Inline, Link, TableCell, Text } from '#shared/plan/model.ts'

/**
 * Whether two blocks read from Word say the same. Only what a working group can have meant counts: not ids,
 * and not where a count of a list begins, which LibreOffice rewrites.
 */
export function saysSame(a: Block, b: Block): boolean {
  return said(a) === said(b)
}

export function cellSaysSame(a: TableCell, b: TableCell): boolean {
  return saidInCell(a) === saidInCell(b)
}

function said(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `heading ${block.level} ${inlines(block.children)}`
    case 'list-item':
      return `list-item ${block.ordered} ${block.level} ${inlines(block.children)}`
    case 'callout':
      return `callout ${block.tone} ${inlines(block.children)}`
    case 'paragraph':
    case 'quote':
      return `${block.type} ${inlines(block.children)}`
    case 'table':
      return JSON.stringify([
        block.caption,
        block.children.map((row) => row.children.map(saidInCell)),
      ])
    case 'image':
      return JSON.stringify([block.asset, block.alt, block.caption])
    default:
      return block.type
  }
}

function saidInCell({ children }: TableCell): string {
  const blocks = children.map((block: CellBlock) =>
    block.type === 'list-item' ? said(block) : inlines(block.children),
  )
  return blocks.join('\n')
}

function inlines(children: readonly Inline[]): string {
  return JSON.stringify(children.map(plain))
}

function plain(inline: Inline): unknown {
  if ('text' in inline) return text(inline)
  if (inline.type === 'link') return ['link', new URL(inline.url).href, inline.children.map(text)]
  if (inline.type === 'footnote') {
    return ['footnote', inline.note.map((part: Text | Link) => plain(part))]
  }
  return ['reference', inline.target, inline.show]
}

function text({ text, bold, italic, superscript, subscript, language }: Text): unknown {
  return [text, bold, italic, superscript, subscript, language]
}
