import { DocumentTypeRefused, readAnyXml } from './read-any-xml.ts'
import { type Attributes, readXml, type XmlHandlers } from './read-xml.ts'

export type XmlElement = {
  name: string
  attributes: Attributes
  children: (XmlElement | string)[]
}

/** What a file may be made of at most before it is taken for an attack: depth, and number of elements. */
const limits = { depth: 256, elements: 4_000_000 }

/** Deeper or larger than any document is. */
export class XmlTooLarge extends Error {
  override readonly name = 'XmlTooLarge'
  readonly limit: 'depth' | 'elements'

  constructor(limit: 'depth' | 'elements') {
    super(`more ${limit} than ${limits[limit]}`)
    this.limit = limit
  }
}

export const maximumDepth = limits.depth

/** Prefixes as Word writes them, by the last words of the namespaces they stand for. */
const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/drawingml\/(2006\/)?wordprocessingDrawing$/, 'wp'],
  [/drawingml\/(2006\/)?main$/, 'a'],
  [/drawingml\/(2006\/)?picture$/, 'pic'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/word\/2010\/wordml$/, 'w14'],
  [/word\/2012\/wordml$/, 'w15'],
  [/office\/drawing\/2017\/decorative$/, 'adec'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
]

/** Elements of which spaces are words as well; elsewhere they are the layout of the file. */
const wordsIn = new Set(['w:t', 'w:delText'])

/**
 * The tree of a part of a Word file under the names Word uses, whatever prefixes were chosen. Throws where
 * the XML is not well-formed, `XmlTooLarge` and `DocumentTypeRefused`. What Word and LibreOffice write is
 * read by our own reader, twice as fast as the general one, which takes the rest.
 */
export function readXmlTree(xml: string): XmlElement {
  try {
    return treeBy(readXml, xml)
  } catch (error) {
    if (error instanceof XmlTooLarge || error instanceof DocumentTypeRefused) throw error
    return treeBy(readAnyXml, xml)
  }
}

function treeBy(read: (xml: string, handlers: XmlHandlers) => void, xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const path: XmlElement[] = [top]
  let current = top
  let elements = 0
  let named: (name: string) => string = (name) => name
  let renames = false

  read(xml, {
    open: (name, attributes) => {
      elements += 1
      if (elements > limits.elements) throw new XmlTooLarge('elements')
      if (path.length > limits.depth) throw new XmlTooLarge('depth')
      if (path.length === 1) {
        const renamer = renamerFor(attributes)
        renames = renamer !== undefined
        named = renamer ?? named
      }
      const element: XmlElement = renames
        ? { name: named(name), attributes: renamed(attributes, named), children: [] }
        : { name, attributes, children: [] }
      current.children.push(element)
      path.push(element)
      current = element
    },
    close: () => {
      path.pop()
      current = path.at(-1) ?? top
    },
    text: (text) => {
      const last = current.children.length - 1
      const before = current.children[last]
      if (typeof before === 'string') current.children[last] = before + text
      else if (wordsIn.has(current.name) || text.trim() !== '') current.children.push(text)
    },
  })
  const [root] = top.children
  if (typeof root !== 'object') throw new Error('no root')
  return root
}

/** Undefined when the prefixes are the usual ones, as they nearly always are. */
function renamerFor(attributes: Attributes): ((name: string) => string) | undefined {
  const prefixes = new Map<string, string>()
  for (const [key, uri] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    const given = key.slice(6)
    const usual = usualPrefixes.find(([pattern]) => pattern.test(uri))?.[1]
    if (usual !== undefined && usual !== given) prefixes.set(given, usual)
  }
  if (prefixes.size === 0) return undefined
  return (name) => {
    const colon = name.indexOf(':')
    const usual = prefixes.get(colon === -1 ? '' : name.slice(0, colon))
    return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
  }
}

function renamed(attributes: Attributes, named: (name: string) => string): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      // An attribute without a prefix is in no namespace.
      key.includes(':') && !key.startsWith('xml') ? named(key) : key,
      value,
    ]),
  )
}

export function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string'
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child
  }
  return undefined
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = (element?.children ?? []).filter(isElement)
  return name === undefined ? children : children.filter((child) => child.name === name)
}

/** `w:val` of the first child of that name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** Whether a switch such as `<w:b/>` is there and on; undefined when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  if (!child) return undefined
  return !['0', 'false', 'off'].includes(child.attributes['w:val'] ?? 'true')
}

/** All text below, in order. */
export function textOf(element: XmlElement | undefined): string {
  let text = ''
  for (const child of element?.children ?? []) {
    text += typeof child === 'string' ? child : textOf(child)
  }
  return text
}

/** The first element of that name anywhere below. */
export function findBelow(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) return child
    const found = findBelow(child, name)
    if (found) return found
  }
  return undefined
}
