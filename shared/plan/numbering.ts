import type { Block, Footnote, Id, Inline } from './model.ts'
import { outlineOf } from './outline.ts'
import { isTableLike } from './record-views.ts'
import { isText, textBlocksOf } from './walk.ts'

/** Everything that is counted in a plan, by id. Computed afresh; nothing of it is stored. */
export type Numbering = {
  /** Number of a heading, "2.1", or "" when it has none. */
  headings: ReadonlyMap<Id, string>
  /** Tables (views among them) and images that have a caption, counted from one, each by itself. */
  tables: ReadonlyMap<Id, number>
  figures: ReadonlyMap<Id, number>
  /** Footnotes through the whole plan. Keyed by the object: inline content has no ids. */
  footnotes: ReadonlyMap<Footnote, number>
  /** Number of an ordered list item at its own level. */
  items: ReadonlyMap<Id, number>
}

export function numberingOf(blocks: readonly Block[]): Numbering {
  return {
    headings: new Map(outlineOf(blocks).map((entry) => [entry.id, entry.number])),
    tables: counted(blocks.filter(isTableLike)),
    figures: counted(blocks.filter((block) => block.type === 'image')),
    footnotes: footnotesOf(blocks),
    items: itemNumbers(blocks),
  }
}

function counted(blocks: readonly { id: Id; caption: string }[]): Map<Id, number> {
  const captioned = blocks.filter(({ caption }) => caption !== '')
  return new Map(captioned.map(({ id }, index) => [id, index + 1]))
}

function footnotesOf(blocks: readonly Block[]): Map<Footnote, number> {
  const notes = [...textBlocksOf(blocks)].flatMap((block) => block.children.filter(isFootnote))
  return new Map(notes.map((note, index) => [note, index + 1]))
}

export function isFootnote(inline: Inline): inline is Footnote {
  return !isText(inline) && inline.type === 'footnote'
}

/**
 * Numbers of ordered items. A run of list items is one list; a deeper level starts from one below
 * each item of the level above; a bulleted item in between does not break the count of its level.
 */
function itemNumbers(blocks: readonly Block[]): Map<Id, number> {
  const numbers = new Map<Id, number>()
  const count = (run: readonly Block[]) => {
    let counts: number[] = []
    for (const block of run) {
      if (block.type === 'table') {
        counts = []
        for (const row of block.children) for (const cell of row.children) count(cell.children)
      } else if (block.type !== 'list-item') {
        counts = []
      } else {
        counts = counts.slice(0, block.level + 1)
        if (block.restart) counts[block.level] = 0
        if (!block.ordered) continue
        const number = (counts[block.level] ?? 0) + 1
        counts[block.level] = number
        numbers.set(block.id, number)
      }
    }
  }
  count(blocks)
  return numbers
}
