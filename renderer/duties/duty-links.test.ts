import { expect, test } from 'vitest'
import { h, noRecords, p } from '#shared/plan/build.ts'
import type { Records } from '#shared/plan/records.ts'
import { newGoal, newPriority } from '#shared/records/build.ts'
import { linkTargets, relink } from './duty-links.ts'

const duty = '612/2021:6.7'
const chapter = h(1, 'Tausta', { duties: [duty, '612/2021:6.1'] })
const other = h(1, 'Suunnitelma')
const blocks = [chapter, h(2, 'Alaluku'), p('Teksti'), other]
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id, { title: 'Yksinäisyys vähenee', duties: [duty] })
const records: Records = { ...noRecords(), priorities: [priority], goals: [goal] }
const targets = linkTargets(blocks, records)

test('chapters, priorities and goals can be linked, in the order of print', () => {
  expect(targets.map(({ kind, number, title }) => [kind, number, title])).toEqual([
    ['chapter', '1', 'Tausta'],
    ['chapter', '2', 'Suunnitelma'],
    ['priority', '1', 'Yhdessä'],
    ['goal', '1.1', 'Yksinäisyys vähenee'],
  ])
})

test('only what changes is written, and other duties stay', () => {
  const { chapters, edit } = relink(duty, targets, new Set([other.id, priority.id]))
  expect(chapters).toEqual([
    { id: chapter.id, facts: { duties: ['612/2021:6.1'] } },
    { id: other.id, facts: { duties: [duty] } },
  ])
  const after = edit(records)
  expect(after.priorities[0]?.duties).toEqual([duty])
  expect(after.goals[0]).toEqual(newGoal(priority.id, { id: goal.id, title: goal.title }))
})

test('the same links change nothing', () => {
  const { chapters, edit } = relink(duty, targets, new Set([chapter.id, goal.id]))
  expect(chapters).toEqual([])
  expect(edit(records)).toBe(records)
})
