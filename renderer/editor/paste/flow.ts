import { createId } from '#shared/plan/id.ts'
import type { Block, Footnote, HeadingLevel, Inline, ListItem, Text } from '#shared/plan/model.ts'
import { isText } from '#shared/plan/walk.ts'
import { type Piece, paragraphsOf } from './inlines.ts'

/** The kind of block that the text met next belongs to. */
export type Kind =
  | { type: 'paragraph' | 'quote' | 'caption' }
  | { type: 'heading'; level: HeadingLevel }
  | Pick<ListItem, 'type' | 'ordered' | 'level' | 'restart'>

export type Flow = ReturnType<typeof createFlow>

/** Collects pieces of inline content into blocks: a block ends where the next one begins. */
export function createFlow() {
  const blocks: Block[] = []
  let pieces: Piece[] = []
  let kind: Kind = { type: 'paragraph' }
  let url: string | undefined
  /** The item that was begun in the innermost open list item, if any. */
  let item: ListItem | undefined
  /** The block that Word calls a caption, while it is the last one. */
  let caption: Block | undefined

  function end(): void {
    const paragraphs = paragraphsOf(pieces)
    pieces = []
    for (const children of paragraphs) put(children)
  }

  function put(children: Inline[]): void {
    // A second paragraph in the same list item continues it and does not begin another.
    if (item !== undefined && blocks.at(-1) === item) {
      item.children = [...item.children, { text: '\n' }, ...children]
      return
    }
    const block = blockOf(kind, children, blocks.at(-1))
    blocks.push(block)
    item = block.type === 'list-item' ? block : undefined
    caption = kind.type === 'caption' ? block : undefined
  }

  return {
    blocks,
    end,

    addText(text: Text): void {
      pieces.push(url === undefined ? { text } : { text, url })
    },
    addLineEnd(): void {
      pieces.push('line-end')
    },
    addFootnote(footnote: Footnote): void {
      pieces.push(footnote)
    },
    addBlocks(added: readonly Block[]): void {
      end()
      blocks.push(...added)
    },

    /** The caption just above, taken out of the blocks. */
    takeCaption(): Block | undefined {
      end()
      if (caption === undefined || blocks.at(-1) !== caption) return undefined
      return blocks.pop()
    },

    withinLink(to: string, fill: () => void): void {
      const outer = url
      url = to
      fill()
      url = outer
    },

    /** Text met in `fill` makes blocks of this kind; undefined means the kind of what is around. */
    within(next: Kind | undefined, fill: () => void): void {
      end()
      if (next === undefined) {
        fill()
        end()
        return
      }
      const outer = { kind, item }
      kind = next
      item = undefined
      fill()
      end()
      kind = outer.kind
      item = outer.item
    },
  }
}

function blockOf(kind: Kind, children: Inline[], last: Block | undefined): Block {
  const id = createId()
  switch (kind.type) {
    case 'heading':
      return { id, ...kind, children: children.map(withoutBold) }
    case 'list-item': {
      // Counting starts from one after any other block; only a list right after a list must say so.
      const { restart, ...rest } = kind
      const restarts = restart && last?.type === 'list-item' && last.ordered
      return { id, ...rest, ...(restarts && { restart }), children }
    }
    case 'quote':
      return { id, type: 'quote', children }
    default:
      return { id, type: 'paragraph', children }
  }
}

function withoutBold(inline: Inline): Inline {
  if (!isText(inline)) return inline
  const { bold: _, ...rest } = inline
  return rest
}
