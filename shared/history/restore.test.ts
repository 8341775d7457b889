import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h, plan as newPlan, p, table } from '../plan/build.ts'
import { applyChanges, applyRowChanges } from '../plan/changes.ts'
import { exampleMeta as meta } from '../plan/fixtures/example-meta.ts'
import type { Block, Plan } from '../plan/model.ts'
import { recordKinds } from '../plan/records.ts'
import { idsOf } from '../plan/walk.ts'
import { arbitraryRecords } from '../records/fixtures/arbitrary-records.ts'
import { comparePlans } from './compare.ts'
import { planChangesBetween, withAllOf, withChapterOf } from './restore.ts'

const saying = (block: Block, text: string) => ({ ...block, children: [{ text }] }) as Block
const pool: Block[] = [
  h(1, 'Yksi'),
  h(1, 'Kaksi'),
  h(1, 'Kolme'),
  h(2, 'Alaluku'),
  p('Ensin'),
  p('Sitten'),
  p('Lopuksi'),
  table('Taulukko', [['a', 'b']]),
]

/** Two states of one plan: some blocks in some order, some of them reworded, any records. */
const state = fc
  .record({
    blocks: fc.shuffledSubarray(pool),
    reworded: fc.subarray([4, 5, 6]),
    records: arbitraryRecords,
    title: fc.constantFrom('Suunnitelma', 'Kertomus'),
  })
  .map(({ blocks, reworded, records, title }) => ({
    meta: { ...meta, title },
    records,
    blocks: blocks.map((block) =>
      reworded.some((at) => pool[at] === block)
        ? saying(block, 'Muutettu')
        : JSON.parse(JSON.stringify(block)),
    ),
  }))
const twoStates = fc.tuple(state, state).map(([now, then]): [Plan, Plan] => {
  const plan = newPlan(meta, [])
  return [
    { ...plan, ...now },
    { ...plan, ...then },
  ]
})

test('the changes lead from one state to the other, whatever lies between them', () => {
  fc.assert(
    fc.property(twoStates, ([now, then]) => {
      const next = withAllOf(now, then)
      const { records = {}, meta = now.meta, ...blocks } = planChangesBetween(now, next)
      expect(applyChanges(now.blocks, blocks)).toEqual(then.blocks)
      expect(meta).toEqual(then.meta)
      for (const kind of recordKinds) {
        const change = records[kind] ?? { removed: [], put: [] }
        expect(applyRowChanges<{ id: string }>(now.records[kind], change)).toEqual(
          then.records[kind],
        )
      }
    }),
  )
})

test('a restored chapter says what it said; no other chapter loses or changes a block', () => {
  fc.assert(
    fc.property(twoStates, fc.nat(2), ([now, then], at) => {
      const heading = pool[at]?.id ?? ''
      if (!then.blocks.some(({ id }) => id === heading)) return
      const next = withChapterOf(now, then, heading)
      const ids = [...idsOf(next.blocks)]
      expect(new Set(ids).size).toBe(ids.length)

      const texts = (plan: Plan) => chapterTexts(plan, heading)
      expect(texts(next)).toEqual(texts(then))
      const others = (plan: Plan) => plan.blocks.filter((block) => !inChapter(plan, heading, block))
      expect(others(next)).toEqual(others(now))
    }),
  )
})

function inChapter({ blocks }: Plan, heading: string, block: Block): boolean {
  const above = blocks.slice(0, blocks.indexOf(block) + 1)
  return above.findLast((one) => one.type === 'heading' && one.level === 1)?.id === heading
}

function chapterTexts(plan: Plan, heading: string): string[] {
  return plan.blocks
    .filter((block) => inChapter(plan, heading, block))
    .map((block) => JSON.stringify('caption' in block ? block.caption : block.children))
}

test('two states are compared by chapter, in the words of each block', () => {
  const [one, two, , , first, second, third] = pool as [
    Block,
    Block,
    Block,
    Block,
    Block,
    Block,
    Block,
  ]
  const before: Plan = newPlan(meta, [one, first, second, two, third])
  const after: Plan = {
    ...before,
    blocks: [one, saying(first, 'Aluksi'), p(), two, third, second, p('Uusi')],
  }
  const difference = (kind: string, before: string, after: string) =>
    expect.objectContaining({ kind, before, after })
  expect(comparePlans(before, after)).toEqual({
    chapters: [
      { chapter: one.id, title: 'Yksi', differences: [difference('changed', 'Ensin', 'Aluksi')] },
      {
        chapter: two.id,
        title: 'Kaksi',
        differences: [difference('moved', 'Sitten', 'Sitten'), difference('added', '', 'Uusi')],
      },
    ],
    records: [],
    hasOtherDetails: false,
  })
})

test('states that say the same have no differences, and others have some', () => {
  const isEmpty = (before: Plan, after: Plan) => {
    const { chapters, records, hasOtherDetails } = comparePlans(before, after)
    return chapters.length === 0 && records.length === 0 && !hasOtherDetails
  }
  fc.assert(
    fc.property(twoStates, ([now, then]) => {
      expect(isEmpty(now, JSON.parse(JSON.stringify(now)))).toBe(true)
      const isSame =
        JSON.stringify([now.blocks, now.records, now.meta]) ===
        JSON.stringify([then.blocks, then.records, then.meta])
      expect(isEmpty(now, then)).toBe(isSame)
    }),
  )
})
