import { createId } from './id.ts'
import type {
  AmendmentList,
  Approval,
  BudgetTable,
  Callout,
  CalloutTone,
  CaptionKind,
  CellBlock,
  ChapterFacts,
  Contents,
  CoverageMatrix,
  CrossReference,
  EmptyText,
  FollowUpTable,
  Footnote,
  HandlingTable,
  Heading,
  HeadingLevel,
  Id,
  Image,
  Inline,
  Link,
  ListItem,
  MeasureTable,
  PageBreak,
  Paragraph,
  Plan,
  PlanMeta,
  Quote,
  StatementRegister,
  StatusSummary,
  Table,
  TableCell,
  TableRow,
  Text,
  WorkshopNotes,
} from './model.ts'
import type { Records } from './records.ts'
import { planFormat } from './schema.ts'

/**
 * Builders: `plan(meta, [h(1, 'Johdanto'), p('Teksti')])`. Used by templates, imports and tests.
 * A string stands for plain text. Every block gets a new id.
 */
export type Content = string | Inline | (string | Inline)[]

export const nothing = (): EmptyText => [{ text: '' }]

export function inlines(content: Content): Inline[] {
  const list = Array.isArray(content) ? content : [content]
  const children = list.map((part) => (typeof part === 'string' ? { text: part } : part))
  return children.length > 0 ? children : [{ text: '' }]
}

function texts(content: string | Text | (string | Text)[]): Text[] {
  const list = Array.isArray(content) ? content : [content]
  return list.map((part) => (typeof part === 'string' ? { text: part } : part))
}

export const b = (text: string): Text => ({ text, bold: true })
export const i = (text: string): Text => ({ text, italic: true })

export function link(url: string, content: string | Text | (string | Text)[]): Link {
  return { type: 'link', url, children: texts(content) }
}

export function note(...note: (string | Text | Link)[]): Footnote {
  const parts = note.map((part) => (typeof part === 'string' ? { text: part } : part))
  return { type: 'footnote', note: parts, children: nothing() }
}

export function ref(target: Id, show: CrossReference['show'] = 'number'): CrossReference {
  return { type: 'cross-reference', target, show, children: nothing() }
}

export function h(level: HeadingLevel, content: Content, chapter?: ChapterFacts): Heading {
  const heading: Heading = { id: createId(), type: 'heading', level, children: inlines(content) }
  return chapter ? { ...heading, chapter } : heading
}

export function p(content: Content = ''): Paragraph {
  return { id: createId(), type: 'paragraph', children: inlines(content) }
}

/** A bulleted item. */
export function li(content: Content, level = 0): ListItem {
  return { id: createId(), type: 'list-item', ordered: false, level, children: inlines(content) }
}

/** A numbered item. */
export function oli(content: Content, level = 0): ListItem {
  return { ...li(content, level), ordered: true }
}

export function quote(content: Content): Quote {
  return { id: createId(), type: 'quote', children: inlines(content) }
}

export function callout(tone: CalloutTone, content: Content): Callout {
  return { id: createId(), type: 'callout', tone, children: inlines(content) }
}

export function cell(content: Content | CellBlock[] = ''): TableCell {
  return { id: createId(), type: 'table-cell', children: cellBlocks(content) }
}

function cellBlocks(content: Content | CellBlock[]): CellBlock[] {
  const first = Array.isArray(content) ? content[0] : undefined
  if (typeof first === 'object' && 'id' in first) return content as CellBlock[]
  return [p(content as Content)]
}

export function row(cells: (Content | CellBlock[])[]): TableRow {
  return { id: createId(), type: 'table-row', children: cells.map(cell) }
}

/** A table whose first row is the header. `widths` are weights, equal unless told. */
export function table(
  caption: string,
  rows: (Content | CellBlock[])[][],
  options: {
    widths?: number[]
    headerRow?: boolean
    headerColumn?: true
    description?: string
  } = {},
): Table {
  const { widths, headerRow = true, ...rest } = options
  const count = rows[0]?.length ?? 1
  const columns = Array.from({ length: count }, (_, index) => ({
    id: createId(),
    width: widths?.[index] ?? 1,
  }))
  return {
    id: createId(),
    type: 'table',
    caption,
    headerRow,
    ...rest,
    columns,
    children: rows.map(row),
  }
}

export function image(
  asset: Pick<Image, 'asset' | 'format' | 'width' | 'height'>,
  rest: Partial<Pick<Image, 'alt' | 'decorative' | 'caption' | 'size'>> = {},
): Image {
  return {
    id: createId(),
    type: 'image',
    ...asset,
    alt: '',
    decorative: false,
    caption: '',
    size: 'full',
    ...rest,
    children: nothing(),
  }
}

export const pageBreak = (): PageBreak => ({
  id: createId(),
  type: 'page-break',
  children: nothing(),
})

export const contents = (depth: HeadingLevel = 3): Contents => ({
  id: createId(),
  type: 'contents',
  depth,
  children: nothing(),
})

/** The list of tables or of figures. */
export const listOf = (of: CaptionKind): Contents => ({ ...contents(), of })

export const approval = (): Approval => ({ id: createId(), type: 'approval', children: nothing() })

export function measureTable(
  caption: string,
  options: Partial<Pick<MeasureTable, 'pattern' | 'columns' | 'groupBy' | 'filter'>> = {},
): MeasureTable {
  const usual = { pattern: 'county', filter: {} } as const
  return { ...viewOf('measure-table', caption), ...usual, ...options }
}

export function followUpTable(
  caption: string,
  year: number,
  filter: FollowUpTable['filter'] = {},
): FollowUpTable {
  return { ...viewOf('follow-up-table', caption), year, filter }
}

export function statusSummary(caption: string, year: number): StatusSummary {
  return { ...viewOf('status-summary', caption), year }
}

export const budgetTable = (caption: string): BudgetTable => viewOf('budget-table', caption)
export const coverageMatrix = (caption: string): CoverageMatrix =>
  viewOf('coverage-matrix', caption)
export const workshopNotes = (caption: string): WorkshopNotes => viewOf('workshop-notes', caption)
export const handlingTable = (caption: string): HandlingTable => viewOf('handling', caption)
export const statementRegister = (caption: string): StatementRegister =>
  viewOf('statement-register', caption)
export const amendmentList = (caption: string): AmendmentList => viewOf('amendment-list', caption)

function viewOf<Type extends string>(type: Type, caption: string) {
  return { id: createId(), type, caption, children: nothing() }
}

export function plan(meta: PlanMeta, blocks: Plan['blocks']): Plan {
  return { id: createId(), format: planFormat, meta, blocks, records: noRecords(), comments: [] }
}

export const noRecords = (): Records => ({
  priorities: [],
  goals: [],
  measures: [],
  followUps: [],
  indicators: [],
  bodies: [],
  notes: [],
  stages: [],
  statements: [],
  amendments: [],
})
