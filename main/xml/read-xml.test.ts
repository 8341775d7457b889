import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { beforeAll, expect, test } from 'vitest'
import { koivuranta } from '../export/docx/fixtures/koivuranta.ts'
import { partsOf } from '../export/docx/fixtures/read-docx.ts'
import { composeDocx } from '../export/export-docx.ts'
import { readXml } from './read-xml.ts'

type Event = [kind: 'open' | 'close' | 'text', what: string, detail: unknown]

function eventsOf(xml: string): Event[] {
  const events: Event[] = []
  readXml(xml, {
    open: (name, attributes) => events.push(['open', name, { ...attributes }]),
    close: (name, parent) => events.push(['close', name, parent]),
    text: (text, parent) => events.push(['text', text, parent]),
  })
  return events
}

/** The same told by a parser for all of XML. */
function eventsBySaxes(xml: string): Event[] {
  const events: Event[] = []
  const path: string[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    events.push(['open', name, { ...attributes }])
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    events.push(['close', name, path.at(-1) ?? ''])
  })
  parser.on('text', (text) => {
    if (path.length > 0) events.push(['text', text, path.at(-1)])
  })
  parser.write(xml).close()
  return events
}

let parts: [path: string, xml: string][] = []
beforeAll(async () => {
  const { plan, assets } = koivuranta()
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const { bytes } = await composeDocx(plan, { asset, date: new Date('2026-11-21'), duties: [] })
  parts = Object.entries(partsOf(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))
})

test('all parts of a Word file are read as a parser for all of XML reads them', () => {
  expect(parts.length).toBeGreaterThan(10)
  for (const [, xml] of parts) expect(eventsOf(xml)).toEqual(eventsBySaxes(xml))
})

const sample =
  '<?xml version="1.0" encoding="UTF-8"?><w:body><w:p w:a="1" w:b="&lt;2&gt;"><w:t>x &amp; y</w:t><w:br/></w:p></w:body>'

test('whatever is done to a part, nothing is taken that is not well-formed', () => {
  const pieces = [
    '<',
    '>',
    '/',
    '"',
    '=',
    ' ',
    '&',
    ';',
    ']]>',
    '\u0000',
    '\ud800',
    '\uffff',
    'w:p',
  ]
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 }))
  const damage = fc.tuple(fc.nat(sample.length), fc.nat(4), piece)
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const xml = damages.reduce(
        (xml, [at, length, piece]) => xml.slice(0, at) + piece + xml.slice(at + length),
        sample,
      )
      const read = attempt(() => eventsOf(xml))
      if (read) expect(attempt(() => eventsBySaxes(xml))).toEqual(read)
    }),
    { numRuns: 5_000 },
  )
})

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

test.each([
  '',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  'words<a/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a>&nbsp;</a>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a>&#1;</a>',
  // Well-formed, but nothing that is in a Word file of ours.
  '<a><!-- words --></a>',
  '<!DOCTYPE a><a/>',
  '<a><![CDATA[words]]></a>',
])('%j is refused', (xml) => {
  expect(() => eventsOf(xml)).toThrow()
})

test('references are read as the characters they stand for', () => {
  expect(eventsOf('<a b="&quot;&#228;"/>')).toEqual([
    ['open', 'a', { b: '"ä' }],
    ['close', 'a', ''],
  ])
})
