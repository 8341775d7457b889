import { expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import type { Id } from '#shared/plan/model.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { dropPlace, headingAfter, nestedOutline, stepTarget } from './nested-outline.ts'

const [one, sub, deep, two, three] = [
  h(1, 'Yksi'),
  h(2, 'Alaluku'),
  h(4, 'Syvä'),
  h(1, 'Kaksi'),
  h(1, 'Kolme'),
]
const blocks = [one, p(), sub, deep, p(), two, p(), three, p()]

test('a heading holds the deeper ones after it, skipped levels included', () => {
  const [first, ...rest] = nestedOutline(outlineOf(blocks))
  expect(first?.children.map(({ title }) => title)).toEqual(['Alaluku'])
  expect(first?.children[0]?.children.map(({ title }) => title)).toEqual(['Syvä'])
  expect(rest.map(({ title }) => title)).toEqual(['Kaksi', 'Kolme'])
})

test('after a section comes the next heading of its level or above', () => {
  expect(headingAfter(blocks, one.id)).toBe(two.id)
  expect(headingAfter(blocks, sub.id)).toBe(two.id)
  expect(headingAfter(blocks, three.id)).toBeNull()
})

test('a chapter moves one step among its siblings and stops at the ends', () => {
  expect(stepTarget(blocks, two.id, 'up')).toBe(one.id)
  expect(stepTarget(blocks, one.id, 'down')).toBe(three.id)
  expect(stepTarget(blocks, two.id, 'down')).toBeNull()
  expect(stepTarget(blocks, one.id, 'up')).toBeUndefined()
  expect(stepTarget(blocks, three.id, 'down')).toBeUndefined()
  expect(stepTarget(blocks, sub.id, 'up')).toBeUndefined()
})

test('a chapter that is dropped beside a deeper heading goes after the chapter of that', () => {
  const entries = outlineOf(blocks)
  const dropped = (moved: Id, place: 'before' | 'after', other: Id) =>
    dropPlace(entries, moved, { place, other })
  expect(dropped(three.id, 'before', deep.id)).toEqual({ place: 'after', other: one.id })
  expect(dropped(three.id, 'before', two.id)).toEqual({ place: 'before', other: two.id })
  expect(dropped(sub.id, 'after', two.id)).toEqual({ place: 'after', other: two.id })
  expect(dropped(one.id, 'after', deep.id)).toBeUndefined()
})
