import fc from 'fast-check'
import { expect, test } from 'vitest'
import { p, table } from '../plan/build.ts'
import { cellsOf, cellsToHtml, cellsToText, parseCells } from './pasted-table.ts'

test('cells stand between tabs, rows end with a line break of any system', () => {
  const rows = [
    ['Toimenpide', 'Vastuu'],
    ['Kerho', ''],
  ]
  for (const end of ['\n', '\r\n', '\r']) {
    expect(parseCells(`Toimenpide\tVastuu${end}Kerho\t${end}`)).toEqual(rows)
  }
})

test('a cell in quotes may hold line breaks, tabs and quotes', () => {
  expect(parseCells('"Kerho\r\nLeiri"\t"sano ""hei"""\nx\t"a\tb"')).toEqual([
    ['Kerho\nLeiri', 'sano "hei"'],
    ['x', 'a\tb'],
  ])
})

test('a name in quotes is not a cell in quotes', () => {
  const text = '"Arki kantaa" -hanke\t"Arki kantaa"\nKerho\t"'
  expect(parseCells(text)).toEqual([
    ['"Arki kantaa" -hanke', '"Arki kantaa"'],
    ['Kerho', '"'],
  ])
})

test('a pasted word is a table of one cell', () => {
  expect(parseCells('Kerho')).toEqual([['Kerho']])
})

test('what is copied out comes back the same', () => {
  const cell = fc.oneof(
    fc.string().map((text) => text.replace(/\r\n?/g, '\n')),
    fc.constantFrom('"', '""', '"a', 'a"', 'a\nb', 'a\tb', '"\n"', '\n'),
  )
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
  fc.assert(
    fc.property(rows, (cells) => {
      expect(parseCells(`${cellsToText(cells)}\r\n`)).toEqual(cells)
    }),
  )
})

test('as HTML, nothing in a cell is markup', () => {
  expect(cellsToHtml([['<b>'], ['a & b\n"c"']])).toBe(
    '<table><thead><tr><th>&lt;b&gt;</th></tr></thead>' +
      '<tbody><tr><td>a &amp; b<br>&quot;c&quot;</td></tr></tbody></table>',
  )
})

test('a table of the text gives its cells, paragraphs as lines', () => {
  const written = table('T', [['Mittari'], [[p('Kävijät'), p('Lähtötaso: 1')]]])
  expect(cellsOf(written)).toEqual([['Mittari'], ['Kävijät\nLähtötaso: 1']])
})
