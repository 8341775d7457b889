import { BuilderElement, type IParagraphOptions, Paragraph, TextRun, type XmlComponent } from 'docx'

type Attributes = Record<string, string | number>

/** An element the library has no name for. Attributes are written in the order given. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const entries = Object.entries(attributes)
  const built = new BuilderElement<Attributes>({
    name,
    ...(entries.length > 0 && {
      attributes: Object.fromEntries(entries.map(([key, value]) => [key, { key, value }])),
    }),
  })
  for (const child of children) built.addChildElement(child)
  return built
}

/** A paragraph of a style; unlike the library's constructor it takes elements made here. */
export function paragraph(
  options: Omit<IParagraphOptions, 'children' | 'text'> & { style: string },
  children: readonly XmlComponent[] = [],
): Paragraph {
  const made = new Paragraph(options)
  for (const child of children) made.addChildElement(child)
  return made
}

/** A run of anything but text. */
export function run(...children: XmlComponent[]): XmlComponent {
  return element('w:r', {}, children)
}

/**
 * A field as Word itself writes it, in five runs. The short form, `w:fldSimple`, loses its text in
 * mammoth and pandoc, and a field in one run loses it in pandoc. No field is marked dirty: Word
 * would ask the reader whether to update it.
 */
export function field(instruction: string, cached: readonly XmlComponent[]): XmlComponent[] {
  return [...fieldStart(instruction), ...cached, fieldEnd()]
}

export function fieldStart(instruction: string): XmlComponent[] {
  return [
    run(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])),
    run(element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ]
}

export function fieldEnd(): XmlComponent {
  return run(element('w:fldChar', { 'w:fldCharType': 'end' }))
}

export function textField(instruction: string, cached: string): XmlComponent[] {
  return field(instruction, [new TextRun(cached)])
}

/** A link to a bookmark of this document, without the look of a link. */
export function internalLink(bookmark: string, children: readonly XmlComponent[]): XmlComponent {
  return element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, children)
}
