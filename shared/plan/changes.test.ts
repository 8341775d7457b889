import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h, p } from './build.ts'
import { applyChanges, changesBetween } from './changes.ts'
import type { Block } from './model.ts'

const texts = (count: number): Block[] => Array.from({ length: count }, (_, n) => p(`Kappale ${n}`))

test('nothing changed, nothing to save', () => {
  const blocks = texts(3)
  expect(changesBetween(blocks, [...blocks])).toEqual({ removed: [], put: [] })
})

test('a changed paragraph is put where it is', () => {
  const [a, b, c] = texts(3) as [Block, Block, Block]
  const changed = { ...b, children: [{ text: 'uusi' }] } as Block
  expect(changesBetween([a, b, c], [a, changed, c])).toEqual({
    removed: [],
    put: [{ block: changed }],
  })
})

test('a block that was only copied is not saved again', () => {
  const blocks = texts(3)
  expect(changesBetween(blocks, structuredCopy(blocks)).put).toEqual([])
})

test('Enter in a plan of 5,000 blocks puts one block', () => {
  const blocks = texts(5_000)
  const fresh = p('uusi')
  const after = blocks.toSpliced(2_500, 0, fresh)
  expect(changesBetween(blocks, after)).toEqual({
    removed: [],
    put: [{ block: fresh, after: blocks[2_499]?.id }],
  })
})

test('moving a chapter up moves that chapter and nothing else', () => {
  const [one, two] = [
    [h(1, 'Yksi'), p('a'), p('b'), p('c')],
    [h(1, 'Kaksi'), p('d')],
  ] as const
  const { removed, put } = changesBetween([...one, ...two], [...two, ...one])
  expect(removed).toEqual([])
  expect(put).toEqual([
    { block: two[0], after: null },
    { block: two[1], after: two[0].id },
  ])
})

test('changes that do not fit are refused', () => {
  const [a, b] = texts(2) as [Block, Block]
  expect(() => applyChanges([a], { removed: [b.id], put: [] })).toThrow(RangeError)
  expect(() => applyChanges([a], { removed: [], put: [{ block: b }] })).toThrow(RangeError)
  expect(() => applyChanges([a], { removed: [], put: [{ block: p(), after: b.id }] })).toThrow(
    RangeError,
  )
})

test('applying the changes between two lists to the first gives the second', () => {
  fc.assert(
    fc.property(beforeAndAfter(), ([before, after]) => {
      expect(applyChanges(before, changesBetween(before, after))).toEqual(after)
    }),
    { numRuns: 500 },
  )
})

/** Any subset in any order, some of it reworded or copied, with new blocks in between. */
function beforeAndAfter(): fc.Arbitrary<[Block[], Block[]]> {
  return fc.nat(30).chain((count) => {
    const before = texts(count)
    const fate = fc.constantFrom('same', 'same', 'changed', 'copied', 'with a new one')
    return fc
      .tuple(fc.shuffledSubarray(before), fc.boolean(), fc.array(fate, { minLength: count }))
      .map(([subset, keepOrder, fates]): [Block[], Block[]] => {
        const kept = keepOrder ? before.filter((block) => subset.includes(block)) : subset
        return [before, kept.flatMap((block, index) => lived(block, fates[index]))]
      })
  })
}

function lived(block: Block, fate: string | undefined): Block[] {
  if (fate === 'changed') return [{ ...block, children: [{ text: 'muutettu' }] } as Block]
  if (fate === 'copied') return structuredCopy([block])
  if (fate === 'with a new one') return [p('uusi'), block]
  return [block]
}

function structuredCopy(blocks: Block[]): Block[] {
  return JSON.parse(JSON.stringify(blocks))
}
