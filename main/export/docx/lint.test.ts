import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { composeDocx } from '../export-docx.ts'
import { koivuranta } from './fixtures/koivuranta.ts'
import { townLook } from './fixtures/look.ts'
import { lintDocx, lintForeignParts } from './lint.ts'
import type { FindingCode } from './package-lint.ts'

let whole: Record<string, Uint8Array> = {}

beforeAll(async () => {
  const { plan, assets } = koivuranta()
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const look = townLook()
  const date = new Date('2026-11-21')
  const { bytes } = await composeDocx(plan, { asset, date, duties: [], look, pageNumbers: true })
  whole = unzipSync(bytes)
})

type Defect = {
  code: FindingCode
  path: string
  /** Undefined removes the part. */
  change?: (xml: string) => string
}

const body = 'word/document.xml'
const rels = 'word/_rels/document.xml.rels'

const defects: Defect[] = [
  { code: 'part-missing', path: 'word/styles.xml' },
  { code: 'part-malformed', path: body, change: (xml) => xml.replace('</w:body>', '') },
  {
    code: 'content-type-missing',
    path: '[Content_Types].xml',
    change: (xml) => xml.replace(/<Default[^>]*Extension="png"[^>]*\/>/, ''),
  },
  {
    code: 'content-type-duplicate',
    path: '[Content_Types].xml',
    change: (xml) => xml.replace(/<Override[^>]*\/>/, '$&$&'),
  },
  {
    code: 'relationship-duplicate',
    path: rels,
    change: (xml) => xml.replace(/<Relationship [^>]*\/>/, '$&$&'),
  },
  { code: 'relationship-without-target', path: 'word/media/image1.png' },
  {
    code: 'relationship-missing',
    path: rels,
    change: (xml) => xml.replace(/<Relationship Id="rIdLink1"[^>]*\/>/, ''),
  },
  {
    code: 'style-missing',
    path: body,
    change: (xml) => xml.replace('w:val="BodyText"', 'w:val="Leipä"'),
  },
  {
    code: 'numbering-missing',
    path: body,
    change: (xml) => xml.replace(/<w:numId w:val="[1-9]\d*"/, '<w:numId w:val="999"'),
  },
  {
    code: 'bookmark-name-duplicate',
    path: body,
    change: (xml) => xml.replace(/w:name="_kt_[^"]*"/g, 'w:name="_kt_a"'),
  },
  {
    code: 'bookmark-id-duplicate',
    path: body,
    change: (xml) => xml.replace('<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'),
  },
  {
    code: 'bookmark-unclosed',
    path: body,
    change: (xml) => xml.replace(/<w:bookmarkEnd [^>]*\/>/, ''),
  },
  {
    code: 'bookmark-missing',
    path: body,
    change: (xml) => xml.replace(/ REF _kt_/, ' REF _kt_x'),
  },
  {
    code: 'note-missing',
    path: 'word/footnotes.xml',
    change: (xml) => xml.replace('w:id="2"', 'w:id="77"'),
  },
  {
    code: 'field-unclosed',
    path: body,
    change: (xml) => xml.replace('<w:fldChar w:fldCharType="end"/>', ''),
  },
  {
    code: 'field-asks-to-update',
    path: body,
    change: (xml) => xml.replace('w:fldCharType="begin"', '$& w:dirty="true"'),
  },
  {
    code: 'drawing-id-duplicate',
    path: body,
    change: (xml) => xml.replace('<wp:docPr id="2"', '<wp:docPr id="1"'),
  },
  {
    code: 'cell-without-paragraph',
    path: body,
    change: (xml) => xml.replace(/(<w:tc>.*?<\/w:tcPr>).*?<\/w:tc>/, '$1</w:tc>'),
  },
  {
    code: 'heading-level-skipped',
    path: body,
    change: (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading4"'),
  },
  {
    code: 'heading-empty',
    path: body,
    change: (xml) =>
      xml.replace(/(<w:pStyle w:val="Heading1"\/>.*?<\/w:pPr>).*?<\/w:p>/, '$1</w:p>'),
  },
  { code: 'image-without-alt', path: body, change: (xml) => xml.replace(/ descr="[^"]+"/, '') },
  { code: 'table-without-header', path: body, change: (xml) => xml.replace('<w:tblHeader/>', '') },
  {
    code: 'table-without-header',
    path: body,
    change: (xml) => xml.replace('<w:tblHeader/>', '<w:tblHeader w:val="off"/>'),
  },
  {
    code: 'link-without-text',
    path: body,
    change: (xml) => xml.replace(/(<w:hyperlink r:id[^>]*>).*?(<\/w:hyperlink>)/, '$1$2'),
  },
  {
    code: 'image-without-alt',
    path: 'word/header1.xml',
    change: (xml) => xml.replace(/(<adec:decorative [^>]*) val="1"/, '$1 val="0"'),
  },
  {
    code: 'relationship-missing',
    path: 'word/header1.xml',
    change: (xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rIdNone"'),
  },
  {
    code: 'bookmark-missing',
    path: body,
    change: (xml) => xml.replace(/ PAGEREF _ktn_/, ' PAGEREF _ktn_x'),
  },
  {
    code: 'page-number-missing',
    path: body,
    change: (xml) => xml.replace(/(PAGEREF _ktn_.*?<w:t [^>]*>)\d+/, '$1'),
  },
  {
    code: 'style-missing',
    path: 'word/styles.xml',
    change: (xml) => xml.replace('w:styleId="TableofFigures"', 'w:styleId="Kuvaluettelo"'),
  },
  {
    code: 'contrast-low',
    path: 'word/styles.xml',
    change: (xml) => xml.replaceAll('w:val="1E6B3A"', 'w:val="6FCF97"'),
  },
  {
    code: 'title-missing',
    path: 'docProps/core.xml',
    change: (xml) => xml.replace(/<dc:title>.*<\/dc:title>/, ''),
  },
  {
    code: 'language-missing',
    path: 'word/styles.xml',
    change: (xml) => xml.replace(/<w:lang [^>]*\/>/, ''),
  },
]

test('a sound file has no findings', () => {
  expect(lintDocx(zipSync(whole))).toEqual([])
})

test.each(defects)('$code is found when $path is changed', ({ code, path, change }) => {
  const before = whole[path]
  if (!before) throw new Error(`no part ${path}`)
  const { [path]: _, ...rest } = whole
  const changed = change ? change(new TextDecoder().decode(before)) : undefined
  expect(changed).not.toBe(new TextDecoder().decode(before))
  const files = changed === undefined ? rest : { ...rest, [path]: strToU8(changed) }
  expect(lintDocx(zipSync(files)).map((finding) => finding.code)).toContain(code)
})

test.each(defects)('$code is found in a file of any program, too', ({ code, path, change }) => {
  const { [path]: before = new Uint8Array(), ...rest } = whole
  const changed = change && strToU8(change(new TextDecoder().decode(before)))
  const parts = new Map(Object.entries(changed ? { ...rest, [path]: changed } : rest))
  expect(lintForeignParts(parts).map((finding) => finding.code)).toContain(code)
})

test('XML that we would not write is read all the same, and a document type is refused', () => {
  const before = new TextDecoder().decode(whole[body])
  const withXml = (xml: string) =>
    lintForeignParts(new Map(Object.entries({ ...whole, [body]: strToU8(xml) })))
  const foreign = before
    .replace('<w:body>', "<!-- Päivi's --><w:body><?mso x?>")
    .replace(/w:val="BodyText"/g, "w:val='BodyText'")
  expect(withXml(foreign)).toEqual([])
  const named = before.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')
  expect(withXml(named).map((finding) => finding.code)).toContain('part-malformed')
})

test('what Word would fetch, merged cells and text boxes are told', () => {
  const change = (path: string, from: string | RegExp, to: string) =>
    lintForeignParts(
      new Map(
        Object.entries({
          ...whole,
          [path]: strToU8(new TextDecoder().decode(whole[path]).replace(from, to)),
        }),
      ),
    ).map((finding) => finding.code)
  const template =
    '<Relationship Id="rIdX" Type="http://x/attachedTemplate" Target="http://example.org/x.dotm" TargetMode="External"/></Relationships>'
  expect(change(rels, '</Relationships>', template)).toEqual(['relationship-outside'])
  expect(change(body, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>')).toEqual(['cells-merged'])
  const box = '<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r></w:p>'
  expect(change(body, '</w:p>', box)).toEqual(['text-box'])
})

test('a finding names the block it is in', () => {
  const xml = new TextDecoder().decode(whole[body])
  const files = { ...whole, [body]: strToU8(xml.replace(/ descr="Pylväskaavio[^"]+"/, '')) }
  const [finding] = lintDocx(zipSync(files))
  expect(finding).toMatchObject({
    severity: 'warning',
    block: expect.stringMatching(/^[a-z0-9]{16}$/),
  })
})
