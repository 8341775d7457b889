import { expect, test } from 'vitest'
import { newFollowUp } from '../records/build.ts'
import { h, plan as newPlan, noRecords, p } from './build.ts'
import { exampleMeta } from './fixtures/example-meta.ts'
import { createId } from './id.ts'
import type { Plan } from './model.ts'
import { withoutNames } from './without-names.ts'

const at = '2026-11-21T10:00:00.000Z'
const text = p('Kunta edistää hyvinvointia.')

const plan: Plan = {
  ...newPlan(
    {
      ...exampleMeta,
      people: [{ id: createId(), name: 'Päivi Puheenjohtaja', role: 'puheenjohtaja' }],
    },
    [h(1, 'Tausta', { state: 'done', owner: 'Kalle Kirjoittaja' }), text],
  ),
  records: {
    ...noRecords(),
    followUps: [
      newFollowUp(createId(), 2027, { done: 'Tehtiin.', reportedBy: 'Reija Raportoija' }),
    ],
  },
  comments: [
    {
      id: createId(),
      anchor: { block: text.id },
      author: 'Kaisa Kommentoija',
      at,
      text: 'Onko näin?',
      replies: [{ id: createId(), author: 'Veikko Vastaaja', at, text: 'On.' }],
      resolved: { author: 'Ritva Ratkaisija', at },
    },
  ],
}

test('a copy for publication names nobody who wrote, reported or commented', () => {
  const json = JSON.stringify(withoutNames(plan))
  expect(json).not.toMatch(/Kirjoittaja|Raportoija|Kommentoija|Vastaaja|Ratkaisija/)
})

test('what was said and what is printed stays', () => {
  const copy = withoutNames(plan)
  expect(copy.meta).toEqual(plan.meta)
  expect(copy.blocks).toMatchObject([{ chapter: { state: 'done' } }, text])
  expect(copy.records.followUps).toMatchObject([{ done: 'Tehtiin.' }])
  expect(copy.comments).toMatchObject([
    { text: 'Onko näin?', replies: [{ text: 'On.' }], resolved: { at } },
  ])
})
