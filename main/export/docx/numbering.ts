import {
  AlignmentType,
  type Document,
  type ILevelsOptions,
  type INumberingOptions,
  LevelFormat,
} from 'docx'
import type { PrintListItem } from '#shared/print/tree.ts'
import type { Context } from './context.ts'

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** How far text stands in from the margin, in twips; half of it on the first level. */
const step = 397

/** Width of the number of each heading level, in twips. */
export const headingIndents = [567, 737, 907, 1077] as const

const headings = headingIndents.map((indent, level): ILevelsOptions => {
  const text = headingIndents.slice(0, level + 1).map((_, index) => `%${index + 1}`)
  return {
    level,
    format: LevelFormat.DECIMAL,
    text: text.join('.'),
    alignment: AlignmentType.LEFT,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { left: indent, hanging: indent } },
    },
  }
})

const orderedFormats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]

const ordered = levels.map((level): ILevelsOptions => {
  const kind = level % orderedFormats.length
  return {
    level,
    format: orderedFormats[kind] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}${kind === 1 ? ')' : '.'}`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(level) } },
  }
})

const bullets = ['•', '–', '▪']

const bulleted = levels.map(
  (level): ILevelsOptions => ({
    level,
    format: LevelFormat.BULLET,
    text: bullets[level % bullets.length] ?? '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(level) } },
  }),
)

function indentOf(level: number): { left: number; hanging: number } {
  return { left: step * (level + 1), hanging: step }
}

export const numbering: INumberingOptions = {
  config: [
    { reference: 'headings', levels: headings },
    { reference: 'ordered', levels: ordered },
    { reference: 'bulleted', levels: bulleted },
  ],
}

/**
 * Bullets share one list. Each count of an ordered list is an instance of its own, so it begins from
 * one. The library puts the number of the instance where its name stands in braces.
 */
export function numberingOf(
  { ordered, level, list }: PrintListItem,
  { lists }: Context,
): { id: string; level: number } {
  if (ordered) lists.add(list)
  return { id: ordered ? `{ordered-${list}}` : '{bulleted-0}', level }
}

/** Makes the instances the paragraphs name. */
export function addLists(document: Document, { lists }: Context): void {
  document.Numbering.createConcreteNumberingInstance('bulleted', 0)
  for (const list of lists) document.Numbering.createConcreteNumberingInstance('ordered', list)
}
