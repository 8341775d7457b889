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
      submission: {
        status: 'approved',
        lock: { revision: 'a'.repeat(64), on: '2026-05-20', by: 'Lasse Lukitsija' },
        deliveries: [
          {
            id: createId(),
            on: '2026-05-21',
            to: 'Kirjaamo',
            by: 'Tiina Toimittaja',
            revision: 'a'.repeat(64),
          },
        ],
      },
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
  expect(json).not.toMatch(
    /Kirjoittaja|Raportoija|Kommentoija|Vastaaja|Ratkaisija|Lukitsija|Toimittaja/,
  )
})

test('what was said and what is printed stays', () => {
  const copy = withoutNames(plan)
  expect(copy.meta.people).toEqual(plan.meta.people)
  expect(copy.meta.submission).toMatchObject({
    status: 'approved',
    deliveries: [{ to: 'Kirjaamo' }],
  })
  expect(copy.blocks).toMatchObject([{ chapter: { state: 'done' } }, text])
  expect(copy.records.followUps).toMatchObject([{ done: 'Tehtiin.' }])
  expect(copy.comments).toMatchObject([
    { text: 'Onko näin?', replies: [{ text: 'On.' }], resolved: { at } },
  ])
})
