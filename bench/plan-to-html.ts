import { assertNever } from '#shared/assert.ts'
import type { Block, Inline, ListItem, Plan, TableCell } from '#shared/plan/model.ts'
import { isText } from '#shared/plan/walk.ts'

/**
 * A plan as HTML for other converters to read: headings, lists, tables, images and links, without
 * what HTML has no element for (footnotes stand in brackets, references as plain words). The peers
 * get less to do than we have.
 */
export function planToHtml({ blocks, meta }: Plan, imageFile: (asset: string) => string): string {
  const body = runsOf(blocks).map((run) => runToHtml(run, imageFile))
  const title = escaped(meta.title)
  const head = `<meta charset="utf-8"><title>${title}</title>`
  return `<!doctype html><html lang="${meta.language}"><head>${head}</head><body>${body.join('\n')}</body></html>`
}

type Run = Exclude<Block, ListItem> | ListItem[]

/** Consecutive list items of one kind make a list. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.type !== 'list-item') runs.push(block)
    else if (Array.isArray(last) && last[0]?.ordered === block.ordered) last.push(block)
    else runs.push([block])
  }
  return runs
}

function runToHtml(run: Run, imageFile: (asset: string) => string): string {
  if (Array.isArray(run)) {
    const name = run[0]?.ordered ? 'ol' : 'ul'
    const items = run.map(({ children }) => element('li', inlinesToHtml(children)))
    return element(name, items.join(''))
  }
  switch (run.type) {
    case 'heading':
      return element(`h${run.level}`, inlinesToHtml(run.children))
    case 'paragraph':
      return element('p', inlinesToHtml(run.children))
    case 'quote':
    case 'callout':
      return element('blockquote', element('p', inlinesToHtml(run.children)))
    case 'table': {
      const rows = run.children.map(({ children }, index) =>
        element('tr', children.map((cell) => cellToHtml(cell, index === 0 ? 'th' : 'td')).join('')),
      )
      return element('table', element('caption', escaped(run.caption)) + rows.join(''))
    }
    case 'image': {
      const image = `<img src="${imageFile(run.asset)}" alt="${escaped(run.alt)}">`
      return element('figure', image + element('figcaption', escaped(run.caption)))
    }
    case 'page-break':
    case 'contents':
    case 'approval':
    case 'measure-table':
    case 'follow-up-table':
    case 'budget-table':
    case 'coverage-matrix':
    case 'workshop-notes':
    case 'status-summary':
    case 'handling':
    case 'statement-register':
    case 'amendment-list':
      return ''
    default:
      return assertNever(run)
  }
}

function cellToHtml({ children }: TableCell, name: 'th' | 'td'): string {
  return element(name, children.map((block) => inlinesToHtml(block.children)).join('<br>'))
}

function inlinesToHtml(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (isText(child)) return child.bold ? element('b', escaped(child.text)) : escaped(child.text)
      if (child.type === 'link')
        return `<a href="${escaped(child.url)}">${inlinesToHtml(child.children)}</a>`
      return child.type === 'footnote' ? ` (${inlinesToHtml(child.note)})` : 'luku'
    })
    .join('')
}

function element(name: string, html: string): string {
  return `<${name}>${html}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
