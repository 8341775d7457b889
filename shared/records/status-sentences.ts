import { localeOf, type Translate } from '../i18n/translate.ts'
import type { PlanLanguage } from '../plan/model.ts'
import type { MeasureProgress, Progress, Standing } from './progress.ts'

/** How many measures stand where, a sentence for each standing that has any. */
export function countSentences({ counts }: Pick<Progress, 'counts'>, t: Translate): string[] {
  return inOrderOfReport
    .filter((standing) => counts[standing] > 0)
    .map((standing) => t(`records.report.${standing}`, { count: counts[standing] }))
}

/** What is done comes first, what nobody knows last. */
const inOrderOfReport: readonly Standing[] = [
  'done',
  'partly-done',
  'in-progress',
  'not-started',
  'dropped',
  'later',
  'unreported',
]

/** What changed from the year before, in one sentence. */
export function changeSentence(
  { measures, year }: Progress,
  t: Translate,
  language: PlanLanguage,
): string {
  if (!measures.some(({ followUpBefore }) => followUpBefore?.status)) {
    return t('records.report.firstYear', { year: `${year - 1}` })
  }
  const changes = { finished: isFinishedNow, started: isStartedNow, given: isGivenUpNow }
  const clauses = Object.entries(changes).flatMap(([change, applies]) => {
    const count = measures.filter(applies).length
    // The keys above are the ends of these three.
    const key = `records.report.change.${change as keyof typeof changes}` as const
    return count > 0 ? [t(key, { count })] : []
  })
  if (clauses.length === 0) return t('records.report.unchanged')
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(clauses)
  return t('records.report.changed', { list })
}

const isFinishedNow = ({ standing, before }: MeasureProgress) =>
  standing === 'done' && before !== 'done'

const isGivenUpNow = ({ standing, before }: MeasureProgress) =>
  standing === 'dropped' && before !== 'dropped'

const isStartedNow = ({ standing, before }: MeasureProgress) =>
  (standing === 'in-progress' || standing === 'partly-done') &&
  before !== 'in-progress' &&
  before !== 'partly-done'

/** Who reported on all that was asked, and from whom something is still missing. */
export function reporterSentences({ bodies, year }: Progress, t: Translate): string[] {
  const reported = bodies.filter(
    ({ body, counts, measures }) =>
      body && counts.unreported === 0 && measures.some(({ followUp }) => followUp?.status),
  )
  const missing = bodies
    .filter(({ counts }) => counts.unreported > 0)
    .map(({ body, counts }) =>
      t('records.report.waiting', {
        body: body?.name ?? t('records.report.nobody'),
        count: counts.unreported,
      }),
    )
  return [
    ...(reported.length > 0 ? [t('records.report.reported', { count: reported.length })] : []),
    ...(missing.length > 0
      ? [t('records.report.missing', { year: `${year}`, list: missing.join(', ') })]
      : []),
  ]
}
