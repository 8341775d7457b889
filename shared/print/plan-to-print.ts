import type { Comment } from '../plan/comments.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import { numberingOf } from '../plan/numbering.ts'
import type { Duty } from '../templates/duties.ts'
import { contentsEntries, listsOf, printBlocks } from './blocks.ts'
import { printComments } from './comments.ts'
import { targetsOf } from './references.ts'
import { sectionsOf } from './sections.ts'
import type { Cover, PrintDocument, PrintProblem } from './tree.ts'
import { decisionText, type PrintWords, periodText, printWords } from './words.ts'

/**
 * Pure, and linear in the size of the plan. `duties` of the law are what a coverage matrix lists.
 * Comments are printed only when they are given.
 */
export function planToPrint(
  { meta, blocks, records }: Pick<Plan, 'meta' | 'blocks' | 'records'>,
  {
    duties,
    comments = [],
    unreadable = new Set(),
  }: {
    duties: readonly Duty[]
    comments?: readonly Comment[]
    /** Images that cannot be decoded, by hash: a sentence stands in their place. */
    unreadable?: ReadonlySet<string>
  },
): PrintDocument {
  const words = printWords[meta.language]
  const numbering = numberingOf(blocks)
  const problems: PrintProblem[] = []
  const commenting = printComments(comments, blocks)
  const printed = printBlocks(blocks, {
    meta,
    blocks,
    records,
    duties,
    words,
    numbering,
    language: meta.language,
    targets: targetsOf(blocks, numbering),
    entries: contentsEntries(blocks),
    lists: listsOf(blocks, numbering.items),
    marks: commenting.marks,
    unreadable,
    report: (problem) => problems.push(problem),
  })
  return {
    language: meta.language,
    title: meta.title,
    organisation: meta.organisation.name,
    keywords: [...words.keywords, meta.organisation.name, periodText(meta.period)],
    cover: coverOf(meta, words),
    sections: sectionsOf(printed),
    comments: commenting.comments,
    commented: commenting.onBlocks,
    problems,
  }
}

function coverOf(meta: PlanMeta, { cover, statuses }: PrintWords): Cover {
  const { submission } = meta
  const period = periodText(meta.period)
  const facts = [
    { label: cover.status, value: statuses[submission.status] },
    { label: cover.caseNumber, value: submission.caseNumber ?? '' },
    { label: cover.decision, value: decisionText(submission) },
  ]
  return {
    organisation: meta.organisation.name,
    title: meta.title,
    // Many a title ends with the years already.
    period: meta.title.includes(period) ? '' : period,
    facts: facts.filter(({ value }) => value !== ''),
  }
}
