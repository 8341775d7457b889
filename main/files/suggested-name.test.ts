import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleMeta as meta } from '#shared/plan/fixtures/example-meta.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import { suggestedName } from './suggested-name.ts'

test('a file is named by organisation, kind and period', () => {
  expect(suggestedName(meta, 'docx')).toBe('Koivuranta_hyvinvointisuunnitelma_2026-2029.docx')
})

test('an annual report is named by its year, in the language of the plan', () => {
  const report: PlanMeta = {
    ...meta,
    kind: 'annual-report',
    language: 'sv',
    organisation: { name: 'Västra Nylands välfärdsområde', kind: 'county' },
    period: { from: 2026, to: 2026 },
  }
  expect(suggestedName(report, 'kertomus')).toBe(
    'Vastra-Nylands-valfardsomrade_valfardsberattelse_2026.kertomus',
  )
})

test('whatever the organisation is called, the name is safe everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const organisation = { name, kind: 'city' as const }
      expect(suggestedName({ ...meta, organisation }, 'docx')).toMatch(/^[A-Za-z0-9][\w-]*\.docx$/)
    }),
  )
})
