import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '../i18n/sentence.ts'
import { translator } from '../i18n/translate.ts'
import { noRecords } from '../plan/build.ts'
import { recordTree } from '../plan/record-numbering.ts'
import { records as recordsSchema } from '../plan/record-schema.ts'
import { populationGroups, type Records } from '../plan/records.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { scheduleText } from './cell-values.ts'
import { type ColumnMeaning, columnMeanings, guessMapping, hasHeader } from './column-mapping.ts'
import { measuresToTable } from './measures-to-table.ts'
import { tableToMeasures } from './table-to-measures.ts'

/** Each measure with the names of what it points at. */
function readable(records: Records) {
  const names = new Map(
    [...records.bodies, ...records.indicators].map(({ id, name }) => [id, name]),
  )
  return recordTree(records).flatMap(({ priority, goals }) =>
    goals.flatMap(({ goal, measures }) =>
      measures.map(({ measure: { id, goal: _, responsible, indicators, schedule, ...rest } }) => ({
        priority: priority.title,
        goal: goal.title,
        ...rest,
        schedule: scheduleText(schedule),
        responsible: responsible.map((body) => names.get(body)),
        indicators: indicators.map((one) => ({ ...one, indicator: names.get(one.indicator) })),
      })),
    ),
  )
}

/** The table as it is pasted: header guessed, everything else as it comes. */
function pasted(rows: string[][], more: { year?: number } = {}) {
  const [header = [], ...body] = rows
  const columns = guessMapping(header)
  return tableToMeasures(noRecords(), body, { columns, header, ...more }).records
}

describe('headers of the tables in use', () => {
  test.each<[pattern: string, header: string[], columns: ColumnMeaning[]]>([
    [
      'A',
      [
        'Painopistealue ja kehittämiskohteet',
        'Tavoitteet',
        'Toimenpiteet: hyvät ennaltaehkäisevät käytännöt ja varhaisen tuen mallit',
        'Aktiivinen vastuutaho',
        'Arviointimittarit',
      ],
      ['priority', 'goal', 'measure', 'responsible', 'indicator'],
    ],
    [
      'A sv',
      ['Tyngdpunktsområde', 'Mål', 'Åtgärder', 'Ansvarig', 'Utvärderingsmått'],
      ['priority', 'goal', 'measure', 'responsible', 'indicator'],
    ],
    [
      'B',
      ['Painopiste', 'Tavoite', 'Toimenpiteet ja vastuutaho', 'Resurssit', 'Arviointimittarit'],
      ['priority', 'goal', 'measure', 'resources', 'indicator'],
    ],
    [
      'C',
      ['Tavoite', 'Toimenpide', 'Seurannan mittari', 'Vastuutaho'],
      ['goal', 'measure', 'indicator', 'responsible'],
    ],
    [
      'D',
      [
        'Toimenpide',
        'Vastuutaho',
        'Aikataulu',
        'Mittari: lähtötaso / tavoitetaso / toteuma',
        'Toteutumisen tila',
        'Sanallinen arvio',
        'Jatkotoimet',
      ],
      ['measure', 'responsible', 'schedule', 'indicator-levels', 'status', 'done', 'next'],
    ],
    [
      'D sv',
      [
        'Åtgärd',
        'Ansvarig',
        'Tidtabell',
        'Mått: utgångsnivå / målnivå / utfall',
        'Läge',
        'Bedömning',
        'Fortsatta åtgärder',
      ],
      ['measure', 'responsible', 'schedule', 'indicator-levels', 'status', 'done', 'next'],
    ],
    [
      'E',
      ['Sitova tavoite', 'Toimiala', 'Toimenpide', 'Määräraha', 'Mittari'],
      ['binding-goal', 'responsible', 'measure', 'appropriation', 'indicator'],
    ],
    [
      'F, which has no measures',
      ['Mittari', 'Vuodet', 'Kunta', 'Vertailu', 'Suunta'],
      ['indicator', 'schedule', 'keep', 'keep', 'keep'],
    ],
    [
      'our own',
      ['Nro', 'Toimenpide', 'Vastuutaho', 'Aikataulu ja resurssit', 'Mittari'],
      ['skip', 'measure', 'responsible', 'schedule-and-resources', 'indicator'],
    ],
  ])('%s', (_, header, columns) => {
    expect(guessMapping(header)).toEqual(columns)
  })

  test('tell a header from a row of measures', () => {
    expect(hasHeader([['Tavoite', 'Toimenpide', 'Huom.']])).toBe(true)
  })

  test('of two columns alike the second is kept as words', () => {
    expect(guessMapping(['Toimenpide', 'Toimenpide 2', 'Huom.'])).toEqual([
      'measure',
      'keep',
      'keep',
    ])
  })

  test('a row of measures is no header', () => {
    expect(hasHeader([['Kerho maanantaisin', 'Sivistystoimi', '2026']])).toBe(false)
    expect(hasHeader([])).toBe(false)
  })
})

describe('rows', () => {
  test('become measures under goals and priorities that are made when first named', () => {
    const records = pasted([
      ['Painopiste', 'Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Resurssit', 'Teema'],
      [
        '1 Lapset',
        '1.1 Harrastus',
        'Kerho',
        'Sivistystoimi, MLL',
        '2026–2028',
        '2 000 €/v',
        'koulu',
      ],
      ['', '', '1.1.2 Leiri', 'sivistystoimi', '2027', '', ''],
      ['', '1.2 Koulu', 'Välitunti', '', 'jatkuva', '', ''],
      ['1 Lapset', '1.1 harrastus', 'Kyyti', '', '', '', ''],
    ])
    expect(readable(records)).toMatchObject([
      { priority: '1 Lapset', goal: 'Harrastus', title: 'Kerho', schedule: '2026–2028' },
      { goal: 'Harrastus', title: 'Leiri', schedule: '2027', responsible: ['Sivistystoimi'] },
      { goal: 'Harrastus', title: 'Kyyti' },
      { goal: 'Koulu', title: 'Välitunti', schedule: 'jatkuva' },
    ])
    expect(records.bodies.map(({ name }) => name)).toEqual(['Sivistystoimi', 'MLL'])
    expect(records.measures[0]).toMatchObject({ resources: '2 000 €/v', themes: ['koulu'] })
  })

  test('go to the goal they are pasted into when they name none', () => {
    const priority = newPriority({ title: 'Lapset' })
    const goal = newGoal(priority.id, { title: 'Harrastus' })
    const records = {
      ...noRecords(),
      priorities: [priority],
      goals: [goal],
      measures: [newMeasure(goal.id, { title: 'Kerho' })],
    }
    const columns = ['measure'] as const
    const done = tableToMeasures(records, [['Leiri'], ['Kyyti']], { columns, goal: goal.id })
    expect(done.records.measures.map(({ title }) => title)).toEqual(['Kerho', 'Leiri', 'Kyyti'])
    expect(done.measures).toHaveLength(2)
    const named = tableToMeasures(records, [['Koti', 'Käynti']], {
      columns: ['goal', 'measure'],
      goal: goal.id,
    })
    expect(readable(named.records).at(-1)).toMatchObject({ priority: 'Lapset', goal: 'Koti' })
  })

  test('a row without a measure adds to the one above', () => {
    const records = pasted([
      ['Tavoite', 'Toimenpide', 'Mittari', 'Lähtötaso', 'Tavoitetaso'],
      ['Harrastus', 'Kerho', 'Kävijät', '10', '30'],
      ['', '', 'Ryhmät', '1', '2'],
    ])
    expect(readable(records)).toMatchObject([
      {
        title: 'Kerho',
        indicators: [
          { indicator: 'Kävijät', baseline: '10', target: '30' },
          { indicator: 'Ryhmät', baseline: '1', target: '2' },
        ],
      },
    ])
  })

  test('a row of a group or a priority alone makes no measure', () => {
    const records = pasted([
      ['Painopiste', 'Toimenpide'],
      ['LAPSET', ''],
      ['', 'Kerho'],
    ])
    expect(readable(records)).toMatchObject([{ priority: 'LAPSET', goal: '', title: 'Kerho' }])
  })
})

describe('cells', () => {
  test('of several bulleted lines are several measures', () => {
    const records = pasted([
      ['Tavoite', 'Toimenpiteet', 'Vastuutaho'],
      ['Harrastus', '• Kerho\n• Leiri', 'Sivistystoimi'],
    ])
    expect(readable(records)).toMatchObject([
      { title: 'Kerho', responsible: ['Sivistystoimi'] },
      { title: 'Leiri', responsible: ['Sivistystoimi'] },
    ])
  })

  test('of several lines are a title with its description; a line may name who answers', () => {
    const records = pasted([
      ['Toimenpiteet ja vastuutaho'],
      ['Kerho\nMaanantaisin koululla.\nVastuu: MLL'],
    ])
    expect(readable(records)).toMatchObject([
      { title: 'Kerho', description: 'Maanantaisin koululla.', responsible: ['MLL'] },
    ])
  })

  test('with several indicators have their levels line by line', () => {
    const records = pasted([
      ['Toimenpide', 'Mittari', 'Lähtötaso', 'Tavoitetaso'],
      ['Kerho', 'Kävijät\nRyhmät', '10\n1', 'kaikki'],
      ['Leiri', 'Päivät\nLähtötaso: 3\nTavoite: 5', '', ''],
    ])
    expect(readable(records)).toMatchObject([
      {
        indicators: [
          { indicator: 'Kävijät', baseline: '10', target: 'kaikki' },
          { indicator: 'Ryhmät', baseline: '1', target: '' },
        ],
      },
      { indicators: [{ indicator: 'Päivät', baseline: '3', target: '5' }] },
    ])
  })

  test('with sums that are more than a sum are resources', () => {
    const records = pasted([
      ['Toimenpide', 'Määräraha'],
      ['Kerho', '6 000 €'],
      ['Leiri', '6 000 €/v'],
    ])
    expect(records.measures).toMatchObject([
      { appropriation: 6_000, resources: '' },
      { resources: '6 000 €/v' },
    ])
  })

  test('of unknown columns go to the description under their header', () => {
    const records = pasted([
      ['Toimenpide', 'Huomioita', 'Kohderyhmä'],
      ['Kerho', 'Sovittu rehtorin kanssa', 'nuoret ja omaishoitajat'],
    ])
    expect(records.measures).toMatchObject([
      {
        description: 'Huomioita: Sovittu rehtorin kanssa\nKohderyhmä: nuoret ja omaishoitajat',
        groups: ['young'],
      },
    ])
  })

  test('longer than a title can be are kept whole', () => {
    const long = 'Kerho '.repeat(500).trim()
    const records = pasted([['Toimenpide'], [long]])
    expect(records.measures[0]?.description).toBe(long)
    expect(recordsSchema.safeParse(records).success).toBe(true)
  })
})

describe('a follow-up table', () => {
  const rows = [
    [
      'Toimenpide',
      'Mittari: lähtötaso / tavoitetaso / toteuma',
      'Tila',
      'Sanallinen arvio',
      'Jatkotoimet',
    ],
    ['Kerho', 'Kävijät: 10 / 30 / 18', 'Käynnissä', 'Kaksi ryhmää.', 'Kolmas ryhmä'],
  ]

  test('fills in the year it tells of', () => {
    const records = pasted(rows, { year: 2027 })
    const [indicator] = records.indicators
    expect(records.followUps).toMatchObject([
      {
        year: 2027,
        status: 'in-progress',
        done: 'Kaksi ryhmää.',
        next: 'Kolmas ryhmä',
        values: [{ indicator: indicator?.id, value: '18' }],
      },
    ])
    expect(readable(records)[0]?.indicators).toMatchObject([{ baseline: '10', target: '30' }])
  })

  test('is kept as words when nobody says the year', () => {
    const records = pasted(rows)
    expect(records.followUps).toEqual([])
    expect(records.measures[0]?.description).toBe(
      'Tila: Käynnissä\nSanallinen arvio: Kaksi ryhmää.\nJatkotoimet: Kolmas ryhmä\n18',
    )
  })
})

const word = fc.constantFrom(
  'Kerho',
  'äiti',
  'Näin',
  '"lainaus"',
  'a/b',
  'n: 1 / 2 / 3',
  'p. 5 %',
  'Vuosi',
  'x:y',
)
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))

test('no word is dropped that is not told to be skipped', () => {
  const meanings = columnMeanings.filter((meaning) => meaning !== 'skip')
  const sheet = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.record({
      columns: fc.uniqueArray(fc.constantFrom(...meanings), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 5 }),
      year: fc.option(fc.constant(2027), { nil: undefined }),
    }),
  )
  fc.assert(
    fc.property(sheet, ({ columns, rows, year }) => {
      const { records } = tableToMeasures(noRecords(), rows, { columns, ...(year && { year }) })
      const all = JSON.stringify(records).toLowerCase()
      for (const one of rows.flat().flatMap((cell) => cell.match(/[^ :/]+/g) ?? [])) {
        expect(all).toContain(JSON.stringify(one).slice(1, -1).toLowerCase())
      }
      expect(recordsSchema.safeParse(records).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('measures copied out and pasted into an empty plan are the same', () => {
  const title = fc.constantFrom('Kerho', 'Leiri koululla', '3 retkeä', 'Äitien "oma" ilta')
  const year = fc.option(fc.integer({ min: 2020, max: 2035 }), { nil: undefined })
  const measure = fc.record({
    title,
    description: fc.constantFrom(undefined, 'Miksi', 'Rivi\nToinen\tsarkain'),
    groups: fc.subarray([...populationGroups]),
    themes: fc.subarray(['koulu', 'liikunta']),
    from: year,
    to: year,
    resources: fc.constantFrom('', '0,5 htv', 'tilat\ntyöaika'),
    appropriation: fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: undefined }),
    owners: fc.subarray(['Sivistystoimi', 'MLL']),
    indicators: fc.subarray(['Kävijät', 'Ryhmät']),
    level: fc.constantFrom('', '12 % (2025)'),
    goal: fc.nat(2),
  })
  fc.assert(
    fc.property(fc.array(measure), fc.constantFrom(...uiLanguages), (list, language) => {
      const priority = newPriority({ title: 'Lapset' })
      const goals = ['Koulu', 'Vapaa-aika', 'Koti'].map((title) => newGoal(priority.id, { title }))
      const bodies = ['Sivistystoimi', 'MLL'].map((name, at) => ({ id: `b${at}`, name }))
      const indicators = ['Kävijät', 'Ryhmät'].map((name, at) => ({ id: `i${at}`, name }))
      const idOf = (name: string) =>
        [...bodies, ...indicators].find((row) => row.name === name)?.id ?? ''
      const records: Records = {
        ...noRecords(),
        priorities: [priority],
        goals,
        bodies,
        indicators,
        measures: list.map(
          ({ goal, owners, indicators, level, from, to, description, appropriation, ...rest }) =>
            newMeasure(goals[goal]?.id ?? '', {
              ...rest,
              ...(description && { description }),
              ...(appropriation !== undefined && { appropriation }),
              schedule: { ...(from && { from }), ...(to && { to }) },
              responsible: owners.map(idOf),
              indicators: indicators.map((name, at) => ({
                indicator: idOf(name),
                baseline: at === 0 ? level : '',
                target: level,
              })),
            }),
        ),
      }
      const back = pasted(measuresToTable(records, translator(language)))
      const order = (all: Records) =>
        readable(all).toSorted((a, b) => (a.goal < b.goal ? -1 : Number(a.goal > b.goal)))
      expect(order(back)).toEqual(order(records))
    }),
  )
})
