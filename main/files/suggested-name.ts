import type { ExportFormat } from '#shared/ipc/export.ts'
import type { PlanKind, PlanLanguage, PlanMeta } from '#shared/plan/model.ts'
import { plainName } from '#shared/plan/plain-name.ts'

const kinds: Record<PlanLanguage, Record<PlanKind, string>> = {
  fi: {
    'term-plan': 'hyvinvointisuunnitelma',
    'annual-report': 'hyvinvointikertomus',
    'county-plan': 'hyvinvointisuunnitelma',
  },
  sv: {
    'term-plan': 'valfardsplan',
    'annual-report': 'valfardsberattelse',
    'county-plan': 'valfardsplan',
  },
}

/**
 * `Koivuranta_hyvinvointisuunnitelma_2026-2029.docx`: says what the file is, in the language of the
 * plan, with letters that every case management system, mail server and old share takes.
 */
export function suggestedName(meta: PlanMeta, extension: ExportFormat | 'kertomus'): string {
  return `${partsOf(meta).join('_')}.${extension}`
}

const handoutWords: Record<PlanLanguage, Record<'request' | 'reply', string>> = {
  fi: { request: 'pyynto', reply: 'palautus' },
  sv: { request: 'begaran', reply: 'svar' },
}

/**
 * `Koivuranta_hyvinvointisuunnitelma_2026-2029_Liikuntatoimi_pyynto.kertomus`: to whom it went, and
 * whether it is on its way there or back.
 */
export function suggestedHandoutName(
  meta: PlanMeta,
  to: string,
  way: 'request' | 'reply',
  extension: 'docx' | 'kertomus' = 'kertomus',
): string {
  const parts = [...partsOf(meta), plainName(to), handoutWords[meta.language][way]]
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`
}

const mergeLogWords: Record<PlanLanguage, string> = { fi: 'muutokset', sv: 'andringar' }

/** `Koivuranta_hyvinvointisuunnitelma_2026-2029_muutokset_2026-11-22.docx`: of which merge it tells. */
export function suggestedMergeLogName(meta: PlanMeta, at: string): string {
  return `${[...partsOf(meta), mergeLogWords[meta.language], at.slice(0, 10)].join('_')}.docx`
}

const comparisonWords: Record<PlanLanguage, string> = { fi: 'vertailu', sv: 'jamforelse' }

/** `Koivuranta_hyvinvointisuunnitelma_2026-2029_vertailu_2026-03-12.docx`: with the version of which day. */
export function suggestedComparisonName(meta: PlanMeta, at: string): string {
  return `${[...partsOf(meta), comparisonWords[meta.language], at.slice(0, 10)].join('_')}.docx`
}

function partsOf({ organisation, language, kind, period }: PlanMeta): string[] {
  const years = period.from === period.to ? `${period.from}` : `${period.from}-${period.to}`
  const parts = [plainName(organisation.name), kinds[language][kind], years]
  return parts.filter((part) => part !== '')
}

const followUpWords: Record<PlanLanguage, string> = { fi: 'seuranta', sv: 'uppfoljning' }

/** `Koivuranta_seuranta_2027_Liikuntatoimi.kertomus`: whose sheet it is, since many lie side by side. */
export function suggestedSheetName(
  { organisation, language }: PlanMeta,
  { year, body }: { year: number; body: string },
  extension: 'docx' | 'kertomus',
): string {
  const parts = [plainName(organisation.name), followUpWords[language], year, plainName(body)]
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`
}
