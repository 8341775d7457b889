// @vitest-environment jsdom

import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  budgetTable,
  followUpTable,
  h,
  measureTable,
  p,
  plan,
  ref,
  table,
} from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Block, Id, PlanMeta } from '#shared/plan/model.ts'
import { lakeside } from '#shared/print/views/fixtures/lakeside.ts'
import { renderIn } from '../../i18n/test-render.tsx'
import { PlanEditor, type PlanEditorHandle } from '../plan-editor.tsx'

const meta: PlanMeta = {
  ...exampleMeta,
  template: 'test',
  organisation: { name: 'Esimerkkikunta', kind: 'municipality' },
}

const lake = lakeside()

function open(...blocks: Block[]) {
  const handle = createRef<PlanEditorHandle>()
  const page = (records = lake.records) => (
    <PlanEditor
      plan={plan(meta, blocks)}
      records={records}
      zoom={100}
      handle={handle}
      onChange={() => {}}
    />
  )
  const { rerender } = renderIn(page())
  return {
    show: (records: typeof lake.records) => rerender(page(records)),
    blocks: () => handle.current?.blocks() ?? [],
    goTo: (id: Id) => act(async () => handle.current?.goTo(id)),
    run: (id: Parameters<PlanEditorHandle['run']>[0]) =>
      act(async () => {
        handle.current?.run(id)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }),
  }
}

beforeEach(() => {
  // jsdom has no layout, and these are only for the eye.
  Element.prototype.scrollIntoView = () => {}
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  Range.prototype.getClientRects = () =>
    Object.assign([], { item: () => null }) as unknown as DOMRectList
})
afterEach(cleanup)

test('a view shows what will be printed, under a number of its own', () => {
  const measures = measureTable('Toimenpiteet')
  open(table('Laatijat', [['Nimi']]), p(['ks. ', ref(measures.id)]), measures)
  const grid = screen.getByRole('table', { name: /^Painopiste 1\sLasten ja nuorten arki/ })
  expect(within(grid).getByRole('cell', { name: /^1\.1\.1\sRuokaraati/ })).toBeTruthy()
  expect(within(grid).getAllByRole('img', { name: 'ei tietoa' }).length).toBeGreaterThan(0)
  expect(screen.getByText('Taulukko 2.')).toBeTruthy()
  expect(screen.getByRole('button', { name: /^taulukko\s2$/ })).toBeTruthy()
})

test('it follows the records as they change', () => {
  const { show } = open(followUpTable('Seuranta', 2027), budgetTable(''))
  const title = 'Ruokaraati myös lukioon'
  const measures = lake.records.measures.map((row) =>
    row.id === lake.council.id ? { ...row, title } : row,
  )
  expect(screen.getAllByText('◑ Toteutunut osittain')).toHaveLength(1)
  show({ ...lake.records, measures })
  expect(screen.getAllByText(`1.1.1 ${title}`)).toHaveLength(2)
  show({ ...lake.records, goals: [], measures: [] })
  expect(screen.getByText('Suunnitelmassa ei ole vielä toimenpiteitä.')).toBeTruthy()
})

test('inserting one asks what it is to show, and takes what is chosen', async () => {
  const user = userEvent.setup()
  const { run, blocks } = open(h(1, 'Suunnitelma'), p(''))
  await run('insert.measureTable')
  const dialog = within(screen.getByRole('dialog', { name: 'Taulukon sisältö' }))
  await user.click(dialog.getByRole('radio', { name: /^Suppea taulukko/ }))
  await user.click(dialog.getByRole('checkbox', { name: 'Aikataulu' }))
  await user.click(dialog.getByRole('checkbox', { name: /^2\sKotona asuminen/ }))
  await user.click(dialog.getByRole('button', { name: 'Valmis' }))
  expect(blocks()[1]).toMatchObject({
    type: 'measure-table',
    caption: 'Tavoitteet ja toimenpiteet',
    pattern: 'county',
    columns: ['goal', 'measure', 'responsible', 'schedule', 'indicators'],
    filter: { priorities: [lake.old.id] },
  })
  expect(screen.getAllByRole('table')).toHaveLength(1)
})

test('what is as the pattern has it follows the pattern', async () => {
  const user = userEvent.setup()
  const { run, blocks } = open(h(1, 'Suunnitelma'), p(''))
  await run('insert.measureTable')
  const dialog = within(screen.getByRole('dialog', { name: 'Taulukon sisältö' }))
  await user.click(dialog.getByRole('checkbox', { name: 'Kuvaus' }))
  await user.click(dialog.getByRole('checkbox', { name: 'Kuvaus' }))
  await user.click(dialog.getByRole('button', { name: 'Valmis' }))
  const { children, id, ...rest } = blocks()[1] ?? h(1, '')
  expect(rest).toEqual({
    type: 'measure-table',
    caption: 'Tavoitteet ja toimenpiteet',
    pattern: 'classic',
    filter: {},
  })
})

test('a year outside the period is allowed, with a note', async () => {
  const user = userEvent.setup()
  const { run, blocks } = open(h(1, 'Seuranta'), p(''))
  await run('insert.statusSummary')
  const dialog = within(screen.getByRole('dialog', { name: 'Taulukon sisältö' }))
  const year = dialog.getByRole('textbox', { name: 'Vuosi' })
  expect(year).toHaveProperty('value', '2027')
  await user.clear(year)
  await user.type(year, '2030')
  await user.tab()
  expect(dialog.getByText('Vuosi ei kuulu asiakirjan kauteen 2026–2029.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Valmis' }))
  expect(blocks()[1]).toMatchObject({ type: 'status-summary', year: 2030 })
})

test('the details of a table are those of the view that is selected', async () => {
  const view = followUpTable('Seuranta', 2027)
  const { run, goTo } = open(h(1, 'Seuranta'), view)
  await goTo(view.id)
  await run('table.properties')
  expect(screen.getByRole('dialog', { name: 'Taulukon sisältö' })).toBeTruthy()
})

test('one without settings is simply there, and undo takes it away', async () => {
  const { run, blocks } = open(h(1, 'Talous'), p(''))
  await run('insert.budgetTable')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(blocks()[1]).toMatchObject({
    type: 'budget-table',
    caption: 'Sitovat tavoitteet talousarvioon',
  })
  await run('edit.undo')
  expect(blocks().map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})
