import { Document } from 'docx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks, element, type Node, paragraph, words } from './elements.ts'
import { compile } from './pack.ts'

function bodyOf(nodes: readonly Node[], pageNumbers: boolean): unknown {
  const sections = [{ children: blocks(nodes, { pageNumbers }) }]
  return compile(new Document({ sections })).get('word/document.xml')
}

const signs = ['<', '&', '>', '"', "'", '{', '}', '\n', '\t', '\u0001', 'ä']
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...signs) }),
)
const node = fc
  .tuple(awkward, awkward, fc.boolean())
  .map(([text, name, bold]) =>
    paragraph({ style: 'BodyText' }, [
      element('w:bookmarkStart', { 'w:id': 1, 'w:name': name }),
      words(text, bold ? { bold: true } : undefined),
      words(''),
      element('w:bookmarkEnd', { 'w:id': 1 }),
    ]),
  )

test('what we write of nodes is what the library would write', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
      expect(bodyOf(nodes, false)).toBe(bodyOf(nodes, true))
    }),
  )
})
