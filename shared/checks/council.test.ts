import { expect, test } from 'vitest'
import { messages } from '../i18n/messages.ts'
import { uiLanguages } from '../i18n/sentence.ts'
import { translator } from '../i18n/translate.ts'
import { h, p, plan } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Plan } from '../plan/model.ts'
import { newAmendment, newStatement } from '../records/build.ts'
import { checkPlan } from './check-plan.ts'
import { grounds } from './grounds.ts'

function unsettled(): Plan {
  const made = plan(exampleMeta, [
    h(1, 'Johdanto', { state: 'in-progress' }),
    p('Teksti'),
    h(1, 'Seuranta', { state: 'done' }),
    p('Teksti'),
  ])
  return {
    ...made,
    records: {
      ...made.records,
      statements: [
        newStatement({ body: 'Vanhusneuvosto', givenOn: '2026-02-12', text: 'Hyvä.' }),
        newStatement({ body: 'Nuorisovaltuusto', askedOn: '2026-02-01' }),
        newStatement({ body: 'Vammaisneuvosto', text: 'Hyvä.', reply: 'Kiitos.' }),
      ],
      amendments: [
        newAmendment({ item: '1' }),
        newAmendment({ item: '2', result: 'accepted' }),
        newAmendment({ item: '3', result: 'rejected' }),
      ],
    },
  }
}

test('all that is not settled stands in the way of the council', () => {
  const council = { waitingCopies: 2, handedOutTo: ['Liikuntatoimi'] }
  const found = checkPlan(unsettled(), { council })
  expect(found.map(({ code, severity, details }) => [code, severity, details])).toEqual([
    ['review-open', 'error', { count: 2 }],
    ['handout-open', 'warning', { to: 'Liikuntatoimi' }],
    ['case-number-missing', 'warning', {}],
    ['meeting-missing', 'warning', {}],
    ['section-missing', 'note', {}],
    ['chapter-unfinished', 'note', { title: 'Johdanto', state: 'begun' }],
    ['statement-open', 'warning', { body: 'Vanhusneuvosto', state: 'given' }],
    ['statement-open', 'warning', { body: 'Nuorisovaltuusto', state: 'asked' }],
    ['amendment-open', 'warning', { item: '1' }],
    ['amendment-unapplied', 'warning', { item: '2', state: 'unapplied' }],
  ])
  for (const language of uiLanguages) {
    const t = translator(language)
    for (const { code, details } of found) {
      expect(t(`check.${code}`, details)).not.toMatch(/[{}]/)
    }
  }
})

test('what is decided, in place and known is passed over', () => {
  const decided = plan(
    {
      ...exampleMeta,
      submission: {
        status: 'council',
        caseNumber: 'KRDno-2026-214',
        body: 'Kunnanvaltuusto',
        date: '2026-05-18',
        section: '35',
      },
    },
    [h(1, 'Johdanto'), p('Teksti')],
  )
  expect(checkPlan(decided, { council: { waitingCopies: 0, handedOutTo: [] } })).toEqual([])
})

test('each ground says why, and on what it rests', () => {
  for (const ground of grounds) {
    for (const language of uiLanguages) {
      expect(messages[`ground.${ground}.why`][language]).toMatch(/\.$/)
      expect(messages[`ground.${ground}.source`][language]).not.toBe('')
    }
  }
})
