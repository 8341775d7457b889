import { expect, test } from 'vitest'
import { amendmentList, h, handlingTable, p, statementRegister } from '../../plan/build.ts'
import { exampleMeta } from '../../plan/fixtures/example-meta.ts'
import type { View } from '../../plan/record-views.ts'
import type { Records } from '../../plan/records.ts'
import { newAmendment, newMeasure, newStage, newStatement } from '../../records/build.ts'
import type { PrintCell } from '../tree.ts'
import { printWords } from '../words.ts'
import { lakeside } from './fixtures/lakeside.ts'
import { printView } from './print-view.ts'

const lake = lakeside()
const chapter = h(1, 'Johdanto')
const paragraph = p('Kunta tukee liikuntaa.')

function rowsOf(view: View, records: Partial<Records>, language: 'fi' | 'sv' = 'fi'): string[][] {
  const printed = printView(view, {
    meta: exampleMeta,
    records: { ...lake.records, ...records },
    words: printWords[language],
    blocks: [chapter, paragraph],
    duties: [],
  })
  if ('sentence' in printed) return [[printed.sentence]]
  return printed.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(textOf)))
}

function textOf({ blocks }: PrintCell): string {
  return blocks
    .map(({ children }) => children.map((child) => ('text' in child ? child.text : '')).join(''))
    .join(' / ')
    .replaceAll('\u00a0', ' ')
}

test('a stage is printed with its meeting, outcome and documents', () => {
  const stages = [
    newStage('board', {
      body: 'Kunnanhallitus',
      date: '2026-05-04',
      section: '120',
      caseNumber: 'KOIDno-2026-12',
      outcome: 'proposed',
      documents: ['Liite 1'],
      note: 'Yksimielinen',
    }),
    newStage('council'),
  ]
  expect(rowsOf(handlingTable(''), { stages })).toEqual([
    [
      'Hallitus / Kunnanhallitus',
      '4.5.2026 § 120 / KOIDno-2026-12',
      'Esitettiin eteenpäin',
      'Liite 1 / Yksimielinen',
    ],
    ['Valtuusto', '–', '–', '–'],
  ])
})

test('a statement names the chapter it is about; of whom nothing was heard, that is said', () => {
  const statements = [
    newStatement({
      body: 'Äldrerådet',
      askedOn: '2026-03-02',
      givenOn: '2026-03-20',
      text: 'Bra plan.',
      reply: 'Beaktas.',
      change: 'Kapitlet har kompletterats.',
      about: paragraph.id,
    }),
    newStatement({ body: 'Ungdomsfullmäktige' }),
  ]
  expect(rowsOf(statementRegister(''), { statements }, 'sv')).toEqual([
    [
      'Äldrerådet / Begärt 2.3.2026 / Gett 20.3.2026',
      'Gäller: kapitel 1 Johdanto / Bra plan.',
      'Beaktas.',
      'Kapitlet har kompletterats.',
    ],
    ['Ungdomsfullmäktige', 'Inget utlåtande har getts.', '–', '–'],
  ])
})

test('an amendment is printed with its vote, and with the words before and after when it was applied', () => {
  const amendments = [
    newAmendment({
      item: '3',
      proposer: 'Valtuutettu Aalto',
      text: 'Raati joka kouluun.',
      about: { record: lake.council.id, field: 'title' },
      votes: { for: 21, against: 13, abstain: 1 },
      result: 'accepted',
      applied: {
        on: '2026-05-18',
        version: 'Muutos 3',
        before: 'Raati',
        after: lake.council.title,
      },
    }),
    newAmendment({ item: '4', text: 'Poistetaan.', votes: { for: 2, against: 32, abstain: 0 } }),
  ]
  expect(rowsOf(amendmentList(''), { amendments })).toEqual([
    [
      '3',
      'Valtuutettu Aalto: / Raati joka kouluun. / Muutetaan: Toimenpide 1.1.1 Ruokaraati joka kouluun',
      '21 puolesta / 13 vastaan / 1 tyhjää',
      '● Hyväksytty',
      'Muutos 3 / Ennen: Raati / Nyt: Ruokaraati joka kouluun',
    ],
    ['4', 'Poistetaan.', '2 puolesta / 32 vastaan', 'Ei vielä ratkaistu', '–'],
  ])
})

test('what was added and removed is printed as that, and what is not there any more is told', () => {
  const applied = { on: '2026-05-18', version: 'Muutos' }
  const gone = newMeasure('goal', { title: 'Kerho' })
  const rows = { priorities: [], goals: [], measures: [gone] }
  const amendments = [
    newAmendment({
      action: 'insert',
      about: { block: chapter.id },
      applied: { ...applied, before: '', after: 'Kunta tukee liikuntaa.', added: paragraph.id },
    }),
    newAmendment({
      action: 'insert',
      about: { block: chapter.id },
      applied: { ...applied, before: '', after: 'Uusi.', added: 'addedaddedadded1' },
    }),
    newAmendment({
      action: 'remove',
      about: { record: gone.id, field: 'title' },
      applied: { ...applied, before: 'Kerho', after: '', removed: { after: null, rows } },
    }),
    newAmendment({
      action: 'remove',
      about: { block: paragraph.id },
      applied: {
        ...applied,
        before: 'Kunta tukee liikuntaa.',
        after: '',
        removed: { after: chapter.id, block: paragraph },
      },
    }),
    newAmendment({
      about: { block: paragraph.id },
      applied: { ...applied, before: 'Vanha', after: 'Kunta tukee.' },
    }),
  ]
  const printed = rowsOf(amendmentList(''), { amendments })
  expect(printed.map(([, proposal, , , change]) => [proposal, change])).toEqual([
    ['Lisätään: luku 1 Johdanto', 'Muutos / Lisättiin: Kunta tukee liikuntaa.'],
    ['Lisätään: luku 1 Johdanto', '◐ Ei enää tekstissä / Muutos / Lisättiin: Uusi.'],
    ['Poistetaan: Toimenpide Kerho', 'Muutos / Poistettiin: Kerho'],
    [
      'Poistetaan: luku 1 Johdanto',
      '◐ Poistettu kohta on taas tekstissä / Muutos / Poistettiin: Kunta tukee liikuntaa.',
    ],
    [
      'Muutetaan: luku 1 Johdanto',
      '◐ Kohtaa on muutettu sen jälkeen. / Muutos / Ennen: Vanha / Muutettiin muotoon: Kunta tukee.',
    ],
  ])
})

test.each([
  [handlingTable(''), 'Käsittelyvaiheita ei ole vielä kirjattu.'],
  [statementRegister(''), 'Lausuntoja ei ole vielä kirjattu.'],
  [amendmentList(''), 'Muutosehdotuksia ei ole kirjattu.'],
] as [View, string][])('a view with nothing to show is a sentence (%#)', (view, sentence) => {
  expect(rowsOf(view, {})).toEqual([[sentence]])
})
