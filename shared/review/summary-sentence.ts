import type { Translate } from '../i18n/translate.ts'
import type { ReviewSummary } from './model.ts'

const told = ['accepted', 'rejected', 'both', 'edited', 'taken', 'left'] as const

/** "142 muutosta: 131 hyväksytty, 8 hylätty, 3 muokattu". What there is none of is left out. */
export function summarySentence(t: Translate, summary: ReviewSummary): string {
  const parts = told.flatMap((outcome) =>
    summary[outcome] > 0 ? [t(`review.summary.${outcome}`, { count: summary[outcome] })] : [],
  )
  const all = t('review.summary', { count: summary.changes })
  return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all
}
