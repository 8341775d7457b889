// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bridge } from '#shared/ipc/contract.ts'
import type { ReturnedFile } from '#shared/ipc/handouts.ts'
import { h, noRecords, p } from '#shared/plan/build.ts'
import type { GroupHandout } from '#shared/plan/model.ts'
import { newGoal, newMeasure, newPriority } from '#shared/records/build.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { createRecordsStore } from '../records/records-store.ts'
import { RecordsProvider } from '../records/use-records.tsx'
import { HandOutDialog } from './hand-out-dialog.tsx'
import { HandoutsDialog } from './handouts-dialog.tsx'
import { RequestPanel } from './request-panel.tsx'
import { ReturnedFiles } from './returned-files.tsx'

const body = { id: 'liikuntatoimi000', name: 'Liikuntatoimi' }
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Latu', responsible: [body.id] })
const records = {
  ...noRecords(),
  bodies: [body],
  priorities: [priority],
  goals: [goal],
  measures: [measure],
}
const [one, oneA, two] = [h(1, 'Liikunta'), h(2, 'Ladut'), h(1, 'Ravinto')]
const blocks = [one, p('x'), oneA, two]
const id = 'aaaaaaaaaaaaaaaa'

const asked: { name: string; input: unknown }[] = []
let answers: Record<string, unknown> = {}
beforeEach(() => {
  asked.length = 0
  answers = {}
  const bridge: Bridge = {
    invoke: async (name, input) => {
      asked.push({ name, input })
      return { ok: true, value: (await answers[name]) ?? null }
    },
    on: () => () => undefined,
  }
  Object.assign(window, { bridge })
})
afterEach(cleanup)

test('what is asked of whom is chosen with the keyboard, and written', async () => {
  answers['handouts.create'] = { files: ['a.kertomus'] }
  const onClose = vi.fn()
  renderIn(
    <HandOutDialog
      id={id}
      blocks={blocks}
      records={records}
      settle={async () => true}
      onClose={onClose}
    />,
  )
  const save = screen.getByRole('button', { name: 'Tallenna tiedosto…' })
  expect(save).toHaveProperty('disabled', true)
  await userEvent.type(screen.getByRole('combobox'), 'Liikuntatoimi{Enter}')

  const chapters = screen.getByRole('treegrid', { name: 'Luvut, joita pyydetään täydentämään' })
  await userEvent.click(within(chapters).getByRole('row', { name: /1 Liikunta/ }))
  await userEvent.keyboard('{ArrowDown} ')
  const measures = screen.getByRole('treegrid', { name: /^Toimenpiteet/ })
  await userEvent.click(within(measures).getByRole('row', { name: /Liikuntatoimi/ }))
  await userEvent.type(screen.getByLabelText('Palautettava viimeistään'), '31.2.2027')
  expect(screen.getByText('Kirjoita päivä muodossa 15.12.2026.')).toBeTruthy()
  await userEvent.clear(screen.getByLabelText('Palautettava viimeistään'))
  await userEvent.type(screen.getByLabelText('Palautettava viimeistään'), '15.12.2026')
  await userEvent.click(save)

  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(asked).toEqual([
    {
      name: 'handouts.create',
      input: {
        plan: id,
        to: ['Liikuntatoimi'],
        chapters: [one.id, two.id],
        measures: [measure.id],
        note: '',
        due: '2026-12-15',
        format: 'kertomus',
      },
    },
  ])
})

test('a password is offered, shown, and warned about; a short one is not taken', async () => {
  answers['handouts.suggestPassword'] = 'sauna-lumi-kivi-poro-satu-meri'
  renderIn(
    <HandOutDialog
      id={id}
      blocks={blocks}
      records={records}
      settle={async () => true}
      onClose={() => {}}
    />,
  )
  await userEvent.type(screen.getByRole('combobox'), 'Liikuntatoimi{Enter}')
  await userEvent.click(screen.getByRole('checkbox', { name: /Suojaa tiedosto salasanalla/ }))
  const field = screen.getByRole('textbox', { name: 'Salasana' })
  await waitFor(() => expect(field).toHaveProperty('value', 'sauna-lumi-kivi-poro-satu-meri'))
  expect(screen.getByText(/Salasanaa ei voi palauttaa/)).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, 'lyhyt')
  const save = screen.getByRole('button', { name: 'Tallenna tiedosto…' })
  expect(save).toHaveProperty('disabled', true)
})

test('who was asked sees by whom, until when and for what, and is led there', async () => {
  const handout: GroupHandout = {
    kind: 'group',
    id,
    plan: id,
    revision: '0'.repeat(64),
    from: { name: 'Aino', organisation: 'Koivuranta' },
    to: 'Liikuntatoimi',
    chapters: [one.id],
    measures: [measure.id],
    note: 'Kiitos!',
    due: '2026-12-15',
    madeOn: '2026-11-22',
  }
  const went: string[] = []
  renderIn(
    <RecordsProvider store={createRecordsStore(records, () => {})}>
      <RequestPanel
        handout={handout}
        blocks={blocks}
        onGoTo={(to) => went.push(to)}
        onSendBack={() => went.push('back')}
      />
    </RecordsProvider>,
  )
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Aino (Koivuranta) pyytää sinua täydentämään tätä asiakirjaa',
  )
  expect(screen.getByText('Palauta viimeistään 15.12.2026')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '1 Liikunta' }))
  await userEvent.click(screen.getByRole('button', { name: /Latu$/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Lähetä takaisin…' }))
  expect(went).toEqual([one.id, measure.id, 'back'])
  await userEvent.click(screen.getByRole('button', { name: 'Piilota pyyntö' }))
  expect(screen.queryByText('Kiitos!')).toBeNull()
})

test('each returned file says what became of it; one that is locked asks for its password', async () => {
  const unlocked: unknown[] = []
  const copy = { id: 'x', author: 'Matti', to: 'Liikuntatoimi', hasBase: true, notes: [] }
  const locked: ReturnedFile = {
    name: 'd',
    error: { code: 'file-locked', message: '', details: { name: 'd', file: 't1' } },
  }
  renderIn(
    <ReturnedFiles
      files={[
        { name: 'a', copy: { ...copy, isKnown: false, isNewer: false, isUnsent: false } },
        {
          name: 'b',
          copy: { ...copy, hasBase: false, isKnown: true, isNewer: false, isUnsent: true },
        },
        {
          name: 'c',
          error: { code: 'copy-of-other-plan', message: '', details: { name: 'c', title: 'T' } },
        },
        locked,
      ]}
      onUnlock={async (...given) => void unlocked.push(given)}
    />,
  )
  const [taken, known, other] = screen.getAllByRole('listitem')
  expect(taken?.textContent).toBe('Matti: kopio on tallessa ja odottaa tarkistusta.')
  expect(known?.textContent).toContain('sama kopio on tuotu jo aiemmin')
  expect(known?.textContent).toContain('jokainen ero on tarkistettava')
  expect(known?.textContent).toContain('voi olla kesken')
  expect(other?.textContent).toContain('kopio toisesta asiakirjasta (”T”)')
  await userEvent.type(screen.getByLabelText('Salasana'), 'sauna-lumi-kivi{Enter}')
  expect(unlocked).toEqual([[locked, 't1', 'sauna-lumi-kivi']])
})

test('a file that opens late takes no other file’s place', async () => {
  const copy = { id: 'x', to: 'Liikuntatoimi', hasBase: true, notes: [] }
  const taken = { ...copy, isKnown: false, isNewer: false, isUnsent: false }
  let open = (_: ReturnedFile) => {}
  const opening = new Promise<ReturnedFile>((resolve) => {
    open = resolve
  })
  answers['handouts.list'] = []
  answers['handouts.openReturned'] = [
    { name: 'lukittu', error: { code: 'file-locked', message: '', details: { file: 't1' } } },
  ]
  answers['handouts.unlockReturned'] = opening
  renderIn(<HandoutsDialog id={id} onReview={() => {}} onClose={() => {}} />)
  const bringIn = screen.getByRole('button', { name: 'Tuo palautuneet…' })
  await userEvent.click(bringIn)
  await userEvent.type(await screen.findByLabelText('Salasana'), 'sauna-lumi-kivi{Enter}')

  answers['handouts.openReturned'] = [{ name: 'toinen', copy: { ...taken, author: 'Maija' } }]
  await userEvent.click(bringIn)
  await act(async () => open({ name: 'lukittu', copy: { ...taken, author: 'Matti' } }))
  expect(screen.getByRole('listitem').textContent).toContain('Maija')
})
