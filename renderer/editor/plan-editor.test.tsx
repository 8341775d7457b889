// @vitest-environment jsdom

import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as build from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Block, PlanMeta } from '#shared/plan/model.ts'
import { PlanEditor, type PlanEditorHandle } from './plan-editor.tsx'

const {
  approval,
  callout,
  contents,
  h,
  image,
  li,
  link,
  note,
  oli,
  p,
  pageBreak,
  quote,
  ref,
  table,
} = build

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'test',
  organisation: { name: 'Esimerkkikunta', kind: 'municipality' },
  submission: { status: 'council', body: 'Kunnanvaltuusto', date: '2026-05-18' },
}

function open(...blocks: Block[]) {
  const handle = createRef<PlanEditorHandle>()
  const changes: Block[][] = []
  const plan = build.plan(meta, blocks)
  render(
    <PlanEditor plan={plan} zoom={100} handle={handle} onChange={(next) => changes.push(next)} />,
  )
  const run = (id: Parameters<PlanEditorHandle['run']>[0]) =>
    act(async () => {
      handle.current?.run(id)
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
  return { handle, changes, run, blocks: () => handle.current?.blocks() ?? [] }
}

beforeEach(() => {
  // jsdom has no layout, and these are only for the eye.
  Element.prototype.scrollIntoView = () => {}
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  Range.prototype.getClientRects = () =>
    Object.assign([], { item: () => null }) as unknown as DOMRectList
})
afterEach(cleanup)

const picture = { asset: 'a'.repeat(64), format: 'png', width: 40, height: 30 } as const

test('every kind of block is on the page as what it is', () => {
  const heading = h(1, 'Johdanto')
  const captioned = table(
    'Väestö',
    [
      ['Vuosi', 'Määrä'],
      ['2025', '12 390'],
    ],
    { headerColumn: true },
  )
  open(
    heading,
    p(['ks. ', ref(captioned.id), ' ja ', link('https://thl.fi', 'THL'), note('Lähde'), '.']),
    h(2, 'Tausta'),
    li('yksi'),
    oli('kaksi'),
    quote('lainaus'),
    callout('important', 'nosto'),
    captioned,
    image(picture, { alt: 'Pylväät', caption: 'Kehitys' }),
    image(picture),
    pageBreak(),
    contents(),
    approval(),
    p([{ text: 'svenska', language: 'sv' }]),
  )
  const page = screen.getByRole('textbox', { name: 'Asiakirjan teksti' })
  const on = within(page)
  expect(page).toHaveProperty('lang', 'fi')
  expect(on.getByRole('heading', { level: 2 }).dataset.label).toBe('1')
  expect(on.getByRole('heading', { level: 3 }).dataset.label).toBe('1.1')
  expect(on.getByRole('button', { name: /^taulukko\s1$/ })).toBeTruthy()
  expect(on.getByRole('link', { name: 'THL' }).getAttribute('href')).toBe('https://thl.fi')
  expect(on.getByRole('button', { name: 'Alaviite 1: Lähde' })).toBeTruthy()
  expect(on.getByText('kaksi').closest('.list-item')).toHaveProperty('dataset.label', '1.')
  expect(on.getByRole('combobox', { name: 'Noston laji' })).toHaveProperty('value', 'important')
  const grid = on.getByRole('table', { name: 'Väestö' })
  expect(within(grid).getAllByRole('columnheader')).toHaveLength(2)
  expect(within(grid).getAllByRole('rowheader')).toHaveLength(1)
  expect(on.getByText('Taulukko 1.')).toBeTruthy()
  expect(on.getByRole('img', { name: 'Pylväät' }).getAttribute('src')).toBe(
    `/asset/${picture.asset}`,
  )
  expect(on.getAllByText('Vaihtoehtoinen teksti puuttuu')).toHaveLength(1)
  expect(on.getByText('Sivunvaihto')).toBeTruthy()
  expect(on.getByRole('button', { name: '1.1 Tausta' })).toBeTruthy()
  expect(on.getByRole('cell', { name: 'Kunnanvaltuusto' })).toBeTruthy()
  expect(on.getByText('svenska').closest('[lang]')).toHaveProperty('lang', 'sv')
})

test('numbers follow what changes above', async () => {
  const { handle } = open(h(1, 'A'), p('a'), h(1, 'B'), p('b'))
  const [, second] = screen.getAllByRole('heading', { level: 2 })
  expect(second?.dataset.label).toBe('2')
  const blocks = handle.current?.blocks() ?? []
  await act(async () => handle.current?.moveSection(blocks[2]?.id ?? '', blocks[0]?.id ?? ''))
  const moved = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(moved).toEqual(['B', 'A'])
  expect(screen.getByText('A').closest('h2')?.dataset.label).toBe('2')
})

test('every change is told, a moved caret is not', async () => {
  const { handle, changes, run } = open(p('a'))
  await act(async () => handle.current?.focus())
  expect(changes).toHaveLength(0)
  await run('block.heading1')
  expect(changes.at(-1)).toMatchObject([{ type: 'heading', level: 1 }])
})

test('an empty plan has a line to write on', () => {
  expect(open().blocks()).toMatchObject([{ type: 'paragraph' }])
})

test('a table is asked for and inserted by the keyboard alone', async () => {
  const user = userEvent.setup()
  const { run, blocks } = open(p(''))
  await run('insert.table')
  expect(screen.getByRole('dialog', { name: 'Lisää taulukko' })).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(blocks()).toMatchObject([{ type: 'table', headerRow: true }, { type: 'paragraph' }])
})

test('an address that leads nowhere is refused with a sentence', async () => {
  const user = userEvent.setup()
  const { run, blocks } = open(p('sana'))
  await run('insert.link')
  await user.type(screen.getByRole('textbox', { name: 'Näkyvä teksti' }), 'THL')
  const address = screen.getByRole('textbox', { name: 'Osoite' })
  await user.type(address, 'javascript:alert(1){Enter}')
  expect(screen.getByText('Kirjoita verkko-osoite (https://…) tai sähköpostiosoite.')).toBeTruthy()
  await user.clear(address)
  await user.type(address, 'thl.fi{Enter}')
  expect(blocks()).toMatchObject([
    { children: [{}, { type: 'link', url: 'https://thl.fi', children: [{ text: 'THL' }] }, {}] },
  ])
})

test('a cross-reference is found by its words', async () => {
  const user = userEvent.setup()
  const heading = h(1, 'Väestön hyvinvointi')
  const { run, blocks } = open(p('ks. '), heading, h(1, 'Muuta'))
  await run('insert.crossReference')
  await user.keyboard('väestön{Enter}')
  expect(blocks()[0]?.children).toMatchObject([
    {},
    { type: 'cross-reference', target: heading.id, show: 'number' },
    {},
  ])
})

test('what an image shows is asked for, or that it is decoration', async () => {
  const user = userEvent.setup()
  const { blocks } = open(image(picture), p('loppu'))
  await user.click(screen.getByRole('button', { name: 'Kuvan tiedot…' }))
  await user.click(screen.getByRole('checkbox', { name: /Kuva on koriste/ }))
  await user.click(screen.getByRole('button', { name: 'Valmis' }))
  expect(blocks()[0]).toMatchObject({ decorative: true, alt: '' })
  expect(screen.queryByText('Vaihtoehtoinen teksti puuttuu')).toBeNull()
})

test('everything that is found is replaced', async () => {
  const user = userEvent.setup()
  const { run, blocks } = open(p('kunta ja kunta'), table('T', [['Kunta']]), p('loppu'))
  await run('edit.replace')
  await user.type(screen.getByRole('textbox', { name: 'Etsi' }), 'kunta')
  expect(screen.getByText('3 osumaa')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Korvaa tekstillä' }), 'kaupunki')
  await user.click(screen.getByRole('button', { name: 'Korvaa kaikki' }))
  expect(screen.getByText('Ei osumia')).toBeTruthy()
  expect(JSON.stringify(blocks())).not.toMatch(/kunta/i)
})

test('a caption is written on the page', async () => {
  const user = userEvent.setup()
  const { blocks } = open(table('', [['x']]), p('loppu'))
  await user.type(screen.getByRole('textbox', { name: 'Taulukon otsikko' }), 'Väestö 2025')
  expect(blocks()[0]).toMatchObject({ caption: 'Väestö 2025' })
  expect(screen.getByText('Taulukko 1.')).toBeTruthy()
})
