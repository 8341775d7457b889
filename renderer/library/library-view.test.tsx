// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bridge } from '#shared/ipc/contract.ts'
import type { SearchHit } from '#shared/ipc/plans.ts'
import type { AppActions } from '../commands/registry.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { LibraryView } from './library-view.tsx'

const hit = (word: string): SearchHit => ({
  planId: word.padEnd(16, '0'),
  planTitle: word,
  blockId: 'b'.repeat(16),
  chapter: 'Tausta',
  snippet: ['', word, ''],
})

/** Searches that are under way, and the way to answer each. */
let searches: { query: string; answer(): void }[]
beforeEach(() => {
  searches = []
  const bridge: Bridge = {
    invoke: (name, input) =>
      new Promise((resolve) => {
        if (name !== 'plans.search') return resolve({ ok: true, value: [] })
        const { query } = input as { query: string }
        searches.push({ query, answer: () => resolve({ ok: true, value: [hit(query)] }) })
      }),
    on: () => () => {},
  }
  Object.assign(window, { bridge })
})
afterEach(cleanup)

function renderLibrary() {
  const opened: string[] = []
  renderIn(<LibraryView app={{} as AppActions} onOpen={(id) => opened.push(id)} />)
  return { opened, user: userEvent.setup(), field: screen.getByRole('searchbox') }
}

const searchFor = (query: string) =>
  expect.poll(() => searches.find((search) => search.query === query)).toBeDefined()
const answer = (query: string) => searches.find((search) => search.query === query)?.answer()

test('Enter opens the first place that was found', async () => {
  const { opened, user, field } = renderLibrary()
  await user.type(field, 'liikunta')
  await searchFor('liikunta')
  answer('liikunta')
  await screen.findByText('liikunta', { selector: 'mark' })
  await user.keyboard('{Enter}')
  expect(opened).toEqual([hit('liikunta').planId])
})

test('Enter waits for what is found of the words that stand in the field', async () => {
  const { opened, user, field } = renderLibrary()
  await user.type(field, 'lii')
  await searchFor('lii')
  answer('lii')
  await screen.findByText('lii', { selector: 'mark' })

  await user.type(field, 'kunta{Enter}')
  expect(opened).toEqual([])
  await searchFor('liikunta')
  answer('liikunta')
  await expect.poll(() => opened).toEqual([hit('liikunta').planId])
})

test('who types on after Enter is not led away', async () => {
  const { opened, user, field } = renderLibrary()
  await user.type(field, 'lii{Enter}kunta')
  await searchFor('liikunta')
  answer('liikunta')
  await screen.findByText('liikunta', { selector: 'mark' })
  expect(opened).toEqual([])
})
