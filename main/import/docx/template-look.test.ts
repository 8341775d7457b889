import { expect, test } from 'vitest'
import { imageHeader } from '../../assets/image-header.ts'
import { openZip } from '../../exchange/open-zip.ts'
import { barChart } from '../../export/docx/fixtures/png.ts'
import { sha256 } from '../../files/sha256.ts'
import { documentXml, p, relationships, wordFile } from '../fixtures/word-file.ts'
import { openTemplate } from './open-word.ts'

const tools = {
  openZip: (bytes: Uint8Array) => openZip(bytes, { others: true }),
  header: imageHeader,
  hash: sha256,
}
const read = (parts: Record<string, string | Uint8Array>, body = p('')) =>
  openTemplate(wordFile(body, parts), 'malli.dotx', tools)

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const related = relationships({
  rId1: ['styles', 'styles.xml'],
  rId2: ['theme', 'theme/theme1.xml'],
  rId3: ['header', 'header1.xml'],
})
const theme = (accent: string) =>
  `<a:theme ${a}><a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="${accent}"/></a:accent1></a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Open Sans"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
const styles = (heading: string) =>
  `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normaali"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/><w:basedOn w:val="Normaali"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/>${heading}</w:rPr></w:style></w:styles>`
const header = (id: string) =>
  `<w:hdr ${w} ${a} ${r}><w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p></w:hdr>`
const section = (margins: string) =>
  `${p('x')}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgMar ${margins}/></w:sectPr>`
const usualMargins = 'w:top="1417" w:right="1134" w:bottom="1417" w:left="1134"'
const parts = (heading: string, accent = '7A1F5C') => ({
  'word/_rels/document.xml.rels': related,
  'word/styles.xml': styles(heading),
  'word/theme/theme1.xml': theme(accent),
})

test('fonts and colour may be those of the theme', async () => {
  const { look, left } = await read(
    parts('<w:color w:themeColor="accent1"/>'),
    section(usualMargins),
  )
  expect(look).toEqual({
    headingFont: 'Georgia',
    bodyFont: 'Open Sans',
    accent: '7A1F5C',
    margins: { top: 25, right: 20, bottom: 25, left: 20 },
  })
  expect(left).toEqual([])
})

test('the colour of Office that nobody chose is not taken for one of the organisation', async () => {
  const { look, left } = await read(parts('', '4472C4'))
  expect(look.accent).toBeUndefined()
  expect(left).toContain('accent-unknown')
})

test('a colour too light on white is left out and said', async () => {
  const { look, left } = await read(parts('<w:color w:val="FFC000"/>'))
  expect(look.accent).toBeUndefined()
  expect(left).toEqual(['accent-too-light'])
})

test('margins that would not hold a page are brought within limits and said', async () => {
  const wide = 'w:top="100" w:right="4000" w:bottom="-1417" w:left="1134"'
  const { look, left } = await read(parts('<w:color w:val="1F3864"/>'), section(wide))
  expect(look.margins).toEqual({ top: 20, right: 35, bottom: 25, left: 20 })
  expect(left).toEqual(['margins-changed'])
})

test('the logo is the picture above the pages; one from elsewhere is not fetched', async () => {
  const { bytes } = barChart([1, 0.5], [40, 20])
  const base = {
    ...parts('<w:color w:val="1F3864"/>'),
    'word/header1.xml': header('rId9'),
    'word/media/a.png': bytes,
  }
  const inside = relationships({ rId9: ['image', 'media/a.png'] })
  const found = await read(
    { ...base, 'word/_rels/header1.xml.rels': inside },
    section(usualMargins),
  )
  expect(found.look.logo).toEqual({
    format: 'png',
    width: 40,
    height: 20,
    bytes: new Uint8Array(bytes),
  })

  const outside = relationships({ rId9: ['image', 'http://example.org/a.png', 'External'] })
  const left = await read(
    { ...base, 'word/_rels/header1.xml.rels': outside },
    section(usualMargins),
  )
  expect(left.look.logo).toBeUndefined()
  expect(left.left).toEqual(['logo-unknown'])
})

test('a picture of another kind is no logo', async () => {
  const files = {
    ...parts('<w:color w:val="1F3864"/>'),
    'word/header1.xml': header('rId9'),
    'word/_rels/header1.xml.rels': relationships({ rId9: ['image', 'media/a.emf'] }),
    'word/media/a.emf': new Uint8Array([1, 0, 0, 0]),
  }
  expect((await read(files, section(usualMargins))).left).toEqual(['logo-unknown'])
})

test('styles based on each other in a circle end', async () => {
  const circle = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style></w:styles>`
  const { left } = await read({ ...parts(''), 'word/styles.xml': circle })
  expect(left).toContain('font-unknown')
})

test('what is no Word file is refused by name, and so is a document type', async () => {
  await expect(openTemplate(new Uint8Array([1, 2]), 'malli.dotx', tools)).rejects.toMatchObject({
    code: 'file-not-word',
    details: { name: 'malli.dotx' },
  })
  const hostile = documentXml('').replace(
    '<w:document',
    '<!DOCTYPE x [<!ENTITY b "c">]><w:document',
  )
  await expect(read({ 'word/document.xml': hostile })).rejects.toMatchObject({
    code: 'file-corrupt',
  })
})
