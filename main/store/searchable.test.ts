import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryFrom, snippetOf } from './searchable.ts'

test('a query asks for each word as a beginning', () => {
  expect(queryFrom('  Kunta  612/2021 "')).toBe('"Kunta"* AND "612 2021"*')
  expect(queryFrom('– "" *')).toBe('')
})

test('a snippet starts a few words before the first find', () => {
  const words = Array.from({ length: 60 }, (_, n) => `sana${n}`).join(' ')
  const [before, found, after] = snippetOf(words, 'SANA30')
  expect(before).toBe('…sana22 sana23 sana24 sana25 sana26 sana27 sana28 sana29 ')
  expect(found).toBe('sana30')
  expect(after).toMatch(/^ sana31 .* sana49…$/)
})

test('every find in the snippet is a piece of its own, ends included', () => {
  expect(snippetOf('Terveys ja terveyden', 'terve')).toEqual([
    '',
    'Terveys',
    ' ja ',
    'terveyden',
    '',
  ])
})

test('parts of a table are kept apart', () => {
  expect(snippetOf('Mittari\nLähtötaso', 'lähtö')).toEqual(['Mittari · ', 'Lähtötaso', ''])
})

test('the pieces of a short text put together are the text', () => {
  const text = fc.array(fc.constantFrom('kunta', 'kuntalaiset', ',', ' ', '–', 'ä', '2026'), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(text, (parts) => {
      const pieces = snippetOf(parts.join(''), 'kunta')
      expect(pieces.join('')).toBe(parts.join(''))
      expect(pieces.length % 2).toBe(1)
    }),
  )
})
