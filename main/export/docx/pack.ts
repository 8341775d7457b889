import { buffer } from 'node:stream/consumers'
import { type Document, Packer } from 'docx'
import { ZipFile } from 'yazl'
import type { PrintDocument } from '#shared/print/tree.ts'
import type { Design } from '../design.ts'
import type { Part } from './context.ts'
import { documentLanguages } from './languages.ts'
import { tableStyle } from './styles.ts'
import { escapeXml } from './write-xml.ts'

/** The files of the package by path, before they are zipped. */
export type Parts = Map<string, string | Uint8Array>

/**
 * What `Packer.toBuffer` does before it zips. It is no public API: `docx` is pinned, and `compile`
 * throws when a newer version has moved it.
 */
export function compile(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (!isCompiler(compiler)) throw new Error('docx has no compiler where 9.15.2 has one')
  return compiler.compile(document)
}

function isCompiler(value: unknown): value is { compile: (document: Document) => Parts } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'compile' in value &&
    typeof value.compile === 'function'
  )
}

/** What the file says of itself. `day` is `YYYY-MM-DD`; nothing tells the hour, the person or the machine. */
export function withProperties(
  parts: Parts,
  print: Pick<PrintDocument, 'title' | 'organisation' | 'keywords' | 'language'>,
  day: string,
): Parts {
  const language = documentLanguages[print.language]
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  const core = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(print.title)}</dc:title>`,
    `<dc:creator>${escapeXml(print.organisation)}</dc:creator>`,
    `<cp:keywords>${escapeXml(print.keywords.join(', '))}</cp:keywords>`,
    `<dc:language>${language}</dc:language>`,
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
  ]
  return new Map(withThemeLanguage(parts, language))
    .set('docProps/core.xml', core.join(''))
    .set('docProps/app.xml', appProperties)
}

/** The language of text that takes its font from a theme: whoever edits the file in Word may add some. */
function withThemeLanguage(parts: Parts, language: string): Parts {
  const path = 'word/settings.xml'
  const settings = parts.get(path)
  if (typeof settings !== 'string') throw new Error(`docx wrote no ${path}`)
  const last = `<w:themeFontLang w:val="${language}"/></w:settings>`
  return new Map(parts).set(path, settings.replace('</w:settings>', last))
}

const appProperties = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
  '<Application>Kertomus</Application></Properties>',
].join('')

/** Titles, headings and lists of contents, whose words are not broken; up to where the schema wants that said. */
const unbrokenStyles =
  /(<w:style [^>]*w:styleId="(?:Title|Subtitle|Heading\d|TOC\w+|TableofFigures|Cover\w+)"(?:(?!<\/w:style>).)*?<w:pPr>(?:(?!<\/w:style>).)*?)(<w:spacing )/g

/** Adds to the styles what the library does not write: the look of tables, and which words stay whole. */
export function withTableStyle(parts: Parts, design: Design): Parts {
  const path = 'word/styles.xml'
  const styles = parts.get(path)
  if (typeof styles !== 'string') throw new Error(`docx wrote no ${path}`)
  const whole = styles.replace(unbrokenStyles, '$1<w:suppressAutoHyphens/>$2')
  return new Map(parts).set(path, whole.replace('</w:styles>', `${tableStyle(design)}</w:styles>`))
}

/**
 * Gives what the library filled into fields a run of its own again: it writes the text into the run
 * before, where LibreOffice does not show it.
 */
export function withFieldTextInRuns(parts: Parts): Parts {
  const path = 'word/document.xml'
  const body = parts.get(path)
  if (typeof body !== 'string') throw new Error(`docx wrote no ${path}`)
  const joined =
    /(<w:fldChar w:fldCharType="separate"\/>)(<w:t(?: [^>]*)?>[^<]*<\/w:t>)<\/w:r><w:r><\/w:r>/g
  return new Map(parts).set(path, body.replace(joined, '$1</w:r><w:r>$2</w:r>'))
}

/** Addresses of links, each once, under ids that do not change from one export to the next. */
export function withLinks(parts: Parts, links: Record<Part, ReadonlyMap<string, string>>): Parts {
  const result = new Map(parts)
  for (const part of ['document', 'footnotes'] as const) {
    const path = `word/_rels/${part}.xml.rels`
    const lines = [...links[part]].map(
      ([url, id]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`,
    )
    if (lines.length === 0) continue
    const before = result.get(path)
    if (typeof before !== 'string') throw new Error(`docx wrote no ${path}`)
    const open = before.endsWith('/>') ? `${before.slice(0, -2)}></Relationships>` : before
    result.set(path, open.replace('</Relationships>', `${lines.join('')}</Relationships>`))
  }
  return result
}

/** Puts the images where their hashes stand in for them. */
export function withImages(parts: Parts, images: ReadonlyMap<string, Uint8Array>): Parts {
  const decoder = new TextDecoder()
  return new Map(
    [...parts].map(([path, data]) => {
      if (!path.startsWith('word/media/') || typeof data === 'string') return [path, data]
      const image = images.get(decoder.decode(data))
      if (!image) throw new Error(`no image was read for ${path}`)
      return [path, image]
    }),
  )
}

/**
 * The package as bytes. Images are stored as they are, being compressed already. Every entry bears
 * the first date ZIP knows, so the same parts give the same bytes.
 */
export async function zipParts(parts: Parts): Promise<Uint8Array> {
  const zip = new ZipFile()
  const mtime = new Date(1980, 0, 1)
  // Where the types stand first, a reader knows the file from its first bytes.
  const first = '[Content_Types].xml'
  for (const path of [first, ...[...parts.keys()].filter((path) => path !== first)]) {
    const compress = !path.startsWith('word/media/')
    const data = Buffer.from(parts.get(path) ?? '')
    zip.addBuffer(data, path, { mtime, compress, forceDosTimestamp: true, mode: 0o100644 })
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
