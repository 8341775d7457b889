import { childOf, isElement, type XmlElement } from '../../../xml/xml-tree.ts'

/** What became of something in the newer version. */
export type Change = 'inserted' | 'deleted'

/** Whose change it is, as Word shows it. */
export type Author = {
  name: string
  /** `2026-11-21T00:00:00Z`. */
  at: string
}

/** A file that bears it shows two versions; tracked changes of this name are what differs. */
export const comparisonProperty = 'kertomus-comparison'

export function make(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children }
}

export type Marks = ReturnType<typeof createMarks>

const names = { inserted: 'w:ins', deleted: 'w:del' } as const satisfies Record<Change, string>

/** What Word writes of a tracked change, each with a number of its own. */
export function createMarks({ name, at }: Author) {
  let count = 0
  const attributes = () => {
    count += 1
    return { 'w:id': String(count), 'w:author': name, 'w:date': at }
  }
  /** Round runs; in paragraph and row properties, of the paragraph mark and of the row. */
  const mark = (change: Change, children: XmlElement['children'] = []) =>
    make(names[change], attributes(), children)

  return {
    /** Runs as inserted or deleted; unchanged when nothing happened to them. */
    runs: (change: Change | undefined, runs: XmlElement[]): XmlElement[] => {
      if (change === undefined || runs.length === 0) return runs
      return [mark(change, change === 'deleted' ? runs.map(asDeleted) : runs)]
    },

    /** The paragraph with its end inserted or deleted, so that it comes and goes as a whole. */
    paragraph: (change: Change, paragraph: XmlElement): XmlElement => {
      const properties = childOf(paragraph, 'w:pPr') ?? make('w:pPr')
      const look = childOf(properties, 'w:rPr') ?? make('w:rPr')
      const marked = { ...look, children: [mark(change), ...look.children] }
      return withProperties(paragraph, inPlace(properties, marked))
    },

    row: (change: Change, row: XmlElement): XmlElement => {
      const properties = childOf(row, 'w:trPr') ?? make('w:trPr')
      const marked = { ...properties, children: [...properties.children, mark(change)] }
      const rest = row.children.filter((child) => child !== properties)
      const at = rest.findIndex((child) => isElement(child) && child.name === 'w:tc')
      return { ...row, children: [...rest.slice(0, at), marked, ...rest.slice(at)] }
    },

    /** The paragraph with a note of what its properties were. */
    properties: (paragraph: XmlElement, before: XmlElement | undefined): XmlElement => {
      const properties = childOf(paragraph, 'w:pPr') ?? make('w:pPr')
      const old = withoutParts(before ?? make('w:pPr'))
      const change = make('w:pPrChange', attributes(), [old])
      return withProperties(paragraph, {
        ...properties,
        children: [...properties.children, change],
      })
    },
  }
}

/** The look of a paragraph alone, without what Word keeps no older version of. */
export function withoutParts(properties: XmlElement): XmlElement {
  const parts = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange'])
  const children = properties.children.filter((child) => isElement(child) && !parts.has(child.name))
  return { ...properties, children }
}

export function withProperties(paragraph: XmlElement, properties: XmlElement): XmlElement {
  const rest = paragraph.children.filter((child) => !isElement(child) || child.name !== 'w:pPr')
  return { ...paragraph, children: [properties, ...rest] }
}

/** The look of the paragraph mark goes before the section and the change. */
function inPlace(properties: XmlElement, look: XmlElement): XmlElement {
  const rest = properties.children.filter((child) => !isElement(child) || child.name !== 'w:rPr')
  const at = rest.findIndex(
    (child) => isElement(child) && ['w:sectPr', 'w:pPrChange'].includes(child.name),
  )
  const from = at === -1 ? rest.length : at
  return { ...properties, children: [...rest.slice(0, from), look, ...rest.slice(from)] }
}

const deletedNames: Record<string, string> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' }

function asDeleted(element: XmlElement): XmlElement {
  // Within a drawing text is not the paragraph's.
  if (element.name === 'w:drawing') return element
  return {
    ...element,
    name: deletedNames[element.name] ?? element.name,
    children: element.children.map((child) => (isElement(child) ? asDeleted(child) : child)),
  }
}
