// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Comparison } from '#shared/history/compare.ts'
import type { Bridge, CallName } from '#shared/ipc/contract.ts'
import type { HistoryEntry } from '#shared/ipc/history.ts'
import { h, p } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { HistoryDialogs, type HistoryPlace } from './history-dialogs.tsx'

const hash = (digit: string) => digit.repeat(64)
const background = h(1, 'Tausta')
const text = p('Kunta edistää hyvinvointia.')
const entries: HistoryEntry[] = [
  {
    id: hash('b'),
    at: '2026-11-21T12:00:00.000Z',
    author: 'Maija',
    kind: 'named',
    label: 'Lautakunnalle',
    parents: [hash('a')],
  },
  { id: hash('a'), at: '2026-11-20T08:00:00.000Z', author: '', kind: 'automatic', parents: [] },
]
const comparison: Comparison = {
  chapters: [
    {
      chapter: background.id,
      title: 'Tausta',
      differences: [
        {
          id: text.id,
          kind: 'changed',
          before: 'Kunta tukee hyvinvointia.',
          after: 'Kunta edistää hyvinvointia.',
          fields: [],
        },
      ],
    },
  ],
  records: [
    {
      kind: 'measures',
      differences: [
        {
          id: createId(),
          kind: 'changed',
          before: 'Latu',
          after: 'Latu',
          fields: ['responsible', 'status', 'values'],
        },
      ],
    },
  ],
  hasOtherDetails: false,
}

/** What main would answer, and what it was asked. */
let calls: [CallName, unknown][]
beforeEach(() => {
  calls = []
  const answers: Partial<Record<CallName, unknown>> = {
    'history.list': entries,
    'history.compare': comparison,
    'history.name': entries[0],
    'history.restoreChapter': { revision: 7 },
    'history.restore': { revision: 7 },
    'history.blame': {
      changed: { author: 'Pekka', at: '2026-11-21T12:00:00.000Z', revision: null },
      created: { author: 'Maija', at: '2026-11-20T08:00:00.000Z', revision: hash('a') },
    },
  }
  const bridge: Bridge = {
    async invoke(name, input) {
      calls.push([name, input])
      return { ok: true, value: answers[name] }
    },
    on: () => () => {},
  }
  Object.assign(window, { bridge })
})
afterEach(cleanup)

const id = createId()

function renderDialog(place: HistoryPlace, isSaved = true, reopen = async () => {}) {
  const told: unknown[] = []
  renderIn(
    <HistoryDialogs
      id={id}
      blocks={[background, text]}
      place={place}
      settle={async () => isSaved}
      onShow={(place) => told.push(['show', place])}
      onRestored={(at) => {
        told.push(['restored', at])
        return reopen()
      }}
    />,
  )
  return told
}

const asked = (name: CallName) => calls.filter(([call]) => call === name).map(([, input]) => input)

test('the newest version is chosen, and the words that changed since are marked', async () => {
  renderDialog({ show: 'history' })
  const list = await screen.findByRole('listbox', { name: 'Versiot' })
  const [newest, oldest] = within(list).getAllByRole('option')
  expect(newest?.getAttribute('aria-selected')).toBe('true')
  expect(newest?.textContent).toContain('Lautakunnalle')
  expect(oldest?.textContent).toContain('Tekijä ei tiedossa')

  const chapter = await screen.findByRole('region', { name: 'Tausta' })
  expect(chapter.querySelector('del')?.textContent).toBe('tukee')
  expect(chapter.querySelector('ins')?.textContent).toBe('edistää')
  const measures = screen.getByRole('region', { name: 'Toimenpiteet' })
  expect(measures.textContent).toContain('Muutettu: Vastuutaho, Tila, MittaritLatu')
  expect(asked('history.compare')).toEqual([{ id, revision: hash('b') }])
})

test('arrows move from version to version', async () => {
  const user = userEvent.setup()
  renderDialog({ show: 'history' })
  await screen.findByRole('listbox', { name: 'Versiot' })
  await screen.findByRole('region', { name: 'Tausta' })
  await user.click(screen.getAllByRole('option')[0] as HTMLElement)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(asked('history.compare').at(-1)).toEqual({ id, revision: hash('a') })
})

test('a chapter is restored once that is confirmed, and the plan is opened anew at it', async () => {
  const user = userEvent.setup()
  const told = renderDialog({ show: 'history' })
  await user.click(await screen.findByRole('button', { name: /Palauta tämä luku… Tausta/ }))
  const question = screen.getByRole('alertdialog')
  expect(question.textContent).toContain('Muut luvut eivät muutu')
  expect(asked('history.restoreChapter')).toEqual([])
  await user.click(within(question).getByRole('button', { name: 'Palauta' }))
  expect(asked('history.restoreChapter')).toEqual([
    { id, revision: hash('b'), chapter: background.id },
  ])
  expect(told).toContainEqual(['restored', background.id])
})

test('a version is restored once, and nobody leaves for the text while it is', async () => {
  const user = userEvent.setup()
  let opened = () => {}
  const told = renderDialog({ show: 'history' }, true, () => {
    return new Promise<void>((resolve) => {
      opened = resolve
    })
  })
  await screen.findByRole('region', { name: 'Tausta' })
  await user.click(screen.getByRole('button', { name: 'Palauta tämä versio…' }))
  await user.click(screen.getByRole('button', { name: 'Palauta' }))
  await user.keyboard('{Escape}')
  const again = screen.getByRole('button', { name: 'Palauta tämä versio…' })
  await user.click(again)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(told).toEqual([['restored', undefined]])
  await act(async () => opened())
  expect(told).toContainEqual(['show', undefined])
})

test('nothing is restored over what could not be saved', async () => {
  const user = userEvent.setup()
  const told = renderDialog({ show: 'history' }, false)
  await user.click(await screen.findByRole('button', { name: 'Palauta tämä versio…' }))
  await user.click(screen.getByRole('button', { name: 'Palauta' }))
  expect(asked('history.restore')).toEqual([])
  expect(told).toEqual([])
})

test('a version without a name is not kept', async () => {
  const user = userEvent.setup()
  const told = renderDialog({ show: 'name' })
  await user.keyboard('{Enter}')
  expect(screen.getByText('Kirjoita versiolle nimi.')).toBeDefined()
  await user.keyboard('  Lausunnoille {Enter}')
  expect(asked('history.name')).toEqual([{ id, label: 'Lausunnoille' }])
  expect(told).toEqual([['show', undefined]])
})

test('who changed a paragraph is told with the way to the history of its chapter', async () => {
  const user = userEvent.setup()
  const told = renderDialog({
    show: 'blame',
    of: { block: text.id },
    text: 'Kunta edistää hyvinvointia.',
  })
  expect(await screen.findByText(/^Pekka, 21\.11\.2026 klo/)).toBeDefined()
  expect(screen.getByText(/^Maija, 20\.11\.2026 klo/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Luvun historia…' }))
  expect(told).toEqual([['show', { show: 'history', chapter: background.id }]])
})
