// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Finding } from '#shared/checks/finding.ts'
import type { PlainError } from '#shared/errors.ts'
import type { Bridge, CallName, Output } from '#shared/ipc/contract.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import { renderIn } from '../i18n/test-render.tsx'
import { Toaster } from '../ui/toaster.tsx'
import type { FindingPlace } from './findings.ts'
import { type HandlingDialog, HandlingDialogs } from './handling-dialogs.tsx'
import { LockedBanner } from './locked-banner.tsx'

const hash = 'abcdef0123'.padEnd(64, '0')
const meta: PlanMeta = {
  ...exampleMeta,
  submission: { status: 'council', body: 'Kunnanvaltuusto', date: '2026-05-18', section: '35' },
}
const locked: PlanMeta = {
  ...meta,
  submission: { ...meta.submission, lock: { revision: hash, on: '2026-05-20', by: 'Maija' } },
}
const findings: Finding[] = [
  { code: 'section-missing', severity: 'note', details: {} },
  { code: 'phone-number', severity: 'warning', blockId: 'b1', details: { text: '040 123 4567' } },
  {
    code: 'identity-code',
    severity: 'error',
    blockId: 'b2',
    chapter: '1 Johdanto',
    details: { text: '131052-****' },
  },
]
const text = (heading: string) => ({ title: heading, sections: [{ heading, text: 'Teksti.' }] })
const prepared: Output<'package.prepare'> = {
  findings,
  summary: text('Mistä on kyse'),
  agenda: text('Perustelut'),
  folder: 'KV_2026-05-18_35',
  files: ['Liite_1.docx', 'Liite_1.pdf'],
}
const packed: Output<'package.write'> = {
  name: 'KV_2026-05-18_35',
  token: 'abc',
  files: [
    { name: 'Liite_1.docx', notes: ['table-header-empty in word/document.xml'] },
    { name: 'Liite_1.pdf', notes: [] },
  ],
}

let calls: [CallName, unknown][]
let failure: PlainError | undefined
beforeEach(() => {
  calls = []
  failure = undefined
  const answers: Partial<Record<CallName, unknown>> = {
    'package.prepare': prepared,
    'package.write': packed,
    'package.lock': { revision: hash },
    'package.deliver': { ...packed, revision: hash },
  }
  const bridge: Bridge = {
    async invoke(name, input) {
      calls.push([name, input])
      if (failure && name === 'package.write') return { ok: false, error: failure }
      return { ok: true, value: answers[name] }
    },
    on: () => () => {},
  }
  Object.assign(window, { bridge })
})
afterEach(cleanup)

let places: FindingPlace[]
let reopened: number
beforeEach(() => {
  places = []
  reopened = 0
})

function Desk({ first, of }: { first: HandlingDialog; of: PlanMeta }) {
  const [open, setOpen] = useState<HandlingDialog | undefined>(first)
  return (
    <Toaster label="Ilmoitukset" closeLabel="Sulje ilmoitus">
      <HandlingDialogs
        id="p1"
        meta={of}
        open={open}
        settle={async () => true}
        onShow={setOpen}
        onGoTo={(place) => places.push(place)}
        // The plan with its dialogs goes and another comes in its place.
        onReopen={() => {
          reopened += 1
          return new Promise(() => undefined)
        }}
      />
      <button type="button" onClick={() => setOpen('package')}>
        Avaa
      </button>
    </Toaster>
  )
}

function show(first: HandlingDialog, of: PlanMeta = meta) {
  renderIn(<Desk first={first} of={of} />)
  return userEvent.setup()
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('findings stand by their reason with its source, the gravest first, and lead to their place', async () => {
  const user = show('package')
  const group = await screen.findByRole('region', { name: /^Henkilötiedot/ })
  expect(group.textContent).toContain('1 virhe, 1 huomautus')
  expect(group.textContent).toContain('Kuntalaki 410/2015, 29 ja 140 §')
  const rows = within(group).getAllByRole('listitem')
  expect(rows.map((row) => within(row).getByRole('img').getAttribute('aria-label'))).toEqual([
    'Virhe',
    'Huomautus',
  ])
  await user.click(within(rows[0] ?? group).getByRole('button'))
  expect(places).toEqual([{ id: 'b2' }])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('errors stop nobody who says that they have read them', async () => {
  const user = show('package')
  await screen.findByText(/henkilötunnus/)
  expect(button('Jatka teksteihin')).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('checkbox', { name: /^Olen lukenut virheen/ }))
  await user.click(button('Jatka teksteihin'))
  expect(screen.getByText('Liite_1.pdf')).toBeDefined()
})

async function toTexts(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await screen.findByText(/henkilötunnus/)
  await user.click(screen.getByRole('checkbox'))
  await user.click(button('Jatka teksteihin'))
}

test('what is written of the texts goes into the files, and outlasts the dialog', async () => {
  const user = show('package')
  await toTexts(user)
  await user.type(screen.getByRole('textbox', { name: 'Perustelut' }), ' Omin sanoin.')
  await user.click(button('Sulje'))
  await user.click(button('Avaa'))
  await toTexts(user)
  await user.click(button('Valitse kansio ja kirjoita…'))
  expect(await screen.findByRole('dialog', { name: 'Valtuustopaketti on valmis' })).toBeDefined()
  expect(calls.find(([name]) => name === 'package.write')?.[1]).toMatchObject({
    id: 'p1',
    agenda: { sections: [{ heading: 'Perustelut', text: 'Teksti. Omin sanoin.' }] },
  })
  expect(screen.getByText('Tarkistettu, ei virheitä; 1 huomautus')).toBeDefined()
  await user.click(button('Lukitse hyväksytty versio…'))
  expect(screen.getByRole('dialog', { name: 'Lukitse hyväksytty versio' })).toBeDefined()
})

test('a package that could not be written says why and leads back', async () => {
  const user = show('package')
  await toTexts(user)
  failure = { code: 'disk-full', message: '', details: { place: 'Levy' } }
  await user.click(button('Valitse kansio ja kirjoita…'))
  expect(await screen.findByText(/Levy on täynnä, eikä kohteeseen ”Levy”/)).toBeDefined()
  await user.click(button('Yritä uudelleen'))
  expect(button('Valitse kansio ja kirjoita…')).toBeDefined()
})

test('to lock a plan one has to know who decided, when and where', async () => {
  const user = show('lock')
  const section = screen.getByRole('textbox', { name: /^Pykälä/ })
  await user.clear(section)
  await user.click(button('Lukitse'))
  expect(screen.getByText('Kirjoita pykälän numero.')).toBeDefined()
  await user.type(section, '§ 36')
  await user.click(button('Lukitse'))
  expect(calls).toEqual([
    ['package.lock', { id: 'p1', body: 'Kunnanvaltuusto', date: '2026-05-18', section: '36' }],
  ])
  expect(reopened).toBe(1)
})

test('what was sent is written down with its day and version', async () => {
  const user = show('deliver')
  const to = screen.getByRole('textbox', { name: 'Vastaanottaja' })
  expect(to).toHaveProperty('value', 'Hyvinvointialueen kirjaamo')
  await user.click(button('Kokoa toimitus…'))
  const day = await screen.findByRole('textbox', { name: 'Lähetetty' })
  await user.clear(day)
  await user.type(day, '21.5.2026')
  await user.dblClick(button('Kirjaa lähetys'))
  const recorded = calls.filter(([name]) => name === 'package.recordDelivery')
  expect(recorded).toHaveLength(1)
  expect(calls.at(-1)).toEqual([
    'package.recordDelivery',
    { id: 'p1', to: 'Hyvinvointialueen kirjaamo', on: '2026-05-21', revision: hash },
  ])
  expect(reopened).toBe(1)
})

test('a locked plan is opened as a new version only by those who mean it', async () => {
  const user = show('continue', locked)
  expect(screen.getByRole('alertdialog').textContent).toContain('kuka lukituksen avasi')
  await user.click(button('Avaa lukitus ja jatka'))
  expect(calls).toEqual([['package.unlock', { id: 'p1' }]])
  expect(reopened).toBe(1)
})

test('what the menu offers at the wrong time is explained', () => {
  show('continue')
  expect(screen.getByRole('dialog').textContent).toContain('Asiakirjaa ei ole lukittu')
  cleanup()
  show('lock', locked)
  expect(screen.getByRole('dialog').textContent).toContain('on jo lukittu')
})

test('the banner of a locked plan says what, when and which version', () => {
  renderIn(<LockedBanner meta={locked} onContinue={() => undefined} />, 'sv')
  expect(screen.getByRole('status').textContent).toContain(
    'Låst godkänd version: Kunnanvaltuusto 18.5.2026 § 35. Låst 20.5.2026, kod abcdef01.',
  )
})
