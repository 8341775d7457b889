import { expect, test } from 'vitest'
import { imageHeader } from '../../assets/image-header.ts'
import { openZip } from '../../exchange/open-zip.ts'
import { sha256 } from '../../files/sha256.ts'
import { p, wordFile } from '../fixtures/word-file.ts'
import { openWord } from './open-word.ts'
import { wordToPlan } from './word-to-plan.ts'

const tools = {
  openZip: (bytes: Uint8Array) => openZip(bytes, { others: true }),
  header: imageHeader,
  hash: sha256,
}

/** A field as Word writes it, over as many paragraphs as it has lines. */
function fieldOf(instruction: string, lines: string[]): string {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const start = `${sign('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${sign('separate')}`
  return lines
    .map((line, index) => {
      const end = index === lines.length - 1 ? sign('end') : ''
      return `<w:p>${index === 0 ? start : ''}<w:r><w:t>${line}</w:t></w:r>${end}</w:p>`
    })
    .join('')
}

async function listsIn(instruction: string) {
  const field = fieldOf(instruction, ['Taulukko 1. Väestö', 'Taulukko 2. Kunnat'])
  const word = await openWord(wordFile(`${field}${p('Teksti')}`), 'a.docx', tools)
  const organisation = { name: '', kind: 'municipality' as const }
  const { blocks } = wordToPlan(word, { name: 'a', organisation, year: 2026 })
  return { blocks: blocks.filter(({ type }) => type === 'contents'), notes: word.notes }
}

test.each([
  ['TOC \\h \\z \\c "Taulukko"', 'tables'],
  ['TOC \\h \\z \\c "Table"', 'tables'],
  ['TOC \\c "Tabell" \\h', 'tables'],
  ['TOC \\h \\z \\c Kuva', 'figures'],
  ['TOC \\h \\z \\c "Figur"', 'figures'],
  ['TOC \\h \\z \\c "Kuvio"', 'figures'],
])(
  'a list of Word by captions is a list of the plan, which fills itself: %s',
  async (field, of) => {
    const { blocks, notes } = await listsIn(field)
    expect(blocks).toMatchObject([{ type: 'contents', of }])
    expect(notes).toEqual([])
  },
)

test('a list of what a plan does not count is left out and told', async () => {
  const { blocks, notes } = await listsIn('TOC \\h \\z \\c "Kaava"')
  expect(blocks).toEqual([])
  expect(notes).toEqual([{ code: 'list-of-figures', count: 1 }])
})

test('the list of headings is one as before', async () => {
  const { blocks } = await listsIn('TOC \\o "1-2" \\h \\z \\u')
  expect(blocks).toMatchObject([{ type: 'contents', depth: 2 }])
  expect(blocks[0]).not.toHaveProperty('of')
})
