// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TrackedChange } from '#shared/import/report.ts'
import type { Bridge, Input } from '#shared/ipc/contract.ts'
import { mergeCopies } from '#shared/merge/merge-copies.ts'
import { h, p, plan } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Plan } from '#shared/plan/model.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { type ReviewHandle, ReviewView } from './review-view.tsx'

// A Word file that several people wrote in, of which each change has its own authors.

const chapter = h(1, 'Liikunta')
const [first, second, third, fourth] = [p('Yksi.'), p('Kaksi.'), p('Kolme.'), p('Neljä.')]
const base: Plan = plan(exampleMeta, [chapter, first, second, third, fourth])
const after = {
  ...base,
  blocks: base.blocks.map((block) =>
    block === chapter ? block : { ...p(`Uusi ${block.id}.`), id: block.id },
  ),
}
const by = (author: string, at: string): TrackedChange => ({
  kind: 'inserted',
  author,
  at,
  text: '',
})
const merge = mergeCopies(base, [
  {
    ...{ id: 'w', author: 'Aune Aalto, Bertil Berg', base, plan: after },
    tracking: {
      savedBy: 'Maija Mäki',
      changes: {
        [first.id]: [by('Aune Aalto', '2026-10-01T09:05:00')],
        [second.id]: [by('Bertil Berg', '2026-10-02T15:30:00')],
        [third.id]: [
          by('Bertil Berg', '2026-10-02T15:30:00'),
          by('Aune Aalto', '2026-10-03T08:00:00'),
        ],
      },
    },
  },
])

let decided: Input<'review.decide'>['marks']

beforeEach(() => {
  decided = []
  const invoke: Bridge['invoke'] = async (name, input) => {
    if (name === 'review.decide') decided.push(...(input as Input<'review.decide'>).marks)
    if (name !== 'review.open') return { ok: true, value: undefined }
    const copy = {
      ...{ id: 'w', author: 'Aune Aalto, Bertil Berg', file: 'kopio.docx', hasBase: true },
      ...{ receivedAt: '2026-11-22T10:00:00.000Z', notes: [], asked: null },
    }
    const value = { revision: 1, startedAt: null, copies: [copy], merge, marks: [] }
    return { ok: true, value }
  }
  Object.assign(window, { bridge: { invoke, on: () => () => undefined } satisfies Bridge })
  Object.assign(window, {
    IntersectionObserver: class {
      readonly #tell: (entries: { isIntersecting: boolean }[]) => void
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.#tell = tell
      }
      observe() {
        this.#tell([{ isIntersecting: true }])
      }
      disconnect() {}
    },
  })
})
afterEach(cleanup)

async function openReview() {
  renderIn(
    <ReviewView
      id={base.id}
      copies={1}
      merges={[]}
      settle={async () => true}
      handle={createRef<ReviewHandle>()}
      onShowPlace={() => undefined}
      onReopen={() => undefined}
    />,
  )
  const list = await screen.findByRole('navigation', { name: 'Muutokset' })
  return { user: userEvent.setup(), list, rows: () => within(list).getAllByRole('button') }
}

test('each change names who made it and when, and says what nobody kept track of', async () => {
  const { user, rows } = await openReview()
  const names = rows().map(({ textContent }) => /: (.+?) muutti/.exec(textContent ?? '')?.[1])
  expect(names).toEqual(['Aune Aalto', 'Bertil Berg', 'Bertil Berg ja Aune Aalto', 'Maija Mäki'])
  expect(rows()[2]?.textContent).toContain('Bertil Berg ja Aune Aalto muuttivat')

  const said = async (at: number) => {
    const row = rows()[at]
    if (row) await user.click(row)
    const lines = within(screen.getByRole('article')).getAllByRole('listitem')
    return lines.map(({ textContent }) => textContent)
  }
  expect(await said(0)).toEqual(['1.10.2026 klo 9.05'])
  expect(await said(2)).toEqual([
    'Bertil Berg, 2.10.2026 klo 15.30',
    'Aune Aalto, 3.10.2026 klo 8.00',
  ])
  expect(await said(3)).toEqual([
    'Muutosta ei jäljitetty Wordissa. Tekijäksi oletetaan Maija Mäki.',
  ])
})

test('one of the authors can be looked at alone, and accepted at once in a chapter', async () => {
  const { user, rows } = await openReview()
  await user.click(
    screen.getByRole('button', { name: 'Hyväksy kaikki: Aune Aalto, 1 Liikunta (2)' }),
  )
  expect(decided.map(({ about }) => about)).toEqual([
    expect.stringContaining('Aune Aalto'),
    expect.stringContaining('Bertil Berg ja Aune Aalto'),
  ])
  await user.click(screen.getByRole('button', { name: /Tekijä/ }))
  await user.click(screen.getByRole('option', { name: 'Bertil Berg' }))
  expect(rows()).toHaveLength(2)
})
