import fc from 'fast-check'
import { expect, test } from 'vitest'
import { b, cell, h, image, li, link, measureTable, note, p, ref, table } from './build.ts'
import type { Block } from './model.ts'
import { blocks as blocksSchema } from './schema.ts'
import { assetsOf, blockText, countWords, idsOf, withNewIds } from './walk.ts'

const asset = { asset: 'a'.repeat(64), format: 'png', width: 1, height: 1 } as const

test('the text of a block holds its words, notes, captions and alt texts', () => {
  const paragraph = p(['Väite', note('Lähde: ', link('https://thl.fi', 'THL')), ' ', b('loppu')])
  expect(blockText(paragraph)).toBe('Väite loppu\nLähde: THL')
  expect(blockText(measureTable('Toimenpiteet'))).toBe('Toimenpiteet')
  expect(blockText(table('Otsikko', [['a', [p('b'), li('c')]]]))).toBe('Otsikko\na\nb\nc')
  expect(blockText(image(asset, { alt: 'Kaavio', caption: 'Kuvateksti' }))).toBe(
    'Kuvateksti\nKaavio',
  )
})

test('a copy has new ids throughout and its references follow', () => {
  const heading = h(1, 'Luku')
  const outside = 'z'.repeat(16)
  const blocks: Block[] = [
    heading,
    { ...p(['ks. ', ref(heading.id), ' ja ', ref(outside)]), splitFrom: heading.id },
    table('', [['a', 'b']]),
  ]
  const copy = withNewIds(blocks)

  const before = new Set(idsOf(blocks))
  expect([...idsOf(copy)].filter((id) => before.has(id))).toEqual([])
  expect(new Set(idsOf(copy)).size).toBe(before.size)
  expect(copy[1]).not.toHaveProperty('splitFrom')
  expect(copy[1]).toMatchObject({
    children: [{}, { target: copy[0]?.id }, {}, { target: outside }],
  })
  expect(blocksSchema.safeParse(copy).success).toBe(true)
})

test('a copy of any table keeps its words', () => {
  const words = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 })
  fc.assert(
    fc.property(words, (rows) => {
      const original = table('Otsikko', rows)
      expect(withNewIds([original]).map(blockText)).toEqual([blockText(original)])
    }),
  )
})

test('assets are named once however often they are shown', () => {
  expect(assetsOf({ blocks: [image(asset), p('x'), image(asset)] })).toEqual([asset.asset])
})

test('words are counted as a reader counts them', () => {
  expect(countWords('Hyvinvointi- ja terveyserot kasvoivat 2,5 % vuosina 2026–2029.')).toBe(8)
  expect(countWords('  \n ')).toBe(0)
})

test('a cell holds one paragraph or the blocks it is given', () => {
  expect(cell('a').children).toHaveLength(1)
  expect(cell([p('a'), li('b')]).children).toHaveLength(2)
})
