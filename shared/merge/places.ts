import type { Block, Id, Plan, TableCell } from '../plan/model.ts'
import { outlineOf } from '../plan/outline.ts'
import { recordNumbers } from '../plan/record-numbering.ts'
import { type FollowUp, type RecordKind, type RecordOf, recordKinds } from '../plan/records.ts'
import { blockText, inlineText, isTextBlock } from '../plan/walk.ts'
import type { Place, Thing } from './model.ts'

type Chapter = NonNullable<Place['chapter']>

/** Says of one version of a plan what stands where, in words that a reader knows it by. */
export class Places {
  readonly #plan: Plan
  readonly #blocks: ReadonlyMap<Id, Block>
  readonly #chapters: ReadonlyMap<Id, Chapter>
  readonly #records: ReadonlyMap<Id, { kind: RecordKind; row: RecordOf<RecordKind> }>
  readonly #numbers: ReadonlyMap<Id, string>

  constructor(plan: Plan) {
    this.#plan = plan
    this.#blocks = new Map(plan.blocks.map((block) => [block.id, block]))
    this.#chapters = chaptersOf(plan.blocks)
    this.#records = new Map(
      recordKinds.flatMap((kind) =>
        plan.records[kind].map((row) => [row.id, { kind, row }] as const),
      ),
    )
    this.#numbers = recordNumbers(plan.records)
  }

  /** `path` as `Change.place.path` has it. What is not in this version is named as well as can be. */
  placeOf(path: readonly string[]): Place {
    const [area = '', first = '', second = '', ...rest] = path
    if (area === 'blocks') return this.#inText(path)
    if (area === 'records') return this.#inRecords(path, first as RecordKind, second, rest)
    if (area === 'comments') return this.#inComments(path)
    if (first === 'people') {
      const person = this.#plan.meta.people.find(({ id }) => id === second)
      const place: Place = {
        area: 'people',
        thing: 'person',
        name: person?.name ?? '',
        path: [...path],
        person: second,
      }
      return rest[0] === undefined ? place : { ...place, field: rest[0] }
    }
    const field = path.at(-1)
    return {
      area: 'front-page',
      thing: 'plan',
      name: this.#plan.meta.title,
      path: [...path],
      ...(field && { field }),
    }
  }

  /** The words by which a record is known: "1.2 Liikuntaneuvonta". Empty for one that is not there. */
  recordName(id: Id): string {
    const found = this.#records.get(id)
    if (!found) return ''
    const { row } = found
    const number = this.#numbers.get(id)
    if ('measure' in row) return `${this.recordName(row.measure)} (${row.year})`
    const title = titleOf(row)
    return number === undefined ? short(title) : `${number} ${short(title)}`
  }

  blockName(id: Id): string {
    const block = this.#blocks.get(id)
    return block ? nameOfBlock(block) : ''
  }

  #inText(path: readonly string[]): Place {
    const [, id = ''] = path
    const block = this.#blocks.get(id)
    const chapter = this.#chapters.get(id)
    const inside = block?.type === 'table' ? tablePlace(block, path) : undefined
    const field = inside ? inside.field : fieldIn(path.slice(2))
    return {
      area: 'text',
      thing: inside?.thing ?? thingOf(block),
      name: inside?.name ?? (block ? nameOfBlock(block) : ''),
      ...(field !== undefined && { field }),
      ...(chapter && { chapter }),
      block: id,
      ...(inside?.row !== undefined && { row: inside.row }),
      ...(inside?.column !== undefined && { column: inside.column }),
      path: [...path],
    }
  }

  #inRecords(
    path: readonly string[],
    kind: RecordKind,
    key: string,
    rest: readonly string[],
  ): Place {
    const row =
      kind === 'followUps'
        ? this.#plan.records.followUps.find(({ measure, year }) => `${measure}/${year}` === key)
        : this.#records.get(key)?.row
    // In a list of its own (an indicator's target) the last word says what it is, in a set the first.
    const field = rest.length > 2 ? rest.at(-1) : rest[0]
    return {
      area: 'records',
      thing: recordThings[kind],
      name: row ? this.recordName(row.id) : '',
      ...(field !== undefined && { field }),
      record: { kind, id: row?.id ?? key },
      path: [...path],
    }
  }

  #inComments(path: readonly string[]): Place {
    const [, id = '', list, reply, field] = path
    const comment = this.#plan.comments.find((one) => one.id === id)
    const isReply = list === 'replies'
    const name =
      isReply && reply
        ? wordsOf(comment?.replies?.find((one) => one.id === reply))
        : wordsOf(comment)
    const last = isReply ? field : list
    const anchor = comment?.anchor
    const record = anchor?.record && { kind: anchor.record, id: anchor.block }
    const block = record ? undefined : anchor?.block
    const chapter = block === undefined ? undefined : this.#chapters.get(block)
    return {
      area: 'comments',
      thing: isReply && reply !== undefined ? 'reply' : 'comment',
      name,
      ...(last !== undefined && { field: last }),
      ...(chapter && { chapter }),
      ...(block !== undefined && { block }),
      ...(record && { record }),
      comment: id,
      path: [...path],
    }
  }
}

function titleOf(row: Exclude<RecordOf<RecordKind>, FollowUp>): string {
  if ('title' in row) return row.title
  if ('name' in row) return row.name
  if ('body' in row) return row.body
  return 'item' in row ? `${row.item} ${row.text}` : row.text
}

const recordThings = {
  priorities: 'priority',
  goals: 'goal',
  measures: 'measure',
  followUps: 'follow-up',
  indicators: 'indicator',
  bodies: 'body',
  notes: 'note',
  stages: 'stage',
  statements: 'statement',
  amendments: 'amendment',
} as const satisfies Record<RecordKind, Thing>

/** The chapter of each block: the last level-1 heading up to it. */
function chaptersOf(blocks: readonly Block[]): Map<Id, Chapter> {
  const headings = new Map(
    outlineOf(blocks).flatMap(({ id, level, number, title }) =>
      level === 1 ? [[id, { id, number, title }]] : [],
    ),
  )
  const chapters = new Map<Id, Chapter>()
  let current: Chapter | undefined
  for (const { id } of blocks) {
    current = headings.get(id) ?? current
    if (current) chapters.set(id, current)
  }
  return chapters
}

export function thingOf(block: Block | undefined): Thing {
  if (!block) return 'paragraph'
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? 'chapter' : 'heading'
    case 'paragraph':
    case 'list-item':
    case 'quote':
    case 'callout':
    case 'table':
    case 'image':
    case 'page-break':
    case 'contents':
    case 'approval':
      return block.type
    default:
      return 'view'
  }
}

/** The field of a block that is at the end of a path within it. Words have none, nor has the form. */
function fieldIn([first, second]: readonly string[]): string | undefined {
  if (first === 'children') return undefined
  return first === 'chapter' ? second : first
}

type InTable = { thing: Thing; name: string; field?: string; row?: Id; column?: Id }

function tablePlace(
  table: Block & { type: 'table' },
  path: readonly string[],
): InTable | undefined {
  const [, , list, id, inRow, columnId] = path
  if (id === undefined) return undefined
  const title = nameOfBlock(table)
  if (list === 'columns') {
    return {
      thing: 'column',
      name: named(title, headerOf(table, id)),
      column: id,
      ...(inRow && { field: inRow }),
    }
  }
  if (list !== 'children') return undefined
  const row = table.children.find((one) => one.id === id)
  const first = row?.children[0]
  const rowName = first ? short(cellText(first)) : ''
  if (columnId === undefined) return { thing: 'row', name: named(title, rowName), row: id }
  return {
    thing: 'cell',
    name: named(title, rowName, headerOf(table, columnId)),
    row: id,
    column: columnId,
  }
}

function headerOf(table: Block & { type: 'table' }, column: Id): string {
  const at = table.columns.findIndex(({ id }) => id === column)
  const cell = table.headerRow ? table.children[0]?.children[at] : undefined
  return cell ? short(cellText(cell)) : at === -1 ? '' : `${at + 1}`
}

function named(...parts: string[]): string {
  return [...new Set(parts)].filter((part) => part !== '').join(' – ')
}

export function cellText(cell: Pick<TableCell, 'children'>): string {
  return cell.children.map((block) => inlineText(block.children)).join('\n')
}

function nameOfBlock(block: Block): string {
  if (isTextBlock(block)) return short(inlineText(block.children))
  if ('caption' in block) return short(block.caption)
  return short(blockText(block))
}

function wordsOf(remark: { text?: unknown } | undefined): string {
  return typeof remark?.text === 'string' ? short(remark.text) : ''
}

const mostLetters = 60

/** The first words of a text, as many as a sentence about it can hold. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= mostLetters) return line
  const cut = line.lastIndexOf(' ', mostLetters)
  return `${line.slice(0, cut > 0 ? cut : mostLetters)}…`
}
