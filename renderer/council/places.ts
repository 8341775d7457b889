import type { Block, Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import type { AmendmentAction, AmendmentTarget, Records } from '#shared/plan/records.ts'
import { inlineText, isTextBlock, textBlocksOf } from '#shared/plan/walk.ts'
import { isRemovable } from '#shared/records/amendments.ts'

/** Words of the plan that an amendment can be about, and where they stand. */
export type Place = {
  /** The same for the same place. */
  key: string
  about: AmendmentTarget
  where: string
  text: string
}

type Names = { front: string; priority: string; goal: string; measure: string; description: string }

/**
 * Where words can be changed: headings, paragraphs and cells, then the rows of the plan. Where something can
 * come after, or go: whole blocks and rows.
 */
export function placesOf(
  action: AmendmentAction,
  { blocks, records }: { blocks: readonly Block[]; records: Records },
  names: Names,
): Place[] {
  const headings = new Map(outlineOf(blocks).map((entry) => [entry.id, entry]))
  let where = names.front
  const inText = blocks.flatMap((block) => {
    const heading = headings.get(block.id)
    if (heading) where = `${heading.number} ${heading.title}`.trim()
    return placesIn(block, action)
      .map(({ id, text }): Place => ({ key: id, about: { block: id }, where, text }))
      .filter(({ text }) => text.trim() !== '')
  })
  const inRows = placesInRecords(records, names)
  if (action === 'change') return [...inText, ...inRows]
  return [...inText, ...inRows.filter(({ about }) => 'field' in about && about.field === 'title')]
}

function placesIn(block: Block, action: AmendmentAction): { id: Id; text: string }[] {
  if (action === 'change') {
    return [...textBlocksOf([block])].map(({ id, children }) => ({
      id,
      text: inlineText(children),
    }))
  }
  if (action === 'remove' && !isRemovable(block)) return []
  const { id } = block
  if (isTextBlock(block)) return [{ id, text: inlineText(block.children) }]
  return 'caption' in block ? [{ id, text: block.caption }] : []
}

function placesInRecords(records: Records, names: Names): Place[] {
  const numbers = recordNumbers(records)
  const kinds = [
    [names.priority, records.priorities],
    [names.goal, records.goals],
    [names.measure, records.measures],
  ] as const
  return kinds.flatMap(([name, rows]) =>
    rows.flatMap(({ id, title, description = '' }) => {
      const where = `${name} ${numbers.get(id) ?? ''}`.trim()
      return [
        {
          key: keyOf({ record: id, field: 'title' }),
          about: { record: id, field: 'title' },
          where,
          text: title,
        },
        {
          key: keyOf({ record: id, field: 'description' }),
          about: { record: id, field: 'description' },
          where: `${where}, ${names.description}`,
          text: description,
        },
      ].filter(({ text }) => text.trim() !== '') as Place[]
    }),
  )
}

export function keyOf(about: AmendmentTarget): string {
  return 'block' in about ? about.block : `${about.record}/${about.field}`
}

/** How many are shown: who does not find it among these writes another word. */
const most = 30

/**
 * The places that hold all that was typed, those most like the proposal first: the share of its words
 * that they hold, longer words only, since short ones are everywhere.
 */
export function bestPlaces(places: readonly Place[], typed: string, like: string): Place[] {
  const asked = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const found = places.filter(({ text, where }) => {
    const all = `${where} ${text}`.toLowerCase()
    return asked.every((word) => all.includes(word))
  })
  const wanted = longWords(like)
  const score = ({ text }: Place) => {
    const own = longWords(text)
    const shared = [...own].filter((word) => wanted.has(word)).length
    return shared ** 2 / (own.size + 8)
  }
  const ranked = found.map((place) => ({ place, score: score(place) }))
  return ranked
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ place }) => place)
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))
}
