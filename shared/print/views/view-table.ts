import type { Block, Id, PlanMeta } from '../../plan/model.ts'
import type { Records } from '../../plan/records.ts'
import type { Duty } from '../../templates/duties.ts'
import type { CellTone, PrintCell } from '../tree.ts'
import type { PrintWords } from '../words.ts'

/** All that a view is made from, besides the view itself. */
export type ViewSources = {
  meta: PlanMeta
  records: Records
  words: PrintWords
  duties: readonly Duty[]
  /** The text, whose chapters answer duties. */
  blocks: Block[]
}

/** One table of a view, before it has a number. The first row is the header. */
export type ViewTable = {
  /** Which part of the view it is ("Painopiste 1 …"); empty when there is but one. */
  part: string
  description: string
  /** Weights of the columns. */
  widths: readonly number[]
  header: readonly string[]
  rows: ViewRow[]
  /** The first cell of each row names the row. */
  headerColumn: boolean
  /** Too wide for an upright page. */
  lying: boolean
}

export type ViewRow = { id?: Id; cells: PrintCell[] }

/** A view in print: its tables, or a sentence when there is nothing to show. */
export type PrintedView = { tables: ViewTable[] } | { sentence: string }

/** Paragraphs in a cell; none that says something makes an empty cell. */
export function cellOf(text: string | readonly string[], tone?: CellTone): PrintCell {
  const lines = (typeof text === 'string' ? [text] : text).filter((line) => line.trim() !== '')
  if (lines.length === 0) return { blocks: [paragraphOf('–')], isEmpty: true }
  return { blocks: lines.map(paragraphOf), ...(tone && { tone }) }
}

function paragraphOf(text: string): PrintCell['blocks'][number] {
  return { type: 'paragraph', id: '', children: [{ type: 'text', text }] }
}

/** Whether there is anything to compare a year with. */
export function wasFollowedBefore({ followUps }: Records, year: number): boolean {
  return followUps.some((followUp) => followUp.year < year)
}

/** "1.2 Otsikko". The space is a plain one: a long first word needs the whole width of its cell. */
export function numbered(number: string, title: string): string {
  return number === '' ? title : `${number} ${title}`
}
