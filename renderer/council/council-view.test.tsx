// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bridge } from '#shared/ipc/contract.ts'
import { h, noRecords, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { Block, Paragraph } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { blockText } from '#shared/plan/walk.ts'
import type { TextEdit } from '#shared/records/amendments.ts'
import {
  newAmendment,
  newFollowUp,
  newGoal,
  newMeasure,
  newPriority,
  newStage,
  newStatement,
} from '#shared/records/build.ts'
import { renderIn } from '../i18n/test-render.tsx'
import type { PlanViewProps } from '../records/plan-view-props.ts'
import { createRecordsStore } from '../records/records-store.ts'
import { RecordsProvider } from '../records/use-records.tsx'
import { CouncilView } from './council-view.tsx'

const chapter = h(1, 'Liikunta')
const paragraph = p('Kunta tukee liikuntaa.')
const priority = newPriority({ title: 'Yhdessä' })
const goal = newGoal(priority.id)
const measure = newMeasure(goal.id, { title: 'Latuverkko' })
const accepted = newAmendment({
  item: '3',
  text: 'Kunta tukee vuosittain liikuntaa.',
  result: 'accepted',
})

const named: unknown[] = []
beforeEach(() => {
  named.length = 0
  const invoke: Bridge['invoke'] = async (name, input) => {
    if (name === 'history.name') named.push(input)
    return { ok: true, value: {} }
  }
  Object.assign(window, { bridge: { invoke, on: () => () => undefined } satisfies Bridge })
})
afterEach(cleanup)

/** Holds the text of the plan, which no editor does here, and lets a test write in it. */
function Page({ text }: { text: { blocks: Block[]; write(edit: TextEdit): void } }) {
  const [submission, setSubmission] = useState(exampleMeta.submission)
  const [blocks, setBlocks] = useState(text.blocks)
  text.blocks = blocks
  text.write = (edit) => setBlocks((before) => edited(before, edit))
  const props = {
    id: 'aaaaaaaaaaaaaaaa',
    meta: { ...exampleMeta, submission },
    blocks,
    at: undefined,
    setSubmission,
    editText: text.write,
    settle: async () => true,
    onGoTo: () => undefined,
  }
  // The view asks for nothing else that the other views are given.
  return <CouncilView {...(props as unknown as PlanViewProps)} />
}

/** What the editor does, for paragraphs of one text: what is so already stays. */
function edited(blocks: Block[], edit: TextEdit): Block[] {
  if (edit.kind === 'remove') return blocks.filter(({ id }) => id !== edit.block)
  if (edit.kind === 'reword') {
    const words = { ...paragraph, children: [{ text: edit.words }] }
    return blocks.map((block) => (block.id === edit.block ? words : block))
  }
  if (blocks.some(({ id }) => id === edit.block.id)) return blocks
  return blocks.flatMap((block) => (block.id === edit.after ? [block, edit.block] : [block]))
}

function show(fields: Partial<Records> = {}) {
  const store = createRecordsStore(
    { ...noRecords(), priorities: [priority], goals: [goal], measures: [measure], ...fields },
    () => undefined,
  )
  const text = {
    blocks: [chapter, paragraph] as Block[],
    write(_: TextEdit) {},
  }
  renderIn(
    <RecordsProvider store={store}>
      <Page text={text} />
    </RecordsProvider>,
  )
  const rows = () => store.snapshot().records
  const table = (name: string) => screen.getByRole('table', { name: new RegExp(`^${name}`) })
  const says = () => text.blocks.map(blockText)
  return { store, text, says, rows, table, user: userEvent.setup() }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const decision = () => screen.getByText(/^Kannessa ja päätöstiedoissa/).textContent

test('a decided stage is the decision of the plan, and undone with it', async () => {
  const { store, user } = show()
  await press('Lisää tavalliset vaiheet')
  await press('Valtuusto')
  const dialog = screen.getByRole('dialog', { name: 'Käsittelyvaihe' })
  await user.type(within(dialog).getByLabelText('Kokouspäivä'), '18.5.2026')
  await user.type(within(dialog).getByLabelText('Pykälä (§)'), '§ 35')
  await user.type(within(dialog).getByLabelText('Asianumero'), 'KOIDno-2026-12')
  await user.click(within(dialog).getByRole('button', { name: /Päätös/ }))
  await user.click(screen.getByRole('option', { name: 'Hyväksyttiin' }))
  await press('Tallenna')
  const words = 'Hyväksytty · Kaupunginvaltuusto 18.5.2026 § 35 · KOIDno-2026-12'
  expect(decision()).toContain(words)

  act(() => void store.undo())
  expect(decision()).toContain('Valtuuston käsittelyssä')
  act(() => void store.redo())
  expect(decision()).toContain(words)
})

test('a decision that others recorded in a merge is put on the cover when asked', async () => {
  show({
    stages: [newStage('board', { body: 'Kaupunginhallitus', section: '12', outcome: 'proposed' })],
  })
  expect(decision()).toContain('Luonnos')
  await press('Päivitä vaiheiden mukaan')
  expect(decision()).toContain('Kaupunginhallitus § 12')
  expect(screen.queryByText(/poikkeavat/)).toBeNull()
})

test('a wrong day is said and nothing is saved; an unusual case number is only mentioned', async () => {
  const { rows, user } = show({ stages: [newStage('council')] })
  await press('Valtuusto')
  await user.type(screen.getByLabelText('Asianumero'), '12')
  expect(screen.getByText(/^Tarkista numero/)).toBeTruthy()
  await user.type(screen.getByLabelText('Kokouspäivä'), '35.5.2026')
  await press('Tallenna')
  expect(screen.getByText('Kirjoita päivä muodossa 9.3.2026.')).toBeTruthy()
  await user.clear(screen.getByLabelText('Kokouspäivä'))
  await press('Tallenna')
  expect(rows().stages[0]).toMatchObject({ caseNumber: '12' })
  expect(rows().stages[0]).not.toHaveProperty('date')
})

test('statements are asked of many at once, and who has not answered is in sight', async () => {
  const { rows, user } = show()
  await press('Lisää lausuntopyyntöjä')
  await user.type(
    screen.getByLabelText('Lausunnonantajat'),
    'Vanhusneuvosto{Enter}{Enter} Nuorisovaltuusto ',
  )
  await user.type(screen.getByLabelText('Pyydetty'), '2.3.2026')
  await press('Lisää pyynnöt')
  expect(rows().statements.map(({ body, askedOn }) => [body, askedOn])).toEqual([
    ['Vanhusneuvosto', '2026-03-02'],
    ['Nuorisovaltuusto', '2026-03-02'],
  ])
  await press('Vanhusneuvosto')
  const dialog = screen.getByRole('dialog', { name: 'Lausunto' })
  await user.type(within(dialog).getByLabelText('Annettu'), '20.3.2026')
  await press('Tallenna')
  expect(screen.getByText('Vastaamatta: Nuorisovaltuusto')).toBeTruthy()
  expect(screen.getByText('1 / 2 annettu')).toBeTruthy()
  expect(screen.getByText('Vastine puuttuu')).toBeTruthy()
})

test('rows are moved by the keys of the text, and removed with a way back', async () => {
  const { rows, table, user, store } = show({
    statements: [newStatement({ body: 'A' }), newStatement({ body: 'B' })],
  })
  within(table('Lausunnot')).getByRole('button', { name: 'B' }).focus()
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  expect(rows().statements.map(({ body }) => body)).toEqual(['B', 'A'])
  await press('Toiminnot: A')
  await user.click(screen.getByRole('menuitem', { name: 'Poista' }))
  expect(rows().statements.map(({ body }) => body)).toEqual(['B'])
  act(() => void store.undo())
  expect(rows().statements).toHaveLength(2)
})

test('an accepted amendment goes into the text and a version is kept; undo takes both back', async () => {
  const { store, rows, says, table, user } = show({
    stages: [newStage('council', { date: '2026-05-18', section: '35' })],
    amendments: [accepted],
  })
  await press('Vie tekstiin…')
  const dialog = screen.getByRole('dialog', { name: 'Vie muutosehdotus 3 tekstiin' })
  const [first] = within(dialog).getAllByRole('option')
  expect(first?.textContent).toContain('Kunta tukee liikuntaa.')
  await user.click(first as HTMLElement)
  await press('Käytä ehdotuksen sanoja')
  await press('Vie tekstiin')

  const version = 'Valtuuston muutos 3 / 18.5.2026 § 35'
  expect(says()).toEqual(['Liikunta', 'Kunta tukee vuosittain liikuntaa.'])
  expect(rows().amendments[0]).toMatchObject({
    about: { block: paragraph.id },
    applied: {
      version,
      before: 'Kunta tukee liikuntaa.',
      after: 'Kunta tukee vuosittain liikuntaa.',
    },
  })
  expect(within(table('Muutosehdotukset')).getByText(version)).toBeTruthy()
  await waitFor(() => expect(named).toEqual([{ id: 'aaaaaaaaaaaaaaaa', label: version }]))

  act(() => void store.undo())
  expect(says()).toEqual(['Liikunta', 'Kunta tukee liikuntaa.'])
  expect(rows().amendments).toEqual([accepted])
})

test('one that is in the text already is marked, and the mark taken away', async () => {
  const { rows, user } = show({ amendments: [accepted] })
  await press('Toiminnot: Muutosehdotus 3')
  await user.click(screen.getByRole('menuitem', { name: 'Merkitse tekstiin viedyksi' }))
  expect(rows().amendments[0]?.applied?.version).toBe('Viety tekstiin käsin')
  await press('Toiminnot: Muutosehdotus 3')
  await user.click(screen.getByRole('menuitem', { name: 'Poista merkintä' }))
  expect(rows().amendments).toEqual([accepted])
})

const inTable = () => within(screen.getByRole('table', { name: /^Muutosehdotukset/ }))
const radio = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const menu = async (item: string) => {
  await press('Toiminnot: Muutosehdotus 3')
  await userEvent.click(screen.getByRole('menuitem', { name: item }))
}

test('a paragraph is added after another one; undone in the text alone, the row says that it is not there', async () => {
  const added = newAmendment({ ...accepted, action: 'insert', text: 'Kunta avaa uimarannan.' })
  const { store, rows, says, text, user } = show({ amendments: [added] })
  expect(inTable().getByText('Lisätään')).toBeTruthy()
  await press('Vie tekstiin…')
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('Etsi kohta'), 'tukee')
  await user.click(dialog.getByRole('option'))
  expect(dialog.getByLabelText('Lisättävä teksti (yksi kappale)')).toHaveProperty(
    'value',
    'Kunta avaa uimarannan.',
  )
  await press('Lisää tekstiin')
  const withIt = ['Liikunta', 'Kunta tukee liikuntaa.', 'Kunta avaa uimarannan.']
  expect(says()).toEqual(withIt)
  expect(inTable().getByText('Valtuuston muutos 3')).toBeTruthy()
  expect(screen.getByText(/1 viety tekstiin/)).toBeTruthy()

  const block = rows().amendments[0]?.applied?.added ?? ''
  const addedBlock = text.blocks.find(({ id }) => id === block)
  act(() => text.write({ kind: 'remove', block }))
  expect(inTable().getByText('Ei enää tekstissä')).toBeTruthy()
  expect(screen.getByText(/0 viety tekstiin/)).toBeTruthy()
  expect(inTable().getByRole('button', { name: 'Vie tekstiin…' })).toBeTruthy()
  // And redone there.
  act(() => text.write({ kind: 'insert', block: addedBlock as Paragraph, after: paragraph.id }))
  expect(inTable().queryByText('Ei enää tekstissä')).toBeNull()

  await menu('Poista lisätty kohta')
  expect(says()).toEqual(['Liikunta', 'Kunta tukee liikuntaa.'])
  expect(rows().amendments[0]).not.toHaveProperty('applied')
  act(() => void store.undo())
  expect(says()).toEqual(withIt)
  act(() => void store.undo())
  expect(says()).toEqual(['Liikunta', 'Kunta tukee liikuntaa.'])
  expect(rows().amendments).toEqual([added])
})

test('a paragraph is removed in one step; the action can be chosen when it is taken in', async () => {
  const { store, rows, says, text, user } = show({ amendments: [accepted] })
  await press('Vie tekstiin…')
  await radio('Poistetaan')
  const dialog = within(screen.getByRole('dialog'))
  await user.click(within(dialog.getByRole('listbox')).getByText('Kunta tukee liikuntaa.'))
  await press('Poista tekstistä')
  expect(says()).toEqual(['Liikunta'])
  expect(rows().amendments[0]).toMatchObject({ action: 'remove', applied: { after: '' } })
  expect(inTable().getByText('Poistetaan')).toBeTruthy()

  act(() => text.write({ kind: 'insert', block: paragraph, after: chapter.id }))
  expect(inTable().getByText('Poistettu kohta on taas tekstissä')).toBeTruthy()
  await menu('Poista merkintä')
  expect(rows().amendments[0]).not.toHaveProperty('applied')
  act(() => void store.undo())
  act(() => void store.undo())
  expect(says()).toEqual(['Liikunta', 'Kunta tukee liikuntaa.'])
  expect(rows().amendments).toEqual([accepted])
})

test('a measure goes with its amendment, its follow-ups stay, and it is put back', async () => {
  const removed = newAmendment({ ...accepted, action: 'remove', text: 'Poistetaan latuverkko.' })
  const report = newFollowUp(measure.id, 2026)
  const { rows, user } = show({ amendments: [removed], followUps: [report] })
  await press('Vie tekstiin…')
  const dialog = within(screen.getByRole('dialog'))
  await user.click(within(dialog.getByRole('listbox')).getByText('Latuverkko'))
  expect(dialog.getByText('Yksi seurantamerkintä säilyy Seuranta-näkymässä.')).toBeTruthy()
  await press('Poista tekstistä')
  expect(rows().measures).toEqual([])
  expect(rows().followUps).toEqual([report])
  await menu('Palauta poistettu kohta')
  expect(rows().measures).toEqual([measure])
})

test('what was done to the plan stays what it was when the amendment is edited', async () => {
  const applied = { on: '2026-05-18', version: 'Muutos 3', before: 'Ladut', after: 'Latuverkko' }
  const about = { record: measure.id, field: 'title' } as const
  const { rows } = show({ amendments: [{ ...accepted, about, applied }] })
  await press('Muutosehdotus 3')
  expect(screen.queryByRole('radio')).toBeNull()
  await press('Tallenna')
  expect(rows().amendments[0]?.applied).toEqual(applied)
})

test('one about a measure gives the measure its new name', async () => {
  const { rows, user } = show({ amendments: [accepted] })
  await press('Vie tekstiin…')
  const dialog = screen.getByRole('dialog', { name: 'Vie muutosehdotus 3 tekstiin' })
  await user.type(within(dialog).getByLabelText('Etsi kohta'), 'toimenpide latu')
  await user.click(within(dialog).getByRole('option'))
  await user.type(within(dialog).getByLabelText('Uusi teksti'), ' joka kylään')
  await press('Vie tekstiin')
  expect(rows().measures[0]?.title).toBe('Latuverkko joka kylään')
  expect(rows().amendments[0]?.applied?.before).toBe('Latuverkko')
})
