import { assertNever } from '#shared/assert.ts'
import type {
  PrintBlock,
  PrintCallout,
  PrintContents,
  PrintHeading,
  PrintListItem,
  PrintParagraph,
  PrintQuote,
  PrintSection,
} from '#shared/print/tree.ts'
import { anchorOf, type Context } from './context.ts'
import { imageToHtml } from './images.ts'
import { inlinesToHtml } from './inlines.ts'
import { entriesToHtml, listsToHtml } from './lists.ts'
import { emptyTableToHtml, tableToHtml } from './tables.ts'
import { element, type Html, text } from './write-html.ts'

export function sectionToHtml({ blocks, orientation }: PrintSection, context: Context): Html {
  const children = runsOf(blocks).flatMap((run) => runToHtml(run, orientation, context))
  return element('div', { class: orientation }, children)
}

/** Neighbours that are one thing in HTML: the items of a list, the paragraphs of a quote or a callout. */
type Run =
  | { type: 'items'; blocks: PrintListItem[] }
  | { type: 'quotes'; blocks: PrintQuote[] }
  | { type: 'callouts'; blocks: PrintCallout[] }
  | Exclude<PrintBlock, PrintListItem | PrintQuote | PrintCallout>

function runsOf(blocks: readonly PrintBlock[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.type === 'list-item') {
      if (last?.type === 'items') last.blocks.push(block)
      else runs.push({ type: 'items', blocks: [block] })
    } else if (block.type === 'quote') {
      if (last?.type === 'quotes') last.blocks.push(block)
      else runs.push({ type: 'quotes', blocks: [block] })
    } else if (block.type === 'callout') {
      // Only the first of its tone has the word.
      if (last?.type === 'callouts' && block.word === '') last.blocks.push(block)
      else runs.push({ type: 'callouts', blocks: [block] })
    } else runs.push(block)
  }
  return runs
}

function runToHtml(run: Run, orientation: PrintSection['orientation'], context: Context): Html[] {
  switch (run.type) {
    case 'items':
      return listsToHtml(run.blocks, context)
    case 'quotes': {
      const paragraphs = run.blocks.map((block) => paragraphToHtml(block, context))
      return [element('blockquote', {}, paragraphs)]
    }
    case 'callouts': {
      const tone = run.blocks[0]?.tone
      const paragraphs = run.blocks.map((block) => calloutToHtml(block, context))
      return [element('div', { class: `callout ${tone}`, role: 'note' }, paragraphs)]
    }
    case 'heading':
      return headingToHtml(run, context)
    case 'paragraph':
      return run.children.length === 0 ? [] : [paragraphToHtml(run, context)]
    case 'table':
      return [tableToHtml(run, orientation, context)]
    case 'empty-table':
      return [emptyTableToHtml(run, context)]
    case 'image':
      return [imageToHtml(run, orientation, context)]
    case 'page-break':
      return [element('div', { class: 'page-break' })]
    case 'contents':
      return [contentsToHtml(run, context)]
    default:
      return assertNever(run)
  }
}

/** The title of the document is the only heading of the first level. */
function headingToHtml({ id, level, number, children }: PrintHeading, context: Context): Html[] {
  const words = inlinesToHtml(children, context)
  // Nothing to read, but something may point at it.
  if (number === '' && words.length === 0) return [element('div', context.anchor(id))]
  const label = number === '' ? [] : [element('span', { class: 'number' }, [text(`${number} `)])]
  return [element(`h${level + 1}`, context.anchor(id), [...label, ...words])]
}

function paragraphToHtml({ id, children }: PrintParagraph | PrintQuote, context: Context): Html {
  return element('p', context.anchor(id), inlinesToHtml(children, context))
}

function calloutToHtml({ id, word, children }: PrintCallout, context: Context): Html {
  const tone = word === '' ? [] : [element('strong', {}, [text(`${word}: `)])]
  return element('p', context.anchor(id), [...tone, ...inlinesToHtml(children, context)])
}

function contentsToHtml({ id, title, of, entries }: PrintContents, context: Context): Html {
  const name = `${anchorOf(id)}-title`
  return element(
    'nav',
    {
      ...context.anchor(id),
      class: of ? 'contents captions' : 'contents',
      'aria-labelledby': name,
    },
    [
      element('p', { id: name, class: 'contents-title' }, [text(title)]),
      ...entriesToHtml(entries, context),
    ],
  )
}
