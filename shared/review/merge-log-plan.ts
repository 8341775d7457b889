import { localeOf, type Translate, translator } from '../i18n/translate.ts'
import type { MergeEntry } from '../ipc/review.ts'
import { describeChange, valueText } from '../merge/describe.ts'
import { h, p, plan, table } from '../plan/build.ts'
import type { Paragraph, Plan, PlanMeta } from '../plan/model.ts'
import type { LoggedChange } from './model.ts'
import { partOf } from './parts.ts'
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
  // It is about the plan and not the plan that the council decided on.
  const about: PlanMeta = {
    ...meta,
    title: `${meta.title}: ${title}`,
    submission: { status: 'draft' },
  }
  return plan(about, [
    { ...h(1, title), unnumbered: true },
    p(t('review.log.of', { time, by })),
    p(t('review.log.authors', { authors: authors.join(', ') })),
    p(`${summarySentence(t, summary)}.`),
    ...[...parts].flatMap(([part, changes]) => [
      { ...h(2, part), unnumbered: true as const },
      table(
        part,
        [
          [t('review.log.change'), t('review.log.outcome')],
          ...changes.map((logged) => rowOf(logged, t)),
        ],
        { widths: [3, 1] },
      ),
    ]),
  ])
}

/** A sentence for each proposal, and what was decided of them. */
function rowOf({ change, outcome, text }: LoggedChange, t: Translate): Paragraph[][] {
  const isSaid = text === undefined || (outcome === 'accepted' && change.proposals.length === 1)
  return [
    change.proposals.map((proposal) => p(describeChange(change, t, proposal))),
    [
      p(t(`review.outcome.${outcome}`)),
      ...(isSaid ? [] : [p(`”${valueText(change.place, text, t)}”`)]),
    ],
  ]
}
