import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h, p } from './build.ts'
import type { Heading, HeadingLevel } from './model.ts'
import { outlineOf, sectionRange } from './outline.ts'

const numbers = (...levels: HeadingLevel[]) =>
  outlineOf(levels.map((level) => h(level, 'Otsikko'))).map((entry) => entry.number)

const unnumbered = (heading: Heading): Heading => ({ ...heading, unnumbered: true })

test('headings are numbered by level', () => {
  expect(numbers(1, 2, 3, 2, 1, 2)).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.1'])
})

test('a skipped level counts as one', () => {
  expect(numbers(1, 3, 3, 2)).toEqual(['1', '1.1.1', '1.1.2', '1.2'])
  expect(numbers(2, 1)).toEqual(['1.1', '2'])
})

test('an unnumbered heading and what is below it have no number and do not count', () => {
  const blocks = [unnumbered(h(1, 'Tiivistelmä')), h(2, 'a'), h(1, 'Tausta'), h(2, 'b')]
  expect(outlineOf(blocks).map((entry) => entry.number)).toEqual(['', '', '1', '1.1'])
})

test('entries know their place and the facts of their chapter', () => {
  const blocks = [p('x'), h(1, 'Tausta', { owner: 'Sivistystoimi' })]
  expect(outlineOf(blocks)).toMatchObject([
    { title: 'Tausta', index: 1, chapter: { owner: 'Sivistystoimi' } },
  ])
})

test('a section ends where a heading of its own level or higher begins', () => {
  const blocks = [h(1, 'a'), h(2, 'b'), p('c'), h(2, 'd'), h(1, 'e'), p('f')]
  expect(sectionRange(blocks, 0)).toEqual([0, 4])
  expect(sectionRange(blocks, 1)).toEqual([1, 3])
  expect(sectionRange(blocks, 4)).toEqual([4, 6])
})

test('numbers are unique and in order whatever the levels', () => {
  const level = fc.constantFrom<HeadingLevel>(1, 2, 3, 4)
  fc.assert(
    fc.property(fc.array(level, { maxLength: 40 }), (levels) => {
      const found = numbers(...levels)
      expect(new Set(found).size).toBe(found.length)
      const sorted = [...found].sort((a, b) => a.localeCompare(b, 'fi', { numeric: true }))
      expect(found).toEqual(sorted)
      expect(found.every((number) => !number.split('.').includes('0'))).toBe(true)
    }),
  )
})
