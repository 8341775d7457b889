import type { Block } from '../plan/model.ts'
import { type RecordKind, recordKinds } from '../plan/records.ts'

/**
 * The plan as merging sees it: things with fields, lists of things that are known by a key, prose.
 * All that is particular to plans stands here; the algorithm knows only these five shapes.
 */
export type Shape =
  /** Taken as a whole. */
  | { kind: 'value' }
  /** Inline content: sentence by sentence. */
  | { kind: 'prose' }
  /** Bookkeeping that nobody decides about: ids, lineage. */
  | { kind: 'aside' }
  | ThingShape
  | ListShape

/** Field by field; fields that are not named are values. */
export type ThingShape = { kind: 'thing'; fields: Readonly<Record<string, Shape>> }

export type ListShape = {
  kind: 'list'
  keyOf(item: unknown): string
  shapeOf(item: unknown): Shape
  /** Whether it matters what stands before what. */
  ordered: boolean
  /** Items come and go with something else (the cells of a row with its columns). */
  fixed?: true
  /** Whether more than a removal happened: that would be lost if the item went. */
  gained?(before: unknown, after: unknown): boolean
}

const value: Shape = { kind: 'value' }
const aside: Shape = { kind: 'aside' }
const prose: Shape = { kind: 'prose' }

/** A thing known by its id. */
function thing(fields: Record<string, Shape> = {}): ThingShape {
  return { kind: 'thing', fields: { id: aside, splitFrom: aside, joined: aside, ...fields } }
}

function list(item: Shape, key = 'id'): ListShape {
  const keyOf = (item: unknown) => String(fieldOf(item, key))
  return { kind: 'list', keyOf, shapeOf: () => item, ordered: true }
}

/** Words or ids, each once, in no order. */
const set: ListShape = { kind: 'list', keyOf: String, shapeOf: () => value, ordered: false }

const chapter: ThingShape = { kind: 'thing', fields: { duties: set } }
const text = thing({ chapter, children: prose })
const other = thing({ children: aside })

const cell = thing({ column: aside, children: list(text) })
const cells: ListShape = { ...list(cell, 'column'), fixed: true }
const row = thing({ children: cells })
const column = thing({ cells: aside })
const table = thing({
  columns: { ...list(column), gained: gainedCells },
  children: { ...list(row), gained: gainedCells },
})

/** The shape of a block that `openBlock` opened. */
function shapeOfBlock(block: unknown): Shape {
  switch (typeOfOpened(block)) {
    case 'heading':
    case 'paragraph':
    case 'list-item':
    case 'quote':
    case 'callout':
      return text
    case 'table':
      return table
    default:
      return other
  }
}

export function typeOfOpened(block: unknown): Block['type'] {
  return fieldOf(fieldOf(block, 'form'), 'type') as Block['type']
}

/** A row and a column are changed by what is in their cells; that cells are gone is no loss of theirs. */
function gainedCells(before: unknown, after: unknown): boolean {
  const had = filledCells(before)
  return Object.entries(filledCells(after)).some(([key, words]) => had[key] !== words)
}

function filledCells(rowOrColumn: unknown): Record<string, string> {
  const held = fieldOf(rowOrColumn, 'cells') ?? fieldOf(rowOrColumn, 'children')
  const entries = Array.isArray(held)
    ? held.map((cell): [string, unknown] => [String(fieldOf(cell, 'column')), cell])
    : Object.entries(held ?? {})
  return Object.fromEntries(
    entries
      .map(([key, cell]) => [key, JSON.stringify(fieldOf(cell, 'children'))] as const)
      .filter(([, words]) => /"text":"[^"]|"type":"(?:footnote|cross-reference)"/u.test(words)),
  )
}

const recordShapes: { [Kind in RecordKind]: ListShape } = {
  bodies: list(thing()),
  indicators: list(thing()),
  priorities: list(thing({ duties: set })),
  goals: list(thing({ duties: set })),
  measures: list(
    thing({
      // The first is the one that is asked to report.
      responsible: { ...set, ordered: true },
      groups: set,
      themes: set,
      indicators: list(thing({ indicator: aside }), 'indicator'),
    }),
  ),
  followUps: {
    ...list(thing({ values: list(thing({ indicator: aside }), 'indicator') })),
    // A measure has one a year, whoever wrote it.
    keyOf: (item) => `${fieldOf(item, 'measure')}/${fieldOf(item, 'year')}`,
  },
  notes: list(thing()),
  stages: list(thing({ documents: { ...set, ordered: true } })),
  statements: list(thing()),
  amendments: list(thing()),
}

/** Where a comment stands follows from the text: its words are found again in the merged one. */
const comment = thing({ anchor: aside, replies: list(thing()) })

export const planShape = thing({
  format: aside,
  handout: aside,
  blocks: { ...list(text), shapeOf: shapeOfBlock },
  records: thing(Object.fromEntries(recordKinds.map((kind) => [kind, recordShapes[kind]]))),
  meta: thing({ organisation: thing(), submission: thing(), people: list(thing()) }),
  comments: list(comment),
})

export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[field]
    : undefined
}
