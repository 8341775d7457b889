import { FileChild, type IXmlableObject, Paragraph, XmlComponent } from 'docx'
import { nodeToXml } from './write-xml.ts'

/**
 * An element as the library writes it in the end: `{ 'w:r': [{ 'w:tab': {} }] }`. Most of a document
 * is made of these and not of the library's classes, which takes a third of the time.
 */
export type Node = IXmlableObject

type Attributes = Record<string, string | number>

/** Attributes and children are written in the order given. */
export function element(
  name: string,
  attributes?: Attributes,
  children: readonly (Node | string)[] = [],
): Node {
  if (children.length === 0) return { [name]: attributes ? { _attr: attributes } : {} }
  return { [name]: attributes ? [{ _attr: attributes }, ...children] : children }
}

/** An element with a value and no more: `<w:jc w:val="right"/>`. */
export function value(name: string, content: string | number): Node {
  return { [name]: { _attr: { 'w:val': content } } }
}

/** A run of anything but text. */
export function run(...children: Node[]): Node {
  return { 'w:r': children }
}

export type RunLook = {
  style?: string
  bold?: true
  italic?: true
  vertical?: 'superscript' | 'subscript'
  language?: string
}

/** Breaks and tabs; and braces, because the library would fill in what looks like `{ordered-1}`. */
const breaks = /(\r\n|\n|\r|\t|\{)/

/** Words. Line breaks and tabs are elements in Word; as characters they would be lost. */
export function words(text: string, look?: RunLook): Node {
  const clean = wellFormed(text)
  const content = breaks.test(clean)
    ? clean
        .split(breaks)
        .filter((part) => part !== '')
        .map(partToNode)
    : [wordsToNode(clean)]
  return { 'w:r': look ? [lookToNode(look), ...content] : content }
}

function partToNode(part: string): Node {
  if (part === '\t') return { 'w:tab': {} }
  return /[\r\n]/.test(part) ? { 'w:br': {} } : wordsToNode(part)
}

function wordsToNode(text: string): Node {
  return { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }
}

/** Text without what XML cannot hold; the library itself drops the control characters. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replace(/[\ufffe\uffff]/g, '')
}

/** In the order the schema asks for. */
function lookToNode({ style, bold, italic, vertical, language }: RunLook): Node {
  return element('w:rPr', undefined, [
    ...(style ? [value('w:rStyle', style)] : []),
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(italic ? [element('w:i'), element('w:iCs')] : []),
    ...(vertical ? [value('w:vertAlign', vertical)] : []),
    ...(language ? [value('w:lang', language)] : []),
  ])
}

/**
 * A field as Word itself writes it, in five runs. The short form, `w:fldSimple`, loses its text in
 * mammoth and pandoc, and a field in one run loses it in pandoc. No field is marked dirty: Word
 * would ask the reader whether to update it.
 */
export function field(instruction: string, cached: string): Node[] {
  return [...fieldStart(instruction), words(cached), fieldEnd()]
}

export function fieldStart(instruction: string): Node[] {
  const code = element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])
  return [run(fieldCharacter('begin')), run(code), run(fieldCharacter('separate'))]
}

export function fieldEnd(): Node {
  return run(fieldCharacter('end'))
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): Node {
  return { 'w:fldChar': { _attr: { 'w:fldCharType': type } } }
}

/** A link to a bookmark of this document, without the look of a link. */
export function internalLink(bookmark: string, children: readonly Node[]): Node {
  return element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, children)
}

export type ParagraphLook = {
  style: string
  keepNext?: boolean
  pageBreakBefore?: boolean
  numbering?: { id: string | number; level: number }
  /** A right tab at this place, with dots leading to it, in twips. */
  dottedTab?: number
  spacing?: { before?: number; after?: number }
  /** Begins at the margin whatever the style says. */
  flush?: boolean
}

export function paragraph(look: ParagraphLook, children: readonly Node[] = []): Node {
  return { 'w:p': [paragraphLook(look), ...children] }
}

/** What begins a page has no room above it: programs do not agree whether that of its style counts there. */
function spacingOf({
  pageBreakBefore,
  spacing,
}: Pick<ParagraphLook, 'pageBreakBefore' | 'spacing'>) {
  return pageBreakBefore ? { before: 0, ...spacing } : spacing
}

/** In the order the schema asks for. */
function paragraphLook(look: ParagraphLook): Node {
  const { numbering, dottedTab } = look
  const spacing = spacingOf(look)
  const children: Node[] = [value('w:pStyle', look.style)]
  if (look.keepNext) children.push(element('w:keepNext'))
  if (look.pageBreakBefore) children.push(element('w:pageBreakBefore'))
  if (numbering) {
    const { id, level } = numbering
    children.push({ 'w:numPr': [value('w:ilvl', level), value('w:numId', id)] })
  }
  if (dottedTab !== undefined) {
    const tab = { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': dottedTab }
    children.push({ 'w:tabs': [element('w:tab', tab)] })
  }
  if (spacing) {
    children.push(
      element('w:spacing', {
        ...(spacing.before !== undefined && { 'w:before': spacing.before }),
        ...(spacing.after !== undefined && { 'w:after': spacing.after }),
      }),
    )
  }
  if (look.flush) children.push(element('w:ind', { 'w:left': 0, 'w:firstLine': 0 }))
  return { 'w:pPr': children }
}

/**
 * Nodes where the library asks for blocks of its own. They are written by us, those that follow each
 * other at once, unless the library has to look into them, as it does to estimate pages.
 */
export function blocks(
  nodes: readonly (Node | Paragraph)[],
  { pageNumbers }: { pageNumbers: boolean },
): FileChild[] {
  if (pageNumbers) return nodes.map((node) => (isParagraph(node) ? node : new NodeBlock(node)))
  const blocks: FileChild[] = []
  let xml = ''
  for (const node of [...nodes, undefined]) {
    if (node && !isParagraph(node)) {
      xml += nodeToXml(node)
      continue
    }
    if (xml !== '') blocks.push(new NodeBlock(written(xml)))
    if (node) blocks.push(node)
    xml = ''
  }
  return blocks
}

function isParagraph(node: Node | Paragraph): node is Paragraph {
  return node instanceof Paragraph
}

/** An element of no name is its content only, and what is neither text nor an object goes in as it is. */
function written(xml: string): Node {
  return { '': Object.assign(() => {}, { toString: () => xml }) }
}

class NodeBlock extends FileChild {
  readonly #node: Node

  constructor(node: Node) {
    super('w:p')
    this.#node = node
  }

  override prepForXml(): Node {
    return this.#node
  }
}

/** A paragraph of the library's own with nodes in it, where nothing else will do. */
export function libraryParagraph(
  look: Pick<ParagraphLook, 'style' | 'keepNext' | 'pageBreakBefore'>,
  children: readonly (Node | XmlComponent)[] = [],
): Paragraph {
  const spacing = spacingOf(look)
  const made = new Paragraph({ ...look, ...(spacing && { spacing }) })
  for (const child of children) {
    made.addChildElement(child instanceof XmlComponent ? child : new NodeElement(child))
  }
  return made
}

class NodeElement extends XmlComponent {
  readonly #node: Node

  constructor(node: Node) {
    super('w:r')
    this.#node = node
  }

  override prepForXml(): Node {
    return this.#node
  }
}
