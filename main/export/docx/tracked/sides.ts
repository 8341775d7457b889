import { isElement, type XmlElement } from '../../../xml/xml-tree.ts'
import { type Change, type Marks, make } from './marks.ts'
import type { KeyOf } from './tokens.ts'

/** What the numbers in one part of a package stand for. */
export type Version = {
  /** Targets of relationships by id; of images what tells them apart. */
  targets: ReadonlyMap<string, Target>
  /** What each note says. */
  notes: ReadonlyMap<string, string>
  /** Which kind of list each number of a list is of. */
  lists: ReadonlyMap<string, string>
}

/** `names` tells targets apart that two packages have under different paths. */
export type Target = { names: string; relationship: XmlElement }

type Side = { keyOf: KeyOf }

/** What merging a part takes from both versions, and what it gathers for other parts. */
export type Sides = {
  before: Side
  after: Side
  marks: Marks
  /** Something of the older version with the numbers it gets among those of the newer one. */
  adopted: (element: XmlElement) => XmlElement
  /** The same for bookmarks: nothing, where the newer version has it. */
  adoptedMark: (element: XmlElement) => XmlElement[]
  /** The run of a note, whose text becomes what happened to it. */
  noteRun: (run: XmlElement, note: string, change: Change | undefined) => XmlElement
}

/** What is numbered in the whole package. */
export type Numbers = {
  bookmark: () => string
  drawing: () => string
  /** Names of bookmarks that are taken. */
  bookmarks: Set<string>
  /** The number a list of the older version has in the newer one. */
  list: (before: string) => string
  /** The note of the older version under a new number, as deleted. */
  deletedNote: (before: string) => string
  insertedNote: (after: string) => void
  /** The relationship of a part under an id of the newer version. */
  relationship: (target: Target) => string
}

const relationshipNames = ['r:id', 'r:embed', 'r:link']

export function sidesOf(before: Version, after: Version, numbers: Numbers, marks: Marks): Sides {
  const kept = new Map<string, string>()

  function adopted(element: XmlElement): XmlElement {
    const { name, attributes } = element
    const own: Record<string, string> = { ...attributes }
    for (const key of relationshipNames) {
      const target = before.targets.get(attributes[key] ?? '')
      if (target) own[key] = numbers.relationship(target)
    }
    if (name === 'w:numId') own['w:val'] = numbers.list(attributes['w:val'] ?? '')
    if (name === 'wp:docPr') own.id = numbers.drawing()
    const children = element.children
      .filter((child) => !isElement(child) || !isHeading(child))
      .map((child) => (isElement(child) ? adopted(child) : child))
    return { name, attributes: own, children }
  }

  function adoptedMark(element: XmlElement): XmlElement[] {
    const { 'w:id': id = '', 'w:name': name = '' } = element.attributes
    if (element.name === 'w:bookmarkStart') {
      if (numbers.bookmarks.has(name)) return []
      numbers.bookmarks.add(name)
      kept.set(id, numbers.bookmark())
    }
    const number = kept.get(id)
    if (number === undefined) return []
    return [{ ...element, attributes: { ...element.attributes, 'w:id': number } }]
  }

  return {
    before: { keyOf: keyer(before) },
    after: { keyOf: keyer(after) },
    marks,
    adopted,
    adoptedMark,
    noteRun: (run, note, change) => {
      if (change === 'inserted') numbers.insertedNote(note)
      if (change !== 'deleted') return run
      return withNote(run, numbers.deletedNote(note))
    },
  }
}

/** Heads and feet of pages belong to the newer version. */
function isHeading({ name }: XmlElement): boolean {
  return name === 'w:headerReference' || name === 'w:footerReference'
}

function withNote(run: XmlElement, id: string): XmlElement {
  const children = run.children.map((child) =>
    isElement(child) && child.name === 'w:footnoteReference'
      ? make(child.name, { ...child.attributes, 'w:id': id })
      : child,
  )
  return { ...run, children }
}

/** What an element says, with names in place of the numbers of the package. */
export function keyer({ targets, notes, lists }: Version): KeyOf {
  const keyOf: KeyOf = ({ name, attributes, children }) => {
    if (name === 'w:footnoteReference') {
      return `note ${notes.get(attributes['w:id'] ?? '')}`
    }
    const isNamed = name === 'wp:docPr' || name === 'pic:cNvPr'
    const facts = Object.entries(attributes).flatMap(([key, value]) => {
      if (relationshipNames.includes(key)) return [targets.get(value)?.names ?? value]
      if (isNamed && (key === 'id' || key === 'name')) return []
      if (name === 'w:numId') return [lists.get(value) ?? value]
      return [`${key}=${value}`]
    })
    const inside = children.map((child) => (isElement(child) ? keyOf(child) : child))
    return `<${[name, ...facts].join(' ')}>${inside.join('')}`
  }
  return keyOf
}
