import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TrackedChange } from '../import/report.ts'
import { h, p, plan, table } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import { createId } from '../plan/id.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { mergeCopies } from './merge-copies.ts'
import type { Change, Trace } from './model.ts'

const chapter = h(1, 'Liikunta')
const walking = p('Kunta kasvaa. Väki ikääntyy. Kävely lisääntyi.')
const cycling = p('Pyöräily kasvoi.')
const swimming = p('Uinti väheni.')
const base: Plan = { ...plan(exampleMeta, [chapter, walking, cycling, swimming]), comments: [] }

const at = (day: number) => `2026-10-0${day}T09:30:00`
const done = (
  kind: TrackedChange['kind'],
  author: string,
  text: string,
  from?: number,
  to = from,
): TrackedChange => ({
  ...{ kind, author, at: at(author.length), text },
  ...(from !== undefined && to !== undefined && { from, to }),
})

/** A Word copy with these blocks, saved by Maija. */
function changesOf(
  blocks: Block[],
  changes: Record<Id, TrackedChange[]>,
  rest: Partial<Plan> = {},
) {
  const copy = { id: 'w', author: 'Aino, Bertil', base, plan: { ...base, ...rest, blocks } }
  return mergeCopies(base, [{ ...copy, tracking: { savedBy: 'Maija', changes } }]).changes
}

const tracesOf = (changes: readonly Change[]): (Trace[] | undefined)[] =>
  changes.map(({ proposals }) => proposals[0]?.traces)
const said = (text: string): Block => ({ ...p(text), id: walking.id })

test('of two who changed sentences of one paragraph each is named for their own', () => {
  const changes = changesOf(
    [chapter, said('Kunta kasvaa nopeasti. Väki ikääntyy. Kävely väheni.'), cycling, swimming],
    {
      [walking.id]: [
        done('inserted', 'Aino', ' nopeasti', 12, 21),
        done('deleted', 'Bertil', 'lisääntyi', 45),
        done('inserted', 'Bertil', 'väheni', 45, 51),
      ],
    },
  )
  expect(tracesOf(changes)).toEqual([
    [{ author: 'Aino', at: at(4) }],
    [{ author: 'Bertil', at: at(6) }],
  ])
  expect(changes.map(({ proposals }) => proposals[0]?.authors)).toEqual([['Aino'], ['Bertil']])
})

test('two who changed one sentence are both named, in the order of their times', () => {
  const changes = changesOf(
    [chapter, said('Kunta kasvaa taas hyvin. Väki ikääntyy. Kävely lisääntyi.'), cycling, swimming],
    {
      [walking.id]: [
        done('inserted', 'Bertil', ' taas', 12, 17),
        done('inserted', 'Aino', ' hyvin', 17, 23),
      ],
    },
  )
  expect(tracesOf(changes)).toEqual([
    [
      { author: 'Aino', at: at(4) },
      { author: 'Bertil', at: at(6) },
    ],
  ])
})

test('what Word kept no track of is said to be of who saved the file, also beside what it did', () => {
  const changes = changesOf(
    [chapter, said('Kunta kasvaa yhä nopeasti. Väki ikääntyy. Kävely väheni.'), cycling, swimming],
    { [walking.id]: [done('inserted', 'Aino', ' nopeasti', 16, 25)] },
  )
  const untracked = { author: 'Maija', untracked: true }
  expect(tracesOf(changes)).toEqual([[{ author: 'Aino', at: at(4) }, untracked], [untracked]])
})

test('a removed sentence is of who took it away, and what is at its edge is not', () => {
  const changes = changesOf(
    [chapter, said('Kunta kasvaa. Kävely lisääntyi paljon.'), cycling, swimming],
    {
      [walking.id]: [
        done('deleted', 'Aino', 'Väki ikääntyy. ', 14),
        done('inserted', 'Bertil', ' paljon', 30, 37),
      ],
    },
  )
  expect(tracesOf(changes)).toMatchObject([[{ author: 'Aino' }], [{ author: 'Bertil' }]])
})

test('blocks that came, went and moved name who did it', () => {
  const fresh = p('Uusi kappale.')
  const changes = changesOf([chapter, fresh, swimming, walking], {
    [fresh.id]: [done('inserted', 'Aino', 'Uusi kappale.', 0, 13)],
    [cycling.id]: [
      done('deleted', 'Bertil', 'Pyöräily kasvoi.', 0),
      done('paragraph', 'Bertil', ''),
    ],
    // Swimming was moved up or walking down: who did the one did the other.
    [walking.id]: [done('moved', 'Cecilia', 'Kunta kasvaa.', 0, 46)],
  })
  expect(changes.map(({ kind, proposals }) => [kind, proposals[0]?.authors])).toEqual(
    expect.arrayContaining([
      ['added', ['Aino']],
      ['removed', ['Bertil']],
      ['moved', ['Cecilia']],
    ]),
  )
})

test('a paragraph that was divided is of who divided it', () => {
  const half = { ...p('Väki ikääntyy. Kävely lisääntyi.'), splitFrom: walking.id }
  const changes = changesOf([chapter, said('Kunta kasvaa.'), half, cycling, swimming], {
    [walking.id]: [done('paragraph', 'Aino', '')],
  })
  expect(tracesOf(changes)).toMatchObject([[{ author: 'Aino' }]])
})

test('the kind of a paragraph is of who changed its style, not of who wrote in it', () => {
  const heading = { ...h(2, 'Pyöräily kasvoi hyvin.'), id: cycling.id }
  const words = done('inserted', 'Aino', ' hyvin', 15, 21)
  const formOf = (changes: readonly Change[]) =>
    changes.find(({ place }) => place.field === 'form')?.proposals[0]?.traces
  const blocks = [chapter, walking, heading, swimming]
  const styled = changesOf(blocks, { [cycling.id]: [words, done('paragraph', 'Bertil', '')] })
  expect(formOf(styled)).toMatchObject([{ author: 'Bertil' }])
  expect(formOf(changesOf(blocks, { [cycling.id]: [words] }))).toMatchObject([{ untracked: true }])
})

test('cells, rows and captions have authors of their own', () => {
  const shown = table('Mittarit', [
    ['Mittari', 'Arvo'],
    ['Väkiluku', '9 330'],
  ])
  const before = { ...base, blocks: [chapter, shown] }
  const [head, row] = shown.children
  const cell = row?.children[1]
  if (!head || !row || !cell?.children[0]) throw new Error('a table expected')
  const written = { ...cell.children[0], children: [{ text: '9 331' }] }
  const extra = { ...row, id: createId(), children: row.children.map((one) => renewed(one)) }
  const after = {
    ...shown,
    caption: 'Mittaristo',
    children: [
      head,
      { ...row, children: [row.children[0], { ...cell, children: [written] }] },
      extra,
    ],
  } as Block
  const { changes } = mergeCopies(before, [
    {
      ...{ id: 'w', author: 'Aino', base: before, plan: { ...before, blocks: [chapter, after] } },
      tracking: {
        savedBy: 'Maija',
        changes: {
          [shown.id]: [done('inserted', 'Aino', 'o')],
          [written.id]: [done('deleted', 'Bertil', '0', 4), done('inserted', 'Bertil', '1', 4, 5)],
          [extra.id]: [done('inserted', 'Cecilia', '')],
        },
      },
    },
  ])
  const byThing = Object.fromEntries(
    changes.map(({ place, proposals }) => [place.field ?? place.thing, proposals[0]?.authors]),
  )
  expect(byThing).toEqual({ caption: ['Aino'], cell: ['Bertil'], row: ['Cecilia'] })
})

const renewed = <Cell extends { id: Id; children: { id: Id }[] }>(cell: Cell): Cell => ({
  ...cell,
  id: createId(),
  children: cell.children.map((one) => ({ ...one, id: createId() })),
})

test('a comment is of who wrote it, whoever saved the file', () => {
  const comment = {
    ...{ id: createId(), author: 'Bertil', at: '2026-10-01T09:30:00.000Z', text: 'Lähde?' },
    ...{ anchor: { block: walking.id }, replies: [] },
  }
  const changes = changesOf(base.blocks, {}, { comments: [comment] })
  expect(tracesOf(changes)).toEqual([[{ author: 'Bertil', at: comment.at }]])
})

test('someone without a name in Word is called by the name of who saved the file', () => {
  const [change] = changesOf(
    [chapter, walking, cycling, { ...p('Uinti kasvoi.'), id: swimming.id }],
    {
      [swimming.id]: [
        { ...done('deleted', '', 'väheni', 6), at: '' },
        { ...done('inserted', '', 'kasvoi', 6, 12), at: '' },
      ],
    },
  )
  expect(change?.proposals[0]?.traces).toEqual([{ author: 'Maija' }])
})

test('a copy that is no Word file says nothing of this, and one beside it keeps its author', () => {
  const blocks = [chapter, said('Kunta kasvaa hyvin. Väki ikääntyy. Kävely lisääntyi.')]
  const both = { ...base, blocks: [...blocks, cycling, swimming] }
  const changes = { [walking.id]: [done('inserted', 'Aino', ' hyvin', 12, 18)] }
  const [change] = mergeCopies(base, [
    { id: 'a', author: 'Liikunta', base, plan: both },
    { id: 'b', author: 'Aino', base, plan: both, tracking: { savedBy: 'Maija', changes } },
  ]).changes
  expect(change?.proposals[0]).toMatchObject({
    authors: ['Aino', 'Liikunta'],
    traces: [{ author: 'Aino' }],
  })
})

const word = fc.stringMatching(/^[a-zåäö]{2,9}$/)
const edit = fc.record({ at: fc.nat(200), drop: fc.nat(3), put: fc.array(word, { maxLength: 3 }) })

test('whatever was changed while Word kept track, nothing of it is called untracked', () => {
  const texts = fc.array(fc.array(word, { minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 4 }), (sentences, edits) => {
      const words = sentences.flatMap((sentence) =>
        sentence.map((one, at) => {
          const start = at === 0 ? one[0]?.toUpperCase() + one.slice(1) : one
          return at === sentence.length - 1 ? `${start}. ` : `${start} `
        }),
      )
      const kept: { text: string; kind?: 'inserted' | 'deleted' }[] = words.map((text) => ({
        text,
      }))
      for (const { at, drop, put } of edits) {
        const place = at % (kept.length + 1)
        for (const one of kept.slice(place, place + drop)) one.kind ??= 'deleted'
        kept.splice(place, 0, ...put.map((one) => ({ text: `${one} `, kind: 'inserted' as const })))
      }
      let text = ''
      const changes = kept.flatMap(({ text: own, kind }): TrackedChange[] => {
        const from = text.length
        if (kind !== 'deleted') text += own
        return kind ? [done(kind, 'Aino', own, from, text.length)] : []
      })
      const block = p(words.join(''))
      const before = { ...base, blocks: [chapter, block] }
      const after = { ...before, blocks: [chapter, { ...p(text), id: block.id }] }
      const tracking = { savedBy: 'Maija', changes: { [block.id]: changes } }
      const { changes: found } = mergeCopies(before, [
        { id: 'w', author: 'Aino', base: before, plan: after, tracking },
      ])
      expect(found.flatMap(({ proposals }) => proposals[0]?.authors)).not.toContain('Maija')
    }),
  )
})
