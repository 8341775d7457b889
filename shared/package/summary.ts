import { translator } from '../i18n/translate.ts'
import type { Plan } from '../plan/model.ts'
import { recordTree } from '../plan/record-numbering.ts'
import { periodText } from '../print/words.ts'
import { progressOf } from '../records/progress.ts'
import { countSentences } from '../records/status-sentences.ts'
import type { DocumentText } from './document-text.ts'
import { councilOf, countsInWords, items, listInWords, reportedYear } from './facts.ts'
import { packageWords } from './words.ts'

/** More goals than this are counted rather than listed: the summary has one page. */
const listedGoals = 9
const namedBodies = 4

/** Tiivistelmä, sammanfattning: what the plan says, in a page of plain language and its own language. */
export function summaryText(plan: Plan): DocumentText {
  const { meta, records } = plan
  const { kind, period, organisation } = meta
  const { summary } = packageWords[meta.language]
  const years = periodText(period)
  const hasMeasures = records.measures.length > 0
  const sections = [
    {
      heading: summary.about,
      lines: [
        summary.aboutText[kind]({ organisation: organisation.name, years }),
        summary.law[kind],
      ],
    },
    { heading: summary.priorities, lines: items(priorityLines(plan)) },
    {
      heading: summary.content,
      lines: hasMeasures
        ? [summary.measures(countsInWords(plan)), ...responsibleLines(plan), ...statusLines(plan)]
        : [],
    },
    { heading: summary.followUp, lines: [summary.followUpText[kind]] },
    {
      heading: summary.decision,
      lines: [summary.decides[kind]({ council: councilOf(meta), years })],
    },
  ]
  return {
    title: summary.title(meta.title),
    sections: sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ heading, lines }) => ({ heading, text: lines.join('\n') })),
  }
}

function priorityLines({ meta, records }: Plan): string[] {
  const { counts } = packageWords[meta.language]
  const tree = recordTree(records)
  const isShort = tree.flatMap(({ goals }) => goals).length <= listedGoals
  return tree.map(({ priority, goals }) => {
    const titles = goals.map(({ goal }) => goal.title.replace(/\.\s*$/, '')).filter(Boolean)
    if (titles.length === 0) return priority.title
    if (!isShort) return `${priority.title} (${counts.goals(goals.length)})`
    return `${priority.title}: ${titles.join('; ')}`
  })
}

/** Who carries the measures out, those with the most of them first. */
function responsibleLines({ meta, records }: Plan): string[] {
  const { summary, counts } = packageWords[meta.language]
  const named = records.bodies
    .map(({ id, name }) => ({
      name,
      count: records.measures.filter(({ responsible }) => responsible.includes(id)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  if (named.length === 0) return []
  const most = named.slice(0, namedBodies).map(({ name, count }) => `${name} (${count})`)
  return [
    summary.responsible({ bodies: counts.bodies(named.length), most: listInWords(most, meta) }),
  ]
}

function statusLines(plan: Plan): string[] {
  const { meta, records } = plan
  const year = reportedYear(plan)
  if (year === undefined) return []
  const sentences = countSentences(progressOf(records, year), translator(meta.language))
  return [packageWords[meta.language].summary.status(`${year}`), ...items(sentences)]
}
