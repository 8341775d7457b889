// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '#shared/plan/model.ts'
import { blocks as blocksSchema } from '#shared/plan/schema.ts'
import { blockText, inlineText, isTextBlock } from '#shared/plan/walk.ts'
import { htmlToBlocks } from './html-to-blocks.ts'
import { textToBlocks } from './text-to-blocks.ts'

const pages = import.meta.glob<string>('../../../e2e/fixtures/source-pages/*.{txt,html}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** "heading2 Otsikko", "item1 Teksti": the outline of what came out. */
function sketch(blocks: Block[]): string[] {
  return blocks.map((block) => {
    if (block.type === 'heading') return `heading${block.level} ${inlineText(block.children)}`
    if (block.type === 'list-item') {
      const kind = block.ordered ? 'number' : 'bullet'
      return `${kind}${block.level} ${inlineText(block.children)}`
    }
    return isTextBlock(block) ? `${block.type} ${inlineText(block.children)}` : block.type
  })
}

test('headings, paragraphs and nested lists keep their structure', () => {
  const html = `<h1>Yksi</h1><p>Teksti <b>lihava</b></p><h6>Syvä</h6>
    <ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>jatkuu</p></li></ol>`
  expect(sketch(htmlToBlocks(html))).toEqual([
    'heading1 Yksi',
    'paragraph Teksti lihava',
    'heading4 Syvä',
    'number0 a',
    'bullet1 b',
    'number0 c\njatkuu',
  ])
})

test('a list right after another starts from one again', () => {
  const [, , third] = htmlToBlocks('<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>')
  expect(third).toMatchObject({ type: 'list-item', restart: true })
})

test('Google Docs wraps all in a bold element that is not bold', () => {
  const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p><span
    style="font-weight:700">Lihava</span><span> ja <i>kursiivi</i></span></p></b>`
  expect(htmlToBlocks(html)).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { text: 'Lihava', bold: true },
        { text: ' ja ' },
        { text: 'kursiivi', italic: true },
      ],
    },
  ])
})

test('Word lists are read from paragraphs, with the marker left out', () => {
  const html = `<style>@list l0:level1 {mso-level-number-format:bullet;}
    @list l1:level1 {mso-level-text:"%1."}</style>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Luettelo<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span
      style='mso-list:Ignore'>1.&nbsp; </span>Numero</p>`
  expect(sketch(htmlToBlocks(html))).toEqual(['bullet0 Luettelo', 'number0 Numero'])
})

test('a Word footnote comes with its text, and its list at the end is gone', () => {
  const html = `<p>Väite<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
    class=MsoFootnoteReference>[1]</span></a>.</p>
    <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
    <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Lähde: THL</p></div></div>`
  const blocks = htmlToBlocks(html)
  expect(blocks).toHaveLength(1)
  expect(blocks[0]).toMatchObject({
    children: [
      { text: 'Väite' },
      { type: 'footnote', note: [{ text: 'Lähde: THL' }] },
      { text: '.' },
    ],
  })
})

test('LibreOffice and mammoth footnotes are found as well', () => {
  const libre = `<p>A<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
    <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Nootti</p></div>`
  const mammoth = `<p>A<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p>
    <ol><li id="footnote-1"><p>Nootti <a href="#footnote-ref-1">↑</a></p></li></ol>`
  for (const html of [libre, mammoth]) {
    const blocks = htmlToBlocks(html)
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({
      children: [{ text: 'A' }, { type: 'footnote', note: [{ text: 'Nootti' }] }],
    })
  }
})

test('links stay when they lead to the web or to mail, and only their words otherwise', () => {
  const html = `<p><a href="https://thl.fi/a?b=1">THL</a> <a href="javascript:alert(1)">x</a>
    <a href="file:///C:/salainen">y</a> <a href="mailto:a@b.fi">posti</a></p>`
  expect(htmlToBlocks(html)).toMatchObject([
    {
      children: [
        { type: 'link', url: 'https://thl.fi/a?b=1', children: [{ text: 'THL' }] },
        { text: ' x y ' },
        { type: 'link', url: 'mailto:a@b.fi', children: [{ text: 'posti' }] },
      ],
    },
  ])
})

test('merged cells are taken apart and the caption above becomes the caption', () => {
  const html = `<p class=MsoCaption>Taulukko 3. Väestö</p><table><tr><th>a</th><th colspan=2>b</th></tr>
    <tr><td rowspan=2>c</td><td><p>d</p><ul><li>e</li></ul></td><td>f</td></tr><tr><td>g</td><td>h</td></tr></table>`
  const [table, ...rest] = htmlToBlocks(html)
  expect(rest).toEqual([])
  if (table?.type !== 'table') throw new Error('not a table')
  expect(table.caption).toBe('Väestö')
  expect(table.headerRow).toBe(true)
  expect(
    table.children.map((row) => row.children.map((cell) => cell.children.map(blockText).join('/'))),
  ).toEqual([
    ['a', 'b', ''],
    ['c', 'd/e', 'f'],
    ['', 'g', 'h'],
  ])
})

test('line ends split a passage only when doubled', () => {
  expect(sketch(htmlToBlocks('<div>a<br>b<br><br>c</div>'))).toEqual([
    'paragraph a\nb',
    'paragraph c',
  ])
})

test('what is not meant to be read is dropped', () => {
  const html = `<head><title>t</title></head><style>p{}</style><script>x()</script><p hidden>a</p>
    <p style="display:none">b</p><p>c<span style='mso-element:comment'>d</span><img src=x onerror=alert(1)></p>`
  expect(sketch(htmlToBlocks(html))).toEqual(['paragraph c'])
})

test('words in another language keep it, the plan’s own language does not', () => {
  const html =
    '<p lang=EN-US>On <span lang=sv-FI>välfärd</span> ja <span lang=FI>hyvinvointi</span></p>'
  expect(htmlToBlocks(html)).toMatchObject([
    {
      children: [
        { text: 'On ' },
        { text: 'välfärd', language: 'sv-FI' },
        { text: ' ja hyvinvointi' },
      ],
    },
  ])
})

/** Letters and digits only: markers of lists and spacing are layout. */
const readable = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
const textOf = (blocks: Block[]) => readable(blocks.map(blockText).join('\n'))

const texts = Object.keys(pages).filter((path) => path.endsWith('.txt'))

test('the five public pages are there', () => expect(texts).toHaveLength(5))

test.each(texts)('nothing readable is lost from %s', (path) => {
  const text = pages[path] ?? ''
  const withoutMarkers = text.replace(/^\s*\d+[.)]\s+/gm, '')
  expect(textOf(textToBlocks(text))).toBe(readable(withoutMarkers))

  const forms = Object.entries(pages).filter(
    ([other]) => other.endsWith('.html') && other.startsWith(path.replace('.txt', '.')),
  )
  expect(forms.length).toBeGreaterThan(0)
  for (const [form, html] of forms) {
    // Crumbs and other neighbours stand together in one form and apart in the other.
    const found = textOf(htmlToBlocks(html)).replaceAll(' ', '')
    const missing = readable(withoutMarkers)
      .split(' ')
      .filter((word) => !found.includes(word))
    expect({ form, missing }).toEqual({ form, missing: [] })
  }
})

test('whatever is pasted, a valid list of blocks comes out', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'li',
    'ul',
    'ol',
    'table',
    'tr',
    'td',
    'th',
    'a',
    'h2',
    'br',
    'span',
    'sup',
  )
  const html = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.string({ maxLength: 12 }),
      fc
        .tuple(
          tag,
          fc.array(tie('tree'), { maxLength: 4 }),
          fc.constantFrom('', ' colspan=3', ' rowspan=9', ' href="#a" id=a', ' href="http://x.fi"'),
        )
        .map(([name, inside, rest]) => `<${name}${rest}>${inside.join('')}</${name}>`),
    ),
  })).tree
  fc.assert(
    fc.property(html, (source) => {
      expect(blocksSchema.safeParse(htmlToBlocks(source)).error).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})
