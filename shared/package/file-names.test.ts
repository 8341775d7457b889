import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uiLanguages } from '../i18n/sentence.ts'
import { exampleMeta } from '../plan/fixtures/example-meta.ts'
import type { PlanMeta } from '../plan/model.ts'
import {
  nameParts,
  packageDocuments,
  packageFolder,
  packageStems,
  patternFromWords,
  patternInWords,
  usualPattern,
} from './file-names.ts'

const meta: PlanMeta = {
  ...exampleMeta,
  organisation: { name: 'Äyräjärven kunta', kind: 'municipality' },
  submission: {
    status: 'council',
    caseNumber: '228/00.01.01.00/2025',
    body: 'Kunnanvaltuusto',
    date: '2026-05-18',
    section: '35',
  },
}

test('the usual names say which annex of which decision a file is', () => {
  expect(packageStems(usualPattern, meta)).toEqual({
    plan: 'Liite_1_KV_2026-05-18_35_Hyvinvointisuunnitelma_2026-2029',
    summary: 'Liite_2_KV_2026-05-18_35_Tiivistelma_2026-2029',
    agenda: 'KV_2026-05-18_35_Esityslistateksti_2026-2029',
    attachments: 'KV_2026-05-18_35_Liiteluettelo_2026-2029',
    letter: 'KV_2026-05-18_35_Saatekirje_2026-2029',
  })
  expect(packageFolder(usualPattern, meta)).toBe(
    'KV_2026-05-18_35_Hyvinvointisuunnitelma_2026-2029',
  )
})

test('in Swedish, by a pattern of their own, and with what is not known left out', () => {
  const report: PlanMeta = {
    ...meta,
    kind: 'annual-report',
    language: 'sv',
    organisation: { name: 'Östra Björkstrand', kind: 'city' },
    period: { from: 2026, to: 2026 },
    submission: { status: 'draft', body: 'Stadsfullmäktige' },
  }
  const { plan, agenda } = packageStems('{organisation}-{body}_{date}_{document} {period}', report)
  expect([plan, agenda]).toEqual([
    'Ostra-Bjorkstrand-SF_Valfardsberattelse-2026',
    'Ostra-Bjorkstrand-SF_Foredragningstext-2026',
  ])
})

test('a pattern is shown and understood in the words of each language', () => {
  expect(patternInWords(usualPattern, 'fi')).toBe(
    '{liite}_{numero}_{toimielin}_{päivä}_{pykälä}_{asiakirja}_{kausi}',
  )
  for (const language of uiLanguages) {
    expect(patternFromWords(patternInWords(usualPattern, language))).toEqual({
      pattern: usualPattern,
    })
  }
  expect(patternFromWords('{liite}_{kissa}')).toEqual({ unknown: 'kissa' })
})

const words = fc.string({ unit: 'grapheme', maxLength: 300 })
const pattern = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nameParts).map((part) => `{${part}}`),
      words,
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
const anyMeta = fc
  .record({
    name: words,
    body: words,
    section: words,
    caseNumber: words,
    language: fc.constantFrom('fi' as const, 'sv' as const),
  })
  .map(
    ({ name, language, ...submission }): PlanMeta => ({
      ...meta,
      language,
      organisation: { name, kind: 'city' },
      submission: { ...meta.submission, ...submission },
    }),
  )

test('whatever pattern and facts are given, names are legal everywhere, short and different', () => {
  fc.assert(
    fc.property(pattern, anyMeta, (pattern, meta) => {
      const stems = packageStems(pattern, meta)
      const names = [
        ...packageDocuments.map((document) => stems[document]),
        packageFolder(pattern, meta),
      ]
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
        expect(name.length).toBeLessThanOrEqual(84)
      }
      const files = packageDocuments.map((document) => stems[document].toLowerCase())
      expect(new Set(files).size).toBe(files.length)
    }),
    { numRuns: 1_000 },
  )
})

test.each(['CON', 'nul', 'Com1', 'LPT9'])('%s is no name of a file', (name) => {
  expect(packageStems(name, meta).plan).toMatch(/^\w+_\w+$/)
  expect(packageFolder(name, meta)).toBe(`${name}_1`)
})
