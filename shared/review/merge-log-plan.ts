import { localeOf, type Translate, translator } from '../i18n/translate.ts'
import type { MergeEntry } from '../ipc/review.ts'
import { describeChange, valueText } from '../merge/describe.ts'
import { h, p, plan, table } from '../plan/build.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import type { LoggedChange } from './model.ts'
import { authorsOf, partOf } from './parts.ts'
import { summarySentence } from './summary-sentence.ts'

/**
 * The changes of a merge and what became of them, as a document in the language of the plan: a table
 * for each part of it.
 */
export function mergeLogPlan(
  meta: PlanMeta,
  { authors, by, summary }: Pick<MergeEntry, 'authors' | 'by' | 'summary'>,
  { at, log }: { at: string; log: readonly LoggedChange[] },
): Plan {
  const t = translator(meta.language)
  const time = new Date(at).toLocaleString(localeOf(meta.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const day = new Date(at).toLocaleDateString(localeOf(meta.language))
  const title = t('review.log.heading', { day })
  const parts = Map.groupBy(log, ({ change }) => partOf(change, t).title)
  return plan({ ...meta, title: `${meta.title}: ${title}` }, [
    { ...h(1, title), unnumbered: true },
    p(t('review.log.of', { time, by })),
    p(t('review.log.authors', { authors: authors.join(', ') })),
    p(summarySentence(t, summary)),
    ...[...parts].flatMap(([part, changes]) => [
      { ...h(2, part), unnumbered: true as const },
      table(part, [headings(t), ...changes.map((logged) => rowOf(logged, t))], {
        widths: [4, 3, 3, 2, 2],
      }),
    ]),
  ])
}

function headings(t: Translate): string[] {
  return [
    t('review.log.change'),
    t('review.log.before'),
    t('review.log.after'),
    t('review.log.author'),
    t('review.log.outcome'),
  ]
}

function rowOf({ change, outcome, text }: LoggedChange, t: Translate): string[] {
  const { ours, place, proposals } = change
  const proposed = proposals.map((one) =>
    'value' in one ? valueText(place, one.text, t) : t('review.removed'),
  )
  return [
    describeChange(change, t),
    ours ? valueText(place, ours.text, t) : t('review.nothing'),
    text ?? proposed.join(' / '),
    authorsOf(change).join(', '),
    t(`review.outcome.${outcome}`),
  ]
}
