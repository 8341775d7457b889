// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderIn } from '../i18n/test-render.tsx'
import { SearchResults } from './search-results.tsx'

afterEach(cleanup)

const hit = (planTitle: string, blockId: string, ...snippet: string[]) => ({
  planId: planTitle.toLowerCase().padEnd(16, '0'),
  planTitle,
  blockId,
  chapter: 'Tausta',
  snippet,
})
const hits = [
  hit('Suunnitelma', 'a', 'Kunnan ', 'liikunta', ' ja kulttuuri'),
  hit('Raportti', 'b', '', 'Liikunta', 'paikat'),
  hit('Suunnitelma', 'c', 'Ohjattua ', 'liikuntaa', ''),
]

test('hits stand under their plans, with what was found marked', () => {
  renderIn(<SearchResults query="liikun" hits={hits} onOpen={() => {}} />)
  expect(screen.getByRole('status').textContent).toBe('3 osumaa, 2 asiakirjaa')
  expect(screen.getAllByRole('group').map((group) => group.textContent)).toEqual([
    'SuunnitelmaTaustaKunnan liikunta ja kulttuuriTaustaOhjattua liikuntaa',
    'RaporttiTaustaLiikuntapaikat',
  ])
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'liikunta',
    'liikuntaa',
    'Liikunta',
  ])
})

test('Enter opens the plan at the place', async () => {
  const user = userEvent.setup()
  const opened: unknown[] = []
  renderIn(<SearchResults query="liikun" hits={hits} onOpen={(...at) => opened.push(at)} />)
  await user.tab()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(opened).toEqual([['suunnitelma00000', 'c']])
})

test('a measure says that it is one, and is opened where measures are', async () => {
  const user = userEvent.setup()
  const opened: unknown[] = []
  const measure = {
    planId: 'suunnitelma00000',
    planTitle: 'Suunnitelma',
    recordId: 'm',
    kind: 'measures' as const,
    snippet: ['Maksuton ', 'liikunta', 'vuoro'],
  }
  renderIn(<SearchResults query="liikun" hits={[measure]} onOpen={(...at) => opened.push(at)} />)
  expect(screen.getByRole('option').textContent).toBe('ToimenpideMaksuton liikuntavuoro')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(opened).toEqual([['suunnitelma00000', 'm']])
})

test('nothing found says so and how to go on', () => {
  renderIn(<SearchResults query="xyz" hits={[]} onOpen={() => {}} />)
  expect(screen.getByRole('status').textContent).toBe('Ei osumia')
  expect(screen.getByText(/Kokeile lyhyempää sanaa/)).toBeDefined()
})
