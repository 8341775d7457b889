import { expect, test } from 'vitest'
import { h, p } from '#shared/plan/build.ts'
import { outlineOf } from '#shared/plan/outline.ts'
import { chapterNodes, leavesOf, topmost } from './asked.ts'

const [one, oneA, oneB, two] = [h(1, 'A'), h(2, 'A1'), h(3, 'A1a'), h(1, 'B')]
const outline = outlineOf([one, p('x'), oneA, oneB, two])
const nodes = chapterNodes(outline, '–')

test('headings nest by level', () => {
  expect(nodes.map(({ label }) => label)).toEqual(['1 A', '2 B'])
  expect(nodes[0]?.children[0]?.children[0]?.label).toBe('1.1.1 A1a')
})

test('what is asked for in whole is named once', () => {
  expect(topmost(nodes, new Set([one.id, oneA.id, oneB.id]))).toEqual([one.id])
  expect(topmost(nodes, new Set([oneB.id, two.id]))).toEqual([oneB.id, two.id])
  expect(leavesOf(nodes, new Set([one.id, oneB.id, two.id]))).toEqual([oneB.id, two.id])
})
