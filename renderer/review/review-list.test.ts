import { expect, test } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import type { ReviewedCopy } from '#shared/ipc/review.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import { h, noRecords, p, plan } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import { acceptable, isShown, nextOpen, noFilter, reviewItems } from './review-list.ts'

const t = translator('fi')
const chapter = h(1, 'Liikunta')
const walking = p('Kävely kasvoi.')
const section = h(2, 'Pyöräily')
const cycling = p('Pyöräily kasvoi.')
const next = h(1, 'Kulttuuri')
const choir = p('Kuoro laulaa.')
const base: Plan = {
  ...plan(exampleMeta, [chapter, walking, section, cycling, next, choir]),
  records: noRecords(),
}

/** A copy in which every paragraph says something more. */
const edited: Plan = {
  ...base,
  blocks: base.blocks.map((block) =>
    block.type === 'paragraph' ? { ...p(`Toisin ${block.id}.`), id: block.id } : block,
  ),
}
const merge = mergeCopies(base, [{ id: 'a', author: 'Liikunta', base, plan: edited }])

function itemsAsked(asked: { chapters: string[]; measures: string[] } | null) {
  const copy: ReviewedCopy = {
    id: 'a',
    author: 'Liikunta',
    file: 'a.kertomus',
    receivedAt: '2026-11-22T10:00:00.000Z',
    hasBase: true,
    notes: [],
    asked: asked && { to: 'Liikunta', ...asked },
  }
  return reviewItems(merge, [copy], t)
}

const placesOf = (items: ReturnType<typeof itemsAsked>) =>
  items.filter(({ isAsked }) => isAsked).map(({ change }) => change.place.block)

test('what was asked is a section with all below its heading, or everything', () => {
  expect(placesOf(itemsAsked({ chapters: [section.id], measures: [] }))).toEqual([cycling.id])
  expect(placesOf(itemsAsked({ chapters: [chapter.id], measures: [] }))).toEqual([
    walking.id,
    cycling.id,
  ])
  expect(placesOf(itemsAsked({ chapters: [], measures: [] }))).toHaveLength(3)
  expect(placesOf(itemsAsked(null))).toHaveLength(3)
})

test('the next one is the nearest that nobody has seen, from the beginning again at the end', () => {
  const items = itemsAsked(null)
  const [first, second, third] = items.map(({ change }) => change.id)
  if (!first || !second || !third) throw new Error('three changes expected')
  expect(nextOpen(items, first, { [second]: { take: 'later' } })?.change.id).toBe(third)
  expect(nextOpen(items, third, { [third]: { take: 'ours' } })?.change.id).toBe(first)
})

test('filters narrow what is shown by decision and by part', () => {
  const items = itemsAsked(null)
  const marks = { [items[0]?.change.id ?? '']: { take: 'ours' as const } }
  const shown = (filter: Partial<typeof noFilter>) =>
    items.filter((item) => isShown(item, { ...noFilter, ...filter }, marks)).length
  expect(shown({})).toBe(3)
  expect(shown({ state: 'decided' })).toBe(1)
  expect(shown({ state: 'open', part: chapter.id })).toBe(1)
  expect(shown({ author: 'Muu' })).toBe(0)
})

test('all of an author in a chapter is what nobody has decided yet', () => {
  const items = itemsAsked(null)
  const marks = { [items[0]?.change.id ?? '']: { take: 'ours' as const } }
  const open = acceptable(items, { author: 'Liikunta', part: chapter.id }, marks)
  expect(open.map(({ change }) => change.place.block)).toEqual([cycling.id])
  expect(acceptable(items, { author: 'Muu', part: chapter.id }, {})).toEqual([])
})
