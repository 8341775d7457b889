// @vitest-environment jsdom

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bridge, Input } from '#shared/ipc/contract.ts'
import type { StoredMark } from '#shared/ipc/review.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import { h, noRecords, p, plan } from '#shared/plan/build.ts'
import type { Plan } from '#shared/plan/model.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { type ReviewHandle, ReviewView } from './review-view.tsx'

const chapter = h(1, 'Liikunta')
const other = h(1, 'Kulttuuri')
const steps = p('Kävely väheni 2 %. Pyöräily kasvoi.')
const art = p('Kuoro laulaa.')
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Latu', resources: 'Omana työnä' })
const base: Plan = {
  ...plan(
    {
      kind: 'term-plan',
      template: 'municipal-term',
      language: 'fi',
      title: 'Suunnitelma',
      organisation: { name: 'Koivuranta', kind: 'city' },
      period: { from: 2026, to: 2029 },
      submission: { status: 'draft' },
      people: [],
    },
    [chapter, steps, other, art],
  ),
  records: { ...noRecords(), priorities: [priority], goals: [goal], measures: [measure] },
}

function copyOf(edits: Record<string, string>, resources = measure.resources): Plan {
  return {
    ...base,
    blocks: base.blocks.map((block) => {
      const words = edits[block.id]
      return words === undefined ? block : { ...p(words), id: block.id }
    }),
    records: { ...base.records, measures: [{ ...measure, resources }] },
  }
}

const copies = [
  {
    id: 'a',
    author: 'Liikunta',
    plan: copyOf({ [steps.id]: 'Kävely kasvoi 3 %. Pyöräily kasvoi.' }),
  },
  {
    id: 'b',
    author: 'Sivistys',
    plan: copyOf(
      { [steps.id]: 'Kävely väheni 5 %. Pyöräily kasvoi.', [art.id]: 'Kuoro laulaa ja tanssii.' },
      '1 htv',
    ),
  },
].map((copy) => ({ ...copy, base }))

/** The page of the tests has no layout: everything is in sight. */
class AllInSight {
  readonly #tell: IntersectionObserverCallback
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell
  }
  observe() {
    const entry = { isIntersecting: true } as IntersectionObserverEntry
    this.#tell([entry], this as unknown as IntersectionObserver)
  }
  disconnect() {}
}

/** What main would keep. */
let kept: Map<string, StoredMark>
let finished: Input<'review.finish'>[]
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** How long writing a decision takes. */
let slowness = 0

beforeEach(() => {
  kept = new Map()
  finished = []
  slowness = 0
  const invoke: Bridge['invoke'] = async (name, input) => {
    if (name === 'review.open') {
      return {
        ok: true,
        value: {
          revision: 7,
          startedAt: null,
          copies: copies.map(({ id, author }) => ({
            id,
            author,
            file: `${author}.kertomus`,
            receivedAt: '2026-11-22T10:00:00.000Z',
            hasBase: true,
            notes: [],
            asked: { to: author, chapters: [chapter.id], measures: [measure.id] },
          })),
          merge: mergeCopies(base, copies),
          marks: [...kept.values()],
        },
      }
    }
    if (name === 'review.decide') {
      await pause(slowness)
      for (const { mark, ...about } of (input as Input<'review.decide'>).marks) {
        if (mark) kept.set(about.change, { ...about, mark })
        else kept.delete(about.change)
      }
    }
    if (name === 'review.finish') finished.push(input as Input<'review.finish'>)
    return { ok: true, value: undefined }
  }
  Object.assign(window, { bridge: { invoke, on: () => () => undefined } satisfies Bridge })
  Object.assign(window, { IntersectionObserver: AllInSight })
})
afterEach(cleanup)

async function openReview() {
  const user = userEvent.setup()
  const handle = createRef<ReviewHandle>()
  renderIn(
    <ReviewView
      id={base.id}
      copies={2}
      merges={[]}
      settle={async () => true}
      handle={handle}
      onShowPlace={() => undefined}
      onReopen={() => undefined}
    />,
  )
  await screen.findByRole('toolbar', { name: 'Päätös' })
  const list = screen.getByRole('navigation', { name: 'Muutokset' })
  return { user, handle, rows: () => within(list).getAllByRole('button') }
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)

test('conflicts come first, then what was asked, then what was changed elsewhere', async () => {
  const { rows } = await openReview()
  expect(headings().filter((title) => title?.endsWith(')'))).toEqual([
    'Ristiriidat: 1 Liikunta (1)',
    'Painopisteet, tavoitteet ja toimenpiteet (1)',
    'Muut muutokset: muualla kuin pyydetyissä kohdissa (1)',
  ])
  expect(rows()).toHaveLength(3)
  expect(screen.getByText(/0\/3 päätetty · 1 ristiriita avoinna/)).toBeDefined()
})

test('a conflict shows each version, whose words are told apart without colour', async () => {
  await openReview()
  const first = screen.getByRole('region', { name: 'Ehdotus A: Liikunta' })
  const second = screen.getByRole('region', { name: 'Ehdotus B: Sivistys' })
  expect(within(second).getByText('5').closest('ins')?.textContent).toContain('lisätty:')
  expect(within(second).getByText('2').closest('del')?.textContent).toContain('poistettu:')
  expect(first.textContent).toContain('kasvoi')
  expect(screen.getByRole('region', { name: 'Asiakirjassa nyt' }).textContent).toContain('väheni 2')
})

test('keys decide and lead to the next; a decision is taken back', async () => {
  const { user, handle, rows } = await openReview()
  await user.keyboard('b')
  await waitFor(() => expect(kept.size).toBe(1))
  await waitFor(() => expect(rows()[1]?.getAttribute('aria-current')).toBe('true'))
  await user.keyboard('1')
  await user.keyboard('2')
  await waitFor(() => expect(screen.getByText(/3\/3 päätetty/)).toBeDefined())
  expect([...kept.values()].map(({ mark }) => mark.take)).toEqual(['proposal', 'proposal', 'ours'])

  handle.current?.undo()
  await waitFor(() => expect(screen.getByText(/2\/3 päätetty/)).toBeDefined())
  expect(kept.size).toBe(2)
})

test('what is typed ahead is about the change that comes next, not the one still being written', async () => {
  slowness = 100
  const { user, handle, rows } = await openReview()
  await user.keyboard('b12')
  await waitFor(() => expect(screen.getByText(/3\/3 päätetty/)).toBeDefined())
  expect([...kept.values()].map(({ mark }) => mark.take)).toEqual(['proposal', 'proposal', 'ours'])

  handle.current?.undo()
  await user.keyboard('5')
  await waitFor(() => expect([...kept.values()].at(-1)?.mark.take).toBe('later'))
  expect([...kept.values()].map(({ mark }) => mark.take)).toEqual(['proposal', 'proposal', 'later'])

  await user.keyboard('kk2')
  await user.click(rows()[2] as HTMLElement)
  await waitFor(() => expect([...kept.values()][0]?.mark.take).toBe('ours'))
  await waitFor(() => expect(rows()[2]?.getAttribute('aria-current')).toBe('true'))
})

test('a key that is held down decides once', async () => {
  await openReview()
  for (const repeat of [false, true, true]) fireEvent.keyDown(document.body, { key: '2', repeat })
  await waitFor(() => expect(kept.size).toBe(1))
  await pause(50)
  expect(kept.size).toBe(1)
})

test('keys belong to a field as long as someone writes in it', async () => {
  const { user } = await openReview()
  await user.keyboard('j')
  await user.keyboard('4')
  const field = await screen.findByRole('textbox', { name: 'Asiakirjaan tulee' })
  expect((field as HTMLTextAreaElement).value).toBe('1 htv')
  await user.clear(field)
  await user.type(field, '12 htv')
  expect(kept.size).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Käytä tätä' }))
  await waitFor(() =>
    expect([...kept.values()][0]?.mark).toEqual({ take: 'edited', value: '12 htv' }),
  )
})

test('before the end it says what is undecided; then what was reviewed is merged', async () => {
  const { user } = await openReview()
  await user.click(screen.getByRole('button', { name: 'Viimeistele yhdistäminen…' }))
  const dialog = screen.getByRole('dialog')
  expect(dialog.textContent).toContain('2 muutosta, joista et ole päättänyt, tulee mukaan.')
  expect(dialog.textContent).toContain('1 ristiriita on ratkaisematta.')
  await user.click(within(dialog).getByRole('button', { name: 'Yhdistä' }))
  await waitFor(() => expect(finished).toEqual([{ id: base.id, revision: 7, copies: ['a', 'b'] }]))
})

test('decisions that no longer fit are listed', async () => {
  kept.set('gone', { change: 'gone', mark: { take: 'ours' }, about: 'Liikunta poisti luvun.' })
  const { user } = await openReview()
  await user.click(screen.getByRole('button', { name: 'Näytä' }))
  expect(screen.getByRole('dialog').textContent).toContain('Liikunta poisti luvun.')
  await user.click(screen.getByRole('button', { name: 'Poista nämä' }))
  await waitFor(() => expect(kept.size).toBe(0))
})
