import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AppError } from '#shared/errors.ts'
import type { PlanChanges } from '#shared/ipc/plans.ts'
import { noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Block, PlanMeta } from '#shared/plan/model.ts'
import { createAutosave, type SaveState } from './autosave.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'thl',
  title: 'Hyvinvointisuunnitelma',
  organisation: { name: 'Esimerkkilä', kind: 'municipality' },
}

const first = p('a')
const savedAt = '2026-11-21T12:32:00.000Z'

/** An autosave whose disk takes `takesMs` for each save and refuses those in `refuses`. */
function setUp({ takesMs = 5, refuses = [] as (AppError | undefined)[] } = {}) {
  const sent: PlanChanges[] = []
  const states: SaveState[] = []
  let underWay = 0
  let most = 0
  const autosave = createAutosave({
    id: 'planplanplanplan',
    revision: 1,
    start: { blocks: [first], meta, records: noRecords(), comments: [] },
    tell: (state) => states.push(state),
    async save(changes) {
      const refusal = refuses[sent.length]
      sent.push(changes)
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setTimeout(resolve, takesMs))
      underWay -= 1
      if (refusal) throw refusal
      return { revision: changes.revision + 1, savedAt }
    },
  })
  const write = (text: string): Block[] => {
    const blocks = [{ ...first, children: [{ text }] }]
    autosave.edit({ blocks })
    return blocks
  }
  const written = () =>
    sent.map(({ put }) => put.map(({ block }) => JSON.stringify(block.children)).join())
  return { autosave, sent, states, write, written, most: () => most }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a pause in typing sends what was written, once', async () => {
  const { write, sent, written } = setUp()
  write('ab')
  await vi.advanceTimersByTimeAsync(200)
  write('abc')
  await vi.advanceTimersByTimeAsync(200)
  expect(sent).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(60)
  expect(written()).toEqual(['[{"text":"abc"}]'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
})

test('someone who types without a pause is saved every second', async () => {
  const { write, sent } = setUp()
  for (let key = 0; key < 50; key += 1) {
    write('x'.repeat(key + 2))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(sent.length).toBeGreaterThanOrEqual(4)
  expect(sent.length).toBeLessThanOrEqual(6)
})

test('"saved" is told only after the disk has answered', async () => {
  const { write, states } = setUp({ takesMs: 400 })
  write('ab')
  await vi.advanceTimersByTimeAsync(600)
  expect(states).toEqual([{ kind: 'saving' }])
  await vi.advanceTimersByTimeAsync(100)
  expect(states.at(-1)).toEqual({ kind: 'saved', at: savedAt })
})

test('one save is under way at a time, and each builds on the revision before', async () => {
  const { write, sent, most, written, states } = setUp({ takesMs: 3_000 })
  for (const text of ['ab', 'abc', 'abcd', 'abcde']) {
    write(text)
    await vi.advanceTimersByTimeAsync(700)
  }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(most()).toBe(1)
  expect(sent.map(({ revision }) => revision)).toEqual([1, 2])
  expect(written().at(-1)).toBe('[{"text":"abcde"}]')
  expect(states.at(-1)?.kind).toBe('saved')
})

test('trouble is told at once, retried with growing patience, and ends by itself', async () => {
  const full = new AppError('disk-full', 'no space', { details: { place: 'kertomus.db' } })
  const { write, sent, states } = setUp({ refuses: [full, full] })
  write('ab')
  await vi.advanceTimersByTimeAsync(300)
  expect(states.at(-1)).toEqual({ kind: 'trouble', error: full, retries: true })

  write('abc')
  expect(states.at(-1)?.kind).toBe('trouble')
  await vi.advanceTimersByTimeAsync(1_010)
  expect(sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1_010)
  expect(sent).toHaveLength(3)
  expect(states.at(-1)).toEqual({ kind: 'saved', at: savedAt })
})

test('a plan that changed elsewhere is not overwritten by trying again', async () => {
  const elsewhere = new AppError('plan-changed-elsewhere', 'revision 3, not 1')
  const { autosave, write, sent, states } = setUp({ refuses: [elsewhere] })
  write('ab')
  await vi.advanceTimersByTimeAsync(60_000)
  write('abc')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
  expect(states.at(-1)).toEqual({ kind: 'trouble', error: elsewhere, retries: false })
  expect(autosave).toBeDefined()
})

test('flush saves at once, waits for what is under way, and says whether all is safe', async () => {
  const { autosave, write, written } = setUp({ takesMs: 500 })
  write('ab')
  const early = autosave.flush()
  write('abc')
  const late = autosave.flush()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await early).toBe(true)
  expect(await late).toBe(true)
  expect(written().at(-1)).toBe('[{"text":"abc"}]')
})

test('flush answers no when the disk refuses', async () => {
  const { autosave, write } = setUp({ refuses: [new AppError('disk-full', 'no space')] })
  write('ab')
  const flushed = autosave.flush()
  await vi.advanceTimersByTimeAsync(50)
  expect(await flushed).toBe(false)
})

test('a changed title travels without the blocks', async () => {
  const { autosave, sent } = setUp()
  autosave.edit({ meta: { ...meta, title: 'Uusi nimi' } })
  await vi.advanceTimersByTimeAsync(300)
  expect(sent).toMatchObject([{ removed: [], put: [], meta: { title: 'Uusi nimi' } }])
})

test('nothing is sent when nothing changed', async () => {
  const { autosave, sent } = setUp()
  autosave.edit({ blocks: [first].slice(0) })
  autosave.edit({})
  expect(await autosave.flush()).toBe(true)
  expect(sent.filter(({ put }) => put.length > 0)).toEqual([])
})

test('records go with the blocks in one save, and alone when only they changed', async () => {
  const { autosave, write, sent } = setUp()
  const body = { id: 'bodybodybodybody', name: 'Liikuntatoimi' }
  const records = { ...noRecords(), bodies: [body] }
  write('ab')
  autosave.edit({ records })
  await vi.advanceTimersByTimeAsync(300)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({
    put: [{ block: { id: first.id } }],
    records: { bodies: { removed: [], put: [{ row: body, after: null }] } },
  })

  const renamed = { ...records, bodies: [{ ...body, name: 'Vapaa-aikatoimi' }] }
  autosave.edit({ records: renamed })
  await vi.advanceTimersByTimeAsync(300)
  expect(sent[1]).toEqual({
    id: 'planplanplanplan',
    revision: 2,
    removed: [],
    put: [],
    records: { bodies: { removed: [], put: [{ row: renamed.bodies[0] }] } },
  })
})

test('a comment is saved with the words it stands on', async () => {
  const { autosave, write, sent } = setUp()
  const comment = {
    id: 'commentcommentco',
    anchor: { block: first.id },
    author: 'Maija Mallikas',
    at: savedAt,
    text: 'Tarkista.',
    replies: [],
  }
  write('ab')
  autosave.edit({ comments: [comment] })
  await vi.advanceTimersByTimeAsync(300)
  autosave.edit({ comments: [] })
  await vi.advanceTimersByTimeAsync(300)
  expect(sent).toMatchObject([
    { put: [{ block: { id: first.id } }], comments: { put: [{ row: comment, after: null }] } },
    { put: [], comments: { removed: [comment.id], put: [] } },
  ])
})
