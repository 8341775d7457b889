import { describe, expect, test } from 'vitest'
import { translator } from '../i18n/translate.ts'
import { cell, h, li, p, plan, row, table } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Block, Inline, Plan, PlanMeta, Table } from '../plan/model.ts'
import { blockText } from '../plan/walk.ts'
import {
  newAmendment,
  newGoal,
  newMeasure,
  newPriority,
  newStage,
  newStatement,
} from '../records/build.ts'
import { setFollowUp } from '../records/edit.ts'
import { describeChange } from './describe.ts'
import { diffPlans, mergeCopies } from './merge-copies.ts'
import type { Change, Decision, Merge } from './model.ts'
import { resolve } from './resolve.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'laaja',
  title: 'Hyvinvointisuunnitelma',
  organisation: { name: 'Koivuranta', kind: 'municipality' },
}

/** Ours and theirs, made from one ancestor by what each does to its blocks. */
function merged(base: Plan, ours: Partial<Plan>, ...theirs: Partial<Plan>[]): Merge {
  return mergeCopies(
    { ...base, ...ours },
    theirs.map((changed, at) => ({
      id: `c${at}`,
      author: `Työryhmä ${at + 1}`,
      base,
      plan: { ...base, ...changed },
    })),
  )
}

const textsOf = (made: Plan) => made.blocks.map(blockText)
const conflictsIn = ({ changes }: Merge) => changes.flatMap(({ conflict }) => conflict ?? [])

function decided(merge: Merge, decision: (change: Change) => Decision): Plan {
  return resolve(merge, Object.fromEntries(merge.changes.map((one) => [one.id, decision(one)])))
}

const text = (block: Block, content: string, more: object = {}) =>
  ({ ...block, ...more, children: [{ text: content }] }) as Block
const half = (of: Block, content: string) => ({ ...p(content), splitFrom: of.id })

describe('splitting and joining', () => {
  const one = p('Kunta kasvaa. Palvelut muuttuvat. Väki ikääntyy.')
  const two = p('Talous kiristyy. Verot nousevat.')
  const base = plan(meta, [h(1, 'Johdanto'), one, two])
  const [heading] = base.blocks as [Block]

  test('one splits a paragraph, another edits its second half: both, each sentence once', () => {
    const merge = merged(
      base,
      {
        blocks: [
          heading,
          text(one, 'Kunta kasvaa. Palvelut muuttuvat. Väki ikääntyy nopeasti.'),
          two,
        ],
      },
      {
        blocks: [
          heading,
          text(one, 'Kunta kasvaa.'),
          half(one, 'Palvelut muuttuvat. Väki ikääntyy.'),
          two,
        ],
      },
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(textsOf(resolve(merge)).slice(1, 3)).toEqual([
      'Kunta kasvaa.',
      'Palvelut muuttuvat. Väki ikääntyy nopeasti.',
    ])
  })

  test('both split the same paragraph, at different places: three paragraphs', () => {
    const merge = merged(
      base,
      {
        blocks: [
          heading,
          text(one, 'Kunta kasvaa.'),
          half(one, 'Palvelut muuttuvat. Väki ikääntyy.'),
          two,
        ],
      },
      {
        blocks: [
          heading,
          text(one, 'Kunta kasvaa. Palvelut muuttuvat.'),
          half(one, 'Väki ikääntyy.'),
          two,
        ],
      },
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(textsOf(resolve(merge)).slice(1, 4)).toEqual([
      'Kunta kasvaa.',
      'Palvelut muuttuvat.',
      'Väki ikääntyy.',
    ])
  })

  test('both split at the same place: it is split once', () => {
    const split = () => [
      heading,
      text(one, 'Kunta kasvaa.'),
      half(one, 'Palvelut muuttuvat. Väki ikääntyy.'),
      two,
    ]
    const merge = merged(base, { blocks: split() }, { blocks: split() })
    expect(merge.changes).toEqual([])
  })

  test('a split within a sentence that another reworded waits', () => {
    const merge = merged(
      base,
      {
        blocks: [
          heading,
          text(one, 'Kunta kasvaa. Palvelut ja'),
          half(one, 'muuttuvat. Väki ikääntyy.'),
          two,
        ],
      },
      { blocks: [heading, text(one, 'Kunta kasvaa. Palvelut eivät muutu. Väki ikääntyy.'), two] },
    )
    expect(conflictsIn(merge)).toEqual(['split-and-changed'])
  })

  test('one joins two paragraphs, another appends to the second: one paragraph with the addition', () => {
    const merge = merged(
      base,
      { blocks: [heading, one, text(two, 'Talous kiristyy. Verot nousevat. Velkaa on.')] },
      {
        blocks: [
          heading,
          text(
            one,
            'Kunta kasvaa. Palvelut muuttuvat. Väki ikääntyy. Talous kiristyy. Verot nousevat.',
            {
              joined: [two.id],
            },
          ),
        ],
      },
    )
    expect(conflictsIn(merge)).toEqual([])
    const result = resolve(merge)
    expect(textsOf(result).slice(1)).toEqual([
      'Kunta kasvaa. Palvelut muuttuvat. Väki ikääntyy. Talous kiristyy. Verot nousevat. Velkaa on.',
    ])
    expect(result.blocks[1]).toMatchObject({ id: one.id, joined: [two.id] })
  })

  test('one joins two paragraphs, another rewords the second: one paragraph with the new words', () => {
    const joined = `${blockText(one)} ${blockText(two)}`
    const merge = merged(
      base,
      { blocks: [heading, text(one, joined, { joined: [two.id] })] },
      { blocks: [heading, one, text(two, 'Talous kiristyy tuntuvasti. Verot nousevat.')] },
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(textsOf(resolve(merge)).slice(1)).toEqual([
      'Kunta kasvaa. Palvelut muuttuvat. Väki ikääntyy. Talous kiristyy tuntuvasti. Verot nousevat.',
    ])
  })
})

describe('moving', () => {
  const [a, b, c, d] = ['Aa on.', 'Bee on.', 'Cee on.', 'Dee on.'].map((words) => p(words)) as [
    Block,
    Block,
    Block,
    Block,
  ]
  const base = plan(meta, [a, b, c, d])

  test('one moves a paragraph, another edits it: moved and edited', () => {
    const merge = merged(base, { blocks: [d, a, b, c] }, { blocks: [a, b, c, text(d, 'Dee oli.')] })
    expect(conflictsIn(merge)).toEqual([])
    expect(textsOf(resolve(merge))).toEqual(['Dee oli.', 'Aa on.', 'Bee on.', 'Cee on.'])
  })

  test('both move the same paragraph to different places: it is there once, and asked about', () => {
    const merge = merged(base, { blocks: [d, a, b, c] }, { blocks: [a, d, b, c] })
    expect(conflictsIn(merge)).toEqual(['moved-twice'])
    expect(textsOf(resolve(merge))).toEqual(['Dee on.', 'Aa on.', 'Bee on.', 'Cee on.'])
    const theirs = decided(merge, ({ proposals: [first] }) => ({
      take: 'proposal',
      proposal: first?.id ?? '',
    }))
    expect(textsOf(theirs)).toEqual(['Aa on.', 'Dee on.', 'Bee on.', 'Cee on.'])
  })

  test('a chapter that moved is one change, and what others wrote into it goes along', () => {
    const chapters = [
      h(1, 'Yksi'),
      p('Aa.'),
      h(1, 'Kaksi'),
      p('Bee.'),
      p('Cee.'),
      h(1, 'Kolme'),
      p('Dee.'),
      p('Ee.'),
      p('Äf.'),
    ]
    const start = plan(meta, chapters)
    const [one, ones, two, b1, b2, three, ...threes] = chapters as [
      Block,
      Block,
      Block,
      Block,
      Block,
      Block,
      ...Block[],
    ]
    const fresh = p('Uutta.')
    const merge = merged(
      start,
      { blocks: [one, ones, two, b1, fresh, b2, three, ...threes] },
      { blocks: [one, ones, three, ...threes, two, b1, b2] },
    )
    expect(merge.changes).toMatchObject([{ kind: 'moved', along: [b1.id, fresh.id, b2.id] }])
    expect(textsOf(resolve(merge)).slice(-4)).toEqual(['Kaksi', 'Bee.', 'Uutta.', 'Cee.'])
  })
})

describe('words', () => {
  const block = p('Alkoholin käyttö väheni 1 %. Se on hyvä.')
  const base = plan(meta, [h(1, 'Tila'), block])
  const [heading] = base.blocks as [Block]
  const saying = (words: string): Partial<Plan> => ({ blocks: [heading, text(block, words)] })

  test('one sentence that two changed is not mixed: ”väheni 2 %” and ”kasvoi 3 %”', () => {
    const merge = merged(
      base,
      {},
      saying('Alkoholin käyttö väheni 2 %. Se on hyvä.'),
      saying('Alkoholin käyttö kasvoi 3 %. Se on hyvä.'),
    )
    expect(merge.changes).toHaveLength(1)
    expect(merge.changes[0]).toMatchObject({
      kind: 'changed',
      conflict: 'both-changed',
      ours: { text: 'Alkoholin käyttö väheni 1 %.' },
      place: { thing: 'paragraph', chapter: { title: 'Tila', number: '1' } },
    })
    expect(merge.changes[0]?.proposals.map(({ text }) => text).sort()).toEqual([
      'Alkoholin käyttö kasvoi 3 %.',
      'Alkoholin käyttö väheni 2 %.',
    ])
    expect(textsOf(resolve(merge))[1]).toBe('Alkoholin käyttö väheni 1 %. Se on hyvä.')
    expect(
      textsOf(decided(merge, () => ({ take: 'edited', value: 'Käyttö väheni 2 %.' })))[1],
    ).toBe('Käyttö väheni 2 %. Se on hyvä.')
    expect(
      textsOf(
        decided(merge, ({ proposals }) => ({ take: 'both', proposal: proposals[0]?.id ?? '' })),
      )[1],
    ).toMatch(
      /^Alkoholin käyttö väheni 1 %\. Alkoholin käyttö (kasvoi 3|väheni 2) %\. Se on hyvä\.$/,
    )
  })

  test('different sentences of one paragraph are taken together', () => {
    const merge = merged(
      base,
      saying('Alkoholin käyttö väheni 2 %. Se on hyvä.'),
      saying('Alkoholin käyttö väheni 1 %. Se on erinomaista.'),
      saying('Alkoholin käyttö väheni 1 %. Se on hyvä. Työ jatkuu.'),
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(textsOf(resolve(merge))[1]).toBe(
      'Alkoholin käyttö väheni 2 %. Se on erinomaista. Työ jatkuu.',
    )
  })

  test('the same change by two is one proposal with two authors', () => {
    const same = () => saying('Alkoholin käyttö väheni 2 %. Se on hyvä.')
    const merge = merged(base, {}, same(), same())
    expect(merge.changes).toHaveLength(1)
    expect(merge.changes[0]?.proposals).toMatchObject([{ authors: ['Työryhmä 1', 'Työryhmä 2'] }])
    expect(conflictsIn(merge)).toEqual([])
  })

  test('one deletes a paragraph, another edits it: ours stays, whichever it is', () => {
    const edited = saying('Alkoholin käyttö väheni 2 %. Se on hyvä.')
    const kept = merged(base, edited, { blocks: [heading] })
    expect(conflictsIn(kept)).toEqual(['removed-and-changed'])
    expect(textsOf(resolve(kept))[1]).toContain('2 %')
    const gone = merged(base, { blocks: [heading] }, edited)
    expect(gone.changes).toMatchObject([{ kind: 'added', conflict: 'removed-and-changed' }])
    expect(textsOf(resolve(gone))).toEqual(['Tila'])
    const back = decided(gone, ({ proposals: [first] }) => ({
      take: 'proposal',
      proposal: first?.id ?? '',
    }))
    expect(textsOf(back)[1]).toContain('2 %')
  })

  test('one makes a list of a paragraph, another edits it: an edited item', () => {
    const item = { ...li(''), id: block.id, children: block.children } as Block
    const merge = merged(base, saying('Alkoholin käyttö väheni 2 %. Se on hyvä.'), {
      blocks: [heading, item],
    })
    expect(conflictsIn(merge)).toEqual([])
    const { type, ordered, level } = resolve(merge).blocks[1] as Block & { type: 'list-item' }
    expect({ type, ordered, level }).toEqual({ type: 'list-item', ordered: false, level: 0 })
    expect(textsOf(resolve(merge))[1]).toContain('2 %')
  })

  test('one makes words bold, another rewords the sentence after them', () => {
    const bold: Inline[] = [
      { text: 'Alkoholin käyttö', bold: true },
      { text: ' väheni 1 %. Se on hyvä.' },
    ]
    const merge = merged(base, saying('Alkoholin käyttö väheni 1 %. Hyvä niin.'), {
      blocks: [heading, { ...block, children: bold }],
    })
    expect(conflictsIn(merge)).toEqual([])
    expect(resolve(merge).blocks[1]).toMatchObject({
      children: [{ text: 'Alkoholin käyttö', bold: true }, { text: ' väheni 1 %. Hyvä niin.' }],
    })
  })

  test('one makes words bold, another writes among them: asked about, with both versions', () => {
    const merge = merged(base, saying('Alkoholin ja tupakan käyttö väheni 1 %. Se on hyvä.'), {
      blocks: [
        heading,
        {
          ...block,
          children: [
            { text: 'Alkoholin käyttö', bold: true },
            { text: ' väheni 1 %. Se on hyvä.' },
          ],
        },
      ],
    })
    expect(merge.changes).toMatchObject([
      {
        conflict: 'both-changed',
        ours: { text: 'Alkoholin ja tupakan käyttö väheni 1 %.' },
        proposals: [{ value: [{ text: 'Alkoholin käyttö', bold: true }, {}] }],
      },
    ])
  })

  test('a number that both replaced is asked about, not run together', () => {
    const merge = merged(
      base,
      saying('Alkoholin käyttö väheni 12 %. Se on hyvä.'),
      saying('Alkoholin käyttö väheni 15 %. Se on hyvä.'),
    )
    expect(conflictsIn(merge)).toEqual(['both-changed'])
    expect(textsOf(resolve(merge))[1]).toBe('Alkoholin käyttö väheni 12 %. Se on hyvä.')
  })

  test('a sentence that two moved to different paragraphs is asked about, and not said twice', () => {
    const [here, there] = [p('Ensimmäinen kohta.'), p('Toinen kohta.')]
    const start = plan(meta, [block, here, there])
    const without = text(block, 'Alkoholin käyttö väheni 1 %.')
    const merge = merged(
      start,
      { blocks: [without, text(here, 'Ensimmäinen kohta. Se on hyvä.'), there] },
      { blocks: [without, here, text(there, 'Toinen kohta. Se on hyvä.')] },
    )
    expect(conflictsIn(merge)).toEqual(['duplicate-sentence'])
    expect(
      textsOf(resolve(merge))
        .join(' ')
        .match(/Se on hyvä/g),
    ).toHaveLength(1)
  })

  test('other spaces and other ways to write a letter are no change', () => {
    const other = saying('Alkoholin käyttö väheni 1\u00a0%. Se on hyvä.'.normalize('NFD'))
    expect(merged(base, {}, other).changes).toEqual([])
  })

  test('without an ancestor every difference is asked about and ours stays', () => {
    const theirs = { ...base, ...saying('Alkoholin käyttö väheni 2 %. Se on hyvä.') }
    const merge = mergeCopies(base, [{ id: 'c', author: 'Joku', plan: theirs }])
    expect(conflictsIn(merge)).toEqual(['no-ancestor'])
    expect(merge.changes[0]).not.toHaveProperty('before')
    expect(resolve(merge)).toEqual(base)
  })

  test('copies may have different ancestors', () => {
    const later = { ...base, ...saying('Alkoholin käyttö väheni 2 %. Se on hyvä.') }
    const ours = { ...base, ...saying('Alkoholin käyttö väheni 2 %. Se on hyvä. Työ jatkuu.') }
    const merge = mergeCopies(ours, [
      {
        id: 'early',
        author: 'A',
        base,
        plan: { ...base, ...saying('Alkoholin käyttö väheni 1 %. Se on oikein hyvä.') },
      },
      {
        id: 'late',
        author: 'B',
        base: later,
        plan: { ...base, ...saying('Alkoholin käyttö väheni 3 %. Se on hyvä.') },
      },
    ])
    expect(conflictsIn(merge)).toEqual([])
    expect(textsOf(resolve(merge))[1]).toBe(
      'Alkoholin käyttö väheni 3 %. Se on oikein hyvä. Työ jatkuu.',
    )
  })

  test('a copy of another plan is refused', () => {
    expect(() => mergeCopies(base, [{ id: 'c', author: 'A', plan: plan(meta, []) }])).toThrow(
      /no copy/,
    )
  })
})

describe('tables', () => {
  const made = table('Luvut', [
    ['Mittari', 'Arvo'],
    ['Liikunta', '5'],
    ['Uni', '7'],
  ])
  const base = plan(meta, [made])
  const withColumn = (of: Table, words: string[]): Table => ({
    ...of,
    columns: [...of.columns, { id: 'uusisarake000000', width: 1 }],
    children: of.children.map((one, at) => ({
      ...one,
      children: [...one.children, cell(words[at] ?? '')],
    })),
  })
  const withRow = (of: Table, words: string[]): Table => ({
    ...of,
    children: [...of.children, row(words)],
  })
  const withCell = (of: Table, at: number, column: number, words: string): Table => ({
    ...of,
    children: of.children.map((one, index) =>
      index === at
        ? {
            ...one,
            children: one.children.map((cell, place) => {
              const [first] = cell.children
              return place === column && first
                ? { ...cell, children: [{ ...first, children: [{ text: words }] }] }
                : cell
            }),
          }
        : one,
    ),
  })
  const gridOf = (result: Plan) =>
    (result.blocks[0] as Table).children.map((row) =>
      row.children.map((cell) => cell.children.map(blockText).join('\n')),
    )

  test('one adds a column, another a row: both, with an empty cell where they cross', () => {
    const merge = merged(
      base,
      { blocks: [withRow(made, ['Ruoka', '3'])] },
      { blocks: [withColumn(made, ['Lähde', 'THL', 'THL'])] },
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(gridOf(resolve(merge))).toEqual([
      ['Mittari', 'Arvo', 'Lähde'],
      ['Liikunta', '5', 'THL'],
      ['Uni', '7', 'THL'],
      ['Ruoka', '3', ''],
    ])
    expect(resolve(merge)).toEqual(resolve(merge))
  })

  test('different cells are taken together, the same cell is asked about', () => {
    const merge = merged(
      base,
      { blocks: [withCell(made, 1, 1, '6')] },
      { blocks: [withCell(made, 2, 1, '8')] },
      { blocks: [withCell(made, 1, 1, '9')] },
    )
    expect(merge.changes.map(({ place, conflict }) => [place.thing, place.name, conflict])).toEqual(
      [
        ['cell', 'Luvut – Liikunta – Arvo', 'both-changed'],
        ['cell', 'Luvut – Uni – Arvo', undefined],
      ],
    )
    expect(gridOf(resolve(merge)).slice(1)).toEqual([
      ['Liikunta', '6'],
      ['Uni', '8'],
    ])
  })

  test('a row that one removed and another filled waits', () => {
    const merge = merged(
      base,
      { blocks: [withCell(made, 2, 1, '8')] },
      { blocks: [{ ...made, children: made.children.slice(0, 2) }] },
    )
    expect(conflictsIn(merge)).toEqual(['removed-and-changed'])
    expect(gridOf(resolve(merge))).toHaveLength(3)
  })

  test('a few words that two wrote into different cells are no sentence said twice', () => {
    const merge = merged(
      base,
      {},
      { blocks: [withCell(made, 1, 1, 'ei tietoa')] },
      { blocks: [withCell(made, 2, 1, 'ei tietoa')] },
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(gridOf(resolve(merge)).slice(1)).toEqual([
      ['Liikunta', 'ei tietoa'],
      ['Uni', 'ei tietoa'],
    ])
  })

  test.each(['Tietoa ei ole kerätty.', 'lasten ja nuorten mielenterveyden tuki kouluissa'])(
    'a sentence that two wrote into different cells is asked about: %s',
    (words) => {
      const merge = merged(
        base,
        {},
        { blocks: [withCell(made, 1, 1, words)] },
        { blocks: [withCell(made, 2, 1, words)] },
      )
      expect(conflictsIn(merge)).toEqual(['duplicate-sentence', 'duplicate-sentence'])
    },
  )

  test('a column that one removed while another wrote a new row into it waits', () => {
    const narrow: Table = {
      ...made,
      columns: made.columns.slice(0, 1),
      children: made.children.map((row) => ({ ...row, children: row.children.slice(0, 1) })),
    }
    const merge = merged(
      base,
      {},
      { blocks: [withRow(made, ['Ruoka', '3'])] },
      { blocks: [narrow] },
    )
    expect(conflictsIn(merge)).toEqual(['removed-and-changed'])
    expect(gridOf(resolve(merge)).at(-1)).toEqual(['Ruoka', '3'])
  })
})

describe('measures', () => {
  const priority = newPriority({ title: 'Liikkuva kunta' })
  const goal = newGoal(priority.id, { title: 'Arki liikuttaa' })
  const measure = {
    ...newMeasure(goal.id, { title: 'Neuvonta' }),
    schedule: { from: 2026, to: 2026 },
    responsible: ['x'],
  }
  const empty = plan(meta, [])
  const base = {
    ...empty,
    records: { ...empty.records, priorities: [priority], goals: [goal], measures: [measure] },
  }
  const having = (fields: object): Partial<Plan> => ({
    records: { ...base.records, measures: [{ ...measure, ...fields }] },
  })

  test('fields that different people changed are taken together, bodies and themes one by one', () => {
    const merge = merged(
      base,
      having({ responsible: ['x', 'y'], themes: ['uni'] }),
      having({ responsible: ['z'], schedule: { from: 2026, to: 2027 } }),
      having({ resources: '2 htv', themes: ['ruoka'] }),
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(resolve(merge).records.measures[0]).toMatchObject({
      schedule: { from: 2026, to: 2027 },
      resources: '2 htv',
    })
    expect(resolve(merge).records.measures[0]?.responsible.toSorted()).toEqual(['y', 'z'])
    expect(resolve(merge).records.measures[0]?.themes.toSorted()).toEqual(['ruoka', 'uni'])
  })

  test('a body that two typed anew is one', () => {
    const naming = (id: string): Partial<Plan> => ({
      records: {
        ...base.records,
        bodies: [{ id, name: 'Sivistystoimi' }],
        measures: [{ ...measure, responsible: ['x', id] }],
      },
    })
    const merge = merged(base, {}, naming('aaaaaaaaaaaaaaaa'), naming('bbbbbbbbbbbbbbbb'))
    expect(conflictsIn(merge)).toEqual([])
    expect(resolve(merge).records.bodies).toHaveLength(1)
    expect(resolve(merge).records.measures[0]?.responsible).toEqual(['x', 'aaaaaaaaaaaaaaaa'])
  })

  test('a status that two report differently is asked about, though each made a row of its own', () => {
    const reporting = (status: 'done' | 'dropped'): Partial<Plan> => ({
      records: setFollowUp(base.records, measure.id, 2026, { status }),
    })
    const merge = merged(base, reporting('done'), reporting('dropped'))
    expect(merge.changes).toMatchObject([
      {
        conflict: 'both-changed',
        place: { thing: 'follow-up', field: 'status', name: '1.1.1 Neuvonta (2026)' },
      },
    ])
    expect(resolve(merge).records.followUps).toMatchObject([{ status: 'done' }])
  })

  test('a goal that one removed and another gave a measure waits', () => {
    const merge = merged(
      base,
      { records: { ...base.records, measures: [measure, newMeasure(goal.id, { title: 'Uusi' })] } },
      { records: { ...base.records, goals: [], measures: [] } },
    )
    expect(merge.changes.map(({ place, conflict }) => [place.thing, conflict])).toContainEqual([
      'goal',
      'removed-and-used',
    ])
    expect(resolve(merge).records.goals).toHaveLength(1)
  })
})

describe('how the plan is decided', () => {
  const statement = newStatement({ body: 'Vanhusneuvosto', askedOn: '2026-03-02' })
  const council = newStage('council', { body: 'Kunnanvaltuusto', documents: ['Liite 1'] })
  const amendment = newAmendment({ item: '3', text: 'Lisätään raati.' })
  const start = plan(meta, [h(1, 'Johdanto')])
  const base: Plan = {
    ...start,
    records: {
      ...start.records,
      statements: [statement],
      stages: [council],
      amendments: [amendment],
    },
  }
  const handled = (fields: Partial<Plan['records']>): Partial<Plan> => ({
    records: { ...base.records, ...fields },
  })

  test('of one statement two wrote different fields: both, without asking', () => {
    const merge = merged(
      base,
      handled({ statements: [{ ...statement, text: 'Hyvä.', givenOn: '2026-03-20' }] }),
      handled({ statements: [{ ...statement, reply: 'Kiitos' }] }),
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(resolve(merge).records.statements).toEqual([
      { ...statement, text: 'Hyvä.', givenOn: '2026-03-20', reply: 'Kiitos' },
    ])
    expect(merge.changes.map((one) => describeChange(one, translator('fi')))).toEqual([
      'Työryhmä 1 muutti lausunnon ”Vanhusneuvosto” vastineen: (tyhjä) → Kiitos.',
    ])
  })

  test('an outcome that two recorded differently is asked about in words, documents are taken together', () => {
    const merge = merged(
      base,
      handled({ stages: [{ ...council, outcome: 'returned', documents: ['Liite 1', 'Liite 2'] }] }),
      handled({ stages: [{ ...council, outcome: 'approved', documents: ['Liite 1', 'Liite 3'] }] }),
    )
    expect(resolve(merge).records.stages[0]?.documents.toSorted()).toEqual([
      'Liite 1',
      'Liite 2',
      'Liite 3',
    ])
    const [asked] = merge.changes.filter(({ conflict }) => conflict)
    expect(asked && describeChange(asked, translator('sv'))).toBe(
      'Työryhmä 1 ändrade beslutet för behandlingsskedet ”Kunnanvaltuusto”: Återremitterades → Godkändes.',
    )
  })

  test('what an amendment does and its result are fields of their own, told in words', () => {
    const changed = { ...amendment, action: 'change' } as const
    const start = { ...base, records: { ...base.records, amendments: [changed] } }
    const merge = merged(
      start,
      handled({ amendments: [{ ...changed, result: 'accepted' }] }),
      handled({ amendments: [{ ...changed, action: 'insert' }] }),
    )
    expect(conflictsIn(merge)).toEqual([])
    expect(resolve(merge).records.amendments).toEqual([
      { ...changed, action: 'insert', result: 'accepted' },
    ])
    expect(merge.changes.map((one) => describeChange(one, translator('fi')))).toEqual([
      'Työryhmä 1 muutti muutosehdotuksen ”3 Lisätään raati.” tyypin: Muutetaan → Lisätään.',
    ])
  })

  test('a vote is one thing: two counts of it are asked about, whole', () => {
    const votes = { for: 21, against: 14, abstain: 0 }
    const merge = merged(
      base,
      handled({ amendments: [{ ...amendment, votes }] }),
      handled({ amendments: [{ ...amendment, votes: { ...votes, abstain: 1 } }] }),
    )
    expect(resolve(merge).records.amendments[0]?.votes).toEqual(votes)
    expect(merge.changes.map((one) => describeChange(one, translator('fi')))).toEqual([
      'Työryhmä 1 muutti muutosehdotuksen ”3 Lisätään raati.” äänestystuloksen: 21–14–0 → 21–14–1.',
    ])
  })
})

test('the differences of two plans, in reading order; none when they are equal', () => {
  const [heading, one, two] = [h(1, 'Johdanto'), p('Kunta kasvaa.'), p('Väki ikääntyy.')]
  const before = plan(meta, [heading, one, two])
  const after = {
    ...before,
    meta: { ...meta, title: 'Uusi nimi' },
    blocks: [
      { ...heading, chapter: { state: 'done' as const } },
      p('Alkuun.'),
      text(one, 'Kunta supistuu.'),
      two,
    ],
  }
  expect(diffPlans(before, JSON.parse(JSON.stringify(before)))).toEqual([])
  expect(
    diffPlans(before, after).map(({ kind, place }) => [kind, place.thing, place.field]),
  ).toEqual([
    ['changed', 'chapter', 'state'],
    ['added', 'paragraph', undefined],
    ['changed', 'paragraph', undefined],
    ['changed', 'plan', 'title'],
  ])
  const merge = mergeCopies(before, [{ id: 'a', author: 'A', base: before, plan: after }])
  expect(resolve(merge)).toEqual(after)
})
