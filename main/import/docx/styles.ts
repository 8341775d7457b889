import { childOf, childrenOf, switchOf, valOf, type XmlElement } from '../../xml/xml-tree.ts'

/** What a paragraph of a style is in a plan. */
export type StyleRole =
  | 'body'
  | 'heading'
  | 'title'
  | 'cover'
  | 'caption'
  | 'quote'
  | 'callout-note'
  | 'callout-key'
  | 'callout-important'
  | 'contents'
  | 'contents-heading'
  | 'edge'
  | 'figure'

export type Style = {
  role: StyleRole
  /** From 0, as Word counts. */
  outline?: number
  numbering?: { id: string; level: number }
  bold?: boolean
  italic?: boolean
}

export type Styles = {
  of: (id: string | undefined) => Style
  /** The language of text that says no other. */
  language: string
}

const body: Style = { role: 'body' }
/** Deeper chains of styles than Word itself allows. */
const deepest = 20

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of childrenOf(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = style.attributes
    elements.set(id, style)
    if (type === 'paragraph' && isDefault !== undefined && isDefault !== '0') standard ??= id
  }
  const known = new Map<string, Style>()

  function styleOf(id: string, depth = 0): Style {
    const before = known.get(id)
    if (before) return before
    const element = elements.get(id)
    const base = valOf(element, 'w:basedOn')
    const inherited = base === undefined || depth > deepest ? body : styleOf(base, depth + 1)
    const style = element ? readStyle(id, element, inherited) : (roleByName(id, id) ?? body)
    known.set(id, style)
    return style
  }

  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return {
    of: (id) => (id === undefined ? (standard ? styleOf(standard) : body) : styleOf(id)),
    language: valOf(defaults, 'w:lang') ?? '',
  }
}

function readStyle(id: string, element: XmlElement, inherited: Style): Style {
  const look = childOf(element, 'w:pPr')
  const run = childOf(element, 'w:rPr')
  const level = valOf(look, 'w:outlineLvl')
  const numbering = childOf(look, 'w:numPr')
  const own = roleByName(valOf(element, 'w:name') ?? '', id)
  const outline = level === undefined ? (own?.outline ?? inherited.outline) : Number(level)
  const isHeading = outline !== undefined && outline < 9
  const role = own?.role ?? (isHeading ? 'heading' : inherited.role)
  const bold = switchOf(run, 'w:b')
  const italic = switchOf(run, 'w:i')
  const numberingId = valOf(numbering, 'w:numId') ?? inherited.numbering?.id
  return {
    role: role === 'heading' && !isHeading ? 'body' : role,
    ...(isHeading && { outline }),
    ...(numberingId !== undefined && {
      numbering: {
        id: numberingId,
        level: Number(valOf(numbering, 'w:ilvl') ?? inherited.numbering?.level ?? outline ?? 0),
      },
    }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  }
}

/** Names of styles in Word, which keeps its own in English, and in LibreOffice, which keeps its user's. */
const names: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(title|otsake|asiakirjan otsikko|rubrik|pääotsikko)$/, 'title'],
  [
    /^(subtitle|alaotsikko|underrubrik|cover logo|cover organisation|cover fact|author|date)$/,
    'cover',
  ],
  [/^(toc|contents|sisällysluettelo|sisluet|innehåll|innehållsförteckning) ?\d+$/, 'contents'],
  [/^(table of figures|kuvaotsikkoluettelo|figurförteckning)$/, 'contents'],
  [
    /^(toc heading|contents heading|sisällysluettelon otsikko|innehållsförteckningsrubrik)$/,
    'contents-heading',
  ],
  [/^(caption|kuvaotsikko|kuvan otsikko|beskrivning|kuvateksti|bildtext)$/, 'caption'],
  [/^(table caption|image caption|illustration|figure caption|taulukko-otsikko)$/, 'caption'],
  [/^(intense )?(quote|quotations|block text|block quotation)$/, 'quote'],
  [/^(lainaus|erottuva lainaus|citat|starkt citat)$/, 'quote'],
  [/^callout ?note$/, 'callout-note'],
  [/^callout ?key$/, 'callout-key'],
  [/^callout ?important$/, 'callout-important'],
  [/^edge$/, 'edge'],
  [/^(figure|captioned figure)$/, 'figure'],
]

const headingName = /^(?:heading|otsikko|rubrik|überschrift|titre) ?([1-9])$/

function roleByName(name: string, id: string): Style | undefined {
  for (const candidate of [name, id]) {
    const plain = candidate.trim().toLowerCase()
    const level = headingName.exec(plain)?.[1]
    if (level !== undefined) return { role: 'heading', outline: Number(level) - 1 }
    const role = names.find(([pattern]) => pattern.test(plain))?.[1]
    if (role) return { role }
  }
  return undefined
}
