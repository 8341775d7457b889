import {
  endMargin,
  isReadable,
  type Logo,
  type Look,
  logoBytes,
  look,
  sideMargin,
  type TemplateLeft,
  type TemplateLook,
} from '#shared/look/look.ts'
import { childOf, childrenOf, findBelow, valOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { ImageTools } from './read-word.ts'
import { openWordPackage, type PackedParts, type WordPackage } from './word-package.ts'

/**
 * What a Word template says of how documents look: the fonts of its text and its headings, the colour of
 * its headings, the margins, and the picture above its pages. Nothing else of it is read; macros least.
 */
export async function readTemplateLook(
  parts: PackedParts,
  { header }: Pick<ImageTools, 'header'>,
): Promise<TemplateLook> {
  const word = await openWordPackage(parts)
  const body = childOf(await word.root(word.main), 'w:body')
  const styles = (await word.related(word.main, 'styles'))?.root
  const theme = themeOf((await word.related(word.main, 'theme'))?.root)
  const left: TemplateLeft[] = []
  const leave = (what: TemplateLeft) => {
    if (!left.includes(what)) left.push(what)
  }

  const styling = stylingOf(styles)
  const section = lastSection(body)
  const bodyFont = fontOf(styling.text, theme)
  const headingFont = fontOf([...styling.heading, ...styling.text], theme) ?? bodyFont
  if (bodyFont === undefined) leave('font-unknown')
  const accent = accentOf(styling.heading, theme)
  if (accent === undefined) leave('accent-unknown')
  else if (!isReadable(accent)) leave('accent-too-light')
  const logo = await logoOf(word, body, section, header, leave)
  const margins = marginsOf(section, leave)
  return {
    look: {
      ...(bodyFont && { bodyFont }),
      ...(headingFont && { headingFont }),
      ...(accent && isReadable(accent) && { accent }),
      ...(margins && { margins }),
      ...(logo && { logo }),
    },
    left,
  }
}

/** Fonts by `major` and `minor`, colours by their names. */
type Theme = { fonts: Record<string, string | undefined>; colours: ReadonlyMap<string, string> }

function themeOf(root: XmlElement | undefined): Theme {
  const elements = childOf(root, 'a:themeElements')
  const fonts = childOf(elements, 'a:fontScheme')
  const latin = (name: string) => childOf(childOf(fonts, name), 'a:latin')?.attributes.typeface
  const colours = childrenOf(childOf(elements, 'a:clrScheme')).flatMap((colour) => {
    const [value] = childrenOf(colour)
    const code = value?.attributes.lastClr ?? value?.attributes.val ?? ''
    return isColour(code) ? [[colour.name.replace(/^a:/, ''), code.toUpperCase()] as const] : []
  })
  return {
    fonts: { major: latin('a:majorFont'), minor: latin('a:minorFont') },
    colours: new Map(colours),
  }
}

/** The run properties that hold for headings of the first level and for text, the nearest first. */
type Styling = { heading: XmlElement[]; text: XmlElement[] }

/** Deeper chains of styles than Word itself allows. */
const deepest = 20

function stylingOf(root: XmlElement | undefined): Styling {
  const styles = childrenOf(root, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const paragraphs = styles.filter(({ attributes }) => attributes['w:type'] === 'paragraph')
  const normal = paragraphs.find(({ attributes }) => isOn(attributes['w:default']))
  const heading = paragraphs.find((style) =>
    /^(heading|otsikko|rubrik) ?1$/i.test(valOf(style, 'w:name') ?? ''),
  )
  const chain = (style: XmlElement | undefined, depth = 0): XmlElement[] => {
    if (!style || depth > deepest) return []
    const look = childOf(style, 'w:rPr')
    const base = byId.get(valOf(style, 'w:basedOn') ?? '')
    return [...(look ? [look] : []), ...chain(base, depth + 1)]
  }
  return { heading: chain(heading), text: [...chain(normal), ...(defaults ? [defaults] : [])] }
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value)
}

function fontOf(looks: readonly XmlElement[], theme: Theme): string | undefined {
  for (const properties of looks) {
    const attributes = childOf(properties, 'w:rFonts')?.attributes
    const byTheme = attributes?.['w:asciiTheme'] ?? attributes?.['w:hAnsiTheme']
    const named = byTheme
      ? theme.fonts[byTheme.startsWith('major') ? 'major' : 'minor']
      : (attributes?.['w:ascii'] ?? attributes?.['w:hAnsi'])
    const font = look.shape.bodyFont.safeParse(named)
    if (named !== undefined && font.success) return font.data
  }
  return undefined
}

/** The accents of themes that nobody chose: those of Office itself. */
const usualAccents = new Set(['4F81BD', '5B9BD5', '4472C4', '156082'])

/** The colour of the headings; where they have none of their own, that of the theme. */
function accentOf(heading: readonly XmlElement[], { colours }: Theme): string | undefined {
  for (const properties of heading) {
    const colour = childOf(properties, 'w:color')?.attributes
    const written = (colour?.['w:val'] ?? '').toUpperCase()
    // Word writes the colour it worked out of the theme beside the name of it.
    if (isColour(written)) return written
    const named = colours.get(colour?.['w:themeColor'] ?? '')
    if (named !== undefined) return named
  }
  const accent = colours.get('accent1')
  return accent !== undefined && !usualAccents.has(accent) ? accent : undefined
}

function isColour(code: string): boolean {
  return /^[0-9A-F]{6}$/i.test(code)
}

function lastSection(body: XmlElement | undefined): XmlElement | undefined {
  return childrenOf(body, 'w:sectPr').at(-1)
}

function marginsOf(
  section: XmlElement | undefined,
  leave: (what: TemplateLeft) => void,
): Look['margins'] | undefined {
  const attributes = childOf(section, 'w:pgMar')?.attributes
  if (!attributes) return undefined
  const within = (name: string, { least, most }: { least: number; most: number }) => {
    // Below zero stands for "exactly", whatever is in the running head.
    const asked = (Math.abs(Number(attributes[`w:${name}`])) * 25.4) / 1440
    const length = Math.round(Math.min(most, Math.max(least, asked)))
    if (Math.abs(length - asked) > 0.5) leave('margins-changed')
    return Number.isFinite(length) ? length : undefined
  }
  const found = look.shape.margins.safeParse({
    top: within('top', endMargin),
    right: within('right', sideMargin),
    bottom: within('bottom', endMargin),
    left: within('left', sideMargin),
  })
  return found.success ? found.data : undefined
}

/** A logo of the body stands at its beginning. */
const firstParagraphs = 10

/** The first picture of the first page's head, of the other heads, or at the beginning of the body. */
async function logoOf(
  word: WordPackage,
  body: XmlElement | undefined,
  section: XmlElement | undefined,
  header: ImageTools['header'],
  leave: (what: TemplateLeft) => void,
): Promise<Logo | undefined> {
  const related = await word.relationships(word.main)
  const heads = childrenOf(section, 'w:headerReference')
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .map(({ attributes }) => related.get(attributes['r:id'] ?? ''))
    .flatMap((found) => (found && !found.isExternal ? [found.target] : []))
  const places: { path: string; elements: XmlElement[] }[] = []
  for (const path of heads) {
    const root = await word.root(path)
    if (root) places.push({ path, elements: [root] })
  }
  places.push({ path: word.main, elements: childrenOf(body).slice(0, firstParagraphs) })

  for (const { path, elements } of places) {
    for (const element of elements) {
      const blip = findBelow(element, 'a:blip') ?? findBelow(element, 'v:imagedata')
      if (!blip) continue
      const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? ''
      const target = (await word.relationships(path)).get(id)
      const bytes = target && !target.isExternal ? await word.bytes(target.target) : undefined
      const image = bytes && header(bytes)
      if (!bytes || !image) {
        leave('logo-unknown')
        continue
      }
      if (bytes.byteLength > logoBytes) {
        leave('logo-too-large')
        continue
      }
      return { ...image, bytes: new Uint8Array(bytes) }
    }
  }
  return undefined
}

function isFirst({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'first'
}
