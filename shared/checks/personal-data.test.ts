import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h, link, p, plan, table } from '../plan/build.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import type { Body } from '../plan/records.ts'
import { checkPlan } from './check-plan.ts'
import { emailAddressesIn, identityCodesIn, phoneNumbersIn } from './personal-data.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  organisation: { name: 'Äyräjärvi', kind: 'municipality' },
  submission: {
    status: 'council',
    caseNumber: 'ÄYRDno-2026-12',
    body: 'Kunnanvaltuusto',
    date: '2026-05-18',
    section: '35',
  },
}
const council = { waitingCopies: 0, handedOutTo: [] }
const found = (plan: Plan) => checkPlan(plan, { council })

// From the list of made-up persons of the Digital and Population Data Services Agency.
test.each([
  '010594Y9032',
  '020594X903P',
  '030594W903B',
  '040594V9030',
  '050594U903M',
  '010516B903X',
  '020516C903K',
  '030516D9037',
  '010501E9032',
  '020503F9037',
  '020504A902E',
  '131052-308T',
  '131052–308t',
])('an identity code is found by its check character: %s', (code) => {
  expect(identityCodesIn(`Hakija (${code}) asuu kunnassa.`)).toEqual([code])
})

test('a wrong check character, an impossible day, or a longer number is no identity code', () => {
  for (const text of [
    '131052-308U',
    '321352-308T',
    '1131052-308T',
    '131052-308T1',
    '131052 308T',
  ]) {
    expect(identityCodesIn(text)).toEqual([])
  }
})

test.each([
  '040 123 4567',
  '0401234567',
  '050-123 4567',
  '+358 40 123 4567',
  '+358 (0)40 123 4567',
  '+358401234567',
  '0457 123 4567',
])('a phone number is found: %s', (phone) => {
  expect(phoneNumbersIn(`Lisätietoja ${phone}.`)).toEqual([phone])
})

test('other numbers are phone numbers when they are called so', () => {
  expect(phoneNumbersIn('puh. 09 123 4567')).toEqual(['09 123 4567'])
  expect(phoneNumbersIn('Tfn: (09) 123 4567')).toEqual(['(09) 123 4567'])
  expect(phoneNumbersIn('momentti 09 123 4567')).toEqual([])
})

test('addresses of persons are found, those of offices are not', () => {
  expect(emailAddressesIn('Maija.Meikäläinen@koivuranta.fi, m_m+hyte@a.b.fi.')).toEqual([
    'Maija.Meikäläinen@koivuranta.fi',
    'm_m+hyte@a.b.fi',
  ])
  const offices = 'kirjaamo@koivuranta.fi registratur@bjorkstrand.fi etunimi.sukunimi@koivuranta.fi'
  expect(emailAddressesIn(offices)).toEqual([])
})

const two = (value: number) => String(value).padStart(2, '0')
const day = fc.integer({ min: 1, max: 31 })
const month = fc.integer({ min: 1, max: 12 })
const year = fc.integer({ min: 1900, max: 2100 })
const count = fc.integer({ min: 0, max: 10_000_000 })

/** Numbers and dates as plans have them. */
const ordinary = fc.oneof(
  fc.tuple(day, month, year).map(([d, m, y]) => `${d}.${m}.${y}`),
  fc.tuple(day, month, year).map(([d, m, y]) => `${two(d)}.${two(m)}.${y}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(day, month, year).map(([d, m, y]) => `${two(d)}-${two(m)}-${y} ${two(m)}:${two(d)}`),
  fc.tuple(year, year).map(([from, to]) => `${from}–${to}`),
  fc.tuple(year, fc.integer({ min: 0, max: 99 })).map(([y, next]) => `${y}–${two(next)}`),
  count.map((n) => n.toLocaleString('fi-FI')),
  count.map((n) => `${n} €`),
  fc.tuple(fc.integer({ min: 0, max: 100 }), fc.nat(99)).map(([n, d]) => `${n},${d} %`),
  fc.tuple(fc.nat(9999), year).map(([n, y]) => `HMKDno-${y}-${n}`),
  fc.tuple(fc.nat(9999), year).map(([n, y]) => `${n}/00.01.01.00/${y}`),
  fc.tuple(fc.nat(1999), year).map(([n, y]) => `${n}/${y}`),
  fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.')),
  fc.nat(300).map((n) => `§ ${n}`),
  fc.tuple(fc.nat(9999999), fc.nat(9)).map(([n, c]) => `${String(n).padStart(7, '0')}-${c}`),
  fc.nat(99999).map((n) => `${String(n).padStart(5, '0')} Koivuranta`),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `klo ${h}.${two(m)}`),
)

test('ordinary numbers and dates are no personal data', () => {
  fc.assert(
    fc.property(fc.array(ordinary, { minLength: 1, maxLength: 4 }), (numbers) => {
      const text = `Luku ${numbers.join(', ')} on tavallinen.`
      expect([identityCodesIn(text), phoneNumbersIn(text), emailAddressesIn(text)]).toEqual([
        [],
        [],
        [],
      ])
    }),
    { numRuns: 2_000 },
  )
})

test('long runs of digits and letters are searched in a moment', () => {
  for (const sign of ['0', '1', 'a', '040 ', 'a@a.', '1-']) {
    const text = `${sign.repeat(100_000)}x`
    const start = Date.now()
    expect(identityCodesIn(text)).toEqual([])
    emailAddressesIn(text)
    phoneNumbersIn(text)
    expect(Date.now() - start).toBeLessThan(1_500)
  }
})

test('any code with a right check character is found wherever it stands', () => {
  const separators = [...'-+ABCDEFYXWVU']
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'
  const code = fc
    .tuple(day, month, fc.nat(99), fc.constantFrom(...separators), fc.nat(999))
    .map(([d, m, y, separator, n]) => {
      const born = `${two(d)}${two(m)}${two(y)}`
      const number = String(n).padStart(3, '0')
      return `${born}${separator}${number}${check[Number(born + number) % 31]}`
    })
  fc.assert(
    fc.property(code, fc.constantFrom('', ' ', '(', '"', ': '), (made, before) => {
      expect(identityCodesIn(`x ${before}${made}, y`)).toEqual([made])
    }),
  )
})

test('personal data is found in text, cells, links, records and among the people, with its place', () => {
  const words = p(['Kysy ', link('mailto:maija.meikalainen@koivuranta.fi', 'Maijalta'), '.'])
  const cells = table('Jäsenet', [['Nimi'], ['Maija, 040 123 4567']])
  const person: Body = { id: 'b'.repeat(16), name: 'Maija Meikäläinen' }
  const checked: Plan = {
    ...plan({ ...meta, people: [{ id: 'p'.repeat(16), name: 'Maija Meikäläinen' }] }, [
      h(1, 'Johdanto'),
      words,
      cells,
      p('Tunnus 131052-308T.'),
    ]),
  }
  const records = { ...checked.records, bodies: [person] }
  expect(found({ ...checked, records })).toMatchObject([
    {
      code: 'email-address',
      blockId: words.id,
      details: { text: 'maija.meikalainen@koivuranta.fi' },
    },
    { code: 'phone-number', blockId: cells.id, chapter: '1 Johdanto' },
    { code: 'identity-code', severity: 'error', details: { text: '131052-****' } },
    { code: 'person-as-body', record: { kind: 'bodies', id: person.id } },
  ])
})

test('an office of the working group may answer for measures', () => {
  const office = (name: string, at: string) => ({ id: at.repeat(16), name })
  const offices = [office('Sivistysjohtaja', 'a'), office('Tekninen johtaja', 'b')]
  const checked = plan({ ...meta, people: offices }, [h(1, 'Johdanto'), p('Teksti.')])
  expect(found({ ...checked, records: { ...checked.records, bodies: offices } })).toEqual([])
})

test('a plan that is not on its way to the council is not asked for any of it', () => {
  const draft = plan({ ...meta, submission: { status: 'draft' } }, [
    h(1, 'Johdanto'),
    p('Tunnus 131052-308T, 040 123 4567.'),
  ])
  expect(checkPlan(draft)).toEqual([])
})
