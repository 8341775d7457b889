import { translator } from '../i18n/translate.ts'
import type { Plan } from '../plan/model.ts'
import { recordTree } from '../plan/record-numbering.ts'
import { decisionText, periodText } from '../print/words.ts'
import { missingIn } from '../records/missing.ts'
import { progressOf } from '../records/progress.ts'
import { countSentences } from '../records/status-sentences.ts'
import type { DocumentText } from './document-text.ts'
import {
  councilOf,
  countsInWords,
  documentName,
  items,
  listInWords,
  reportedYear,
} from './facts.ts'
import { capital, packageWords } from './words.ts'

/**
 * The item for the council's agenda, in the language of the plan and in the parts that minutes have:
 * preparer, grounds, earlier handling, proposal, annexes, whom to inform, appeal.
 */
export function agendaText(plan: Plan): DocumentText {
  const { meta } = plan
  const { agenda } = packageWords[meta.language]
  const { kind, organisation, submission, people } = meta
  const [preparer] = people
  const county = organisation.kind === 'county'
  const sections = [
    { heading: agenda.caseNumber, lines: [submission.caseNumber ?? ''] },
    {
      heading: agenda.preparer,
      lines: [[preparer?.name, preparer?.title].filter(Boolean).join(', ')],
    },
    { heading: agenda.grounds, lines: groundLines(plan) },
    { heading: agenda.statements, lines: statementLines(plan) },
    { heading: agenda.earlier, lines: items(earlierLines(plan)) },
    { heading: agenda.proposal, lines: proposalLines(plan) },
    {
      heading: agenda.annexes,
      lines: items([
        `${agenda.annex(1)}: ${capital(documentName(meta))}`,
        `${agenda.annex(2)}: ${capital(agenda.summaryOf)}`,
      ]),
    },
    { heading: agenda.notice, lines: [agenda.noticeText[organisation.kind]] },
    {
      heading: agenda.appeal,
      lines: [
        kind === 'annual-report'
          ? agenda.appealText.notes
          : agenda.appealText.decision[county ? 'county' : 'municipal'],
      ],
    },
  ]
  return {
    title: agenda.title(documentName(meta)),
    sections: sections
      .map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
      .filter(({ heading, text }) => text !== '' || heading === agenda.preparer),
  }
}

function groundLines(plan: Plan): string[] {
  const { meta, records } = plan
  const { agenda } = packageWords[meta.language]
  const document = documentName(meta)
  // Many a title is a list itself.
  const titles = recordTree(records).map(({ priority }) => `”${priority.title}”`)
  const hasMeasures = records.measures.length > 0
  const isMeasurable = hasMeasures && missingIn(records).measures.size === 0
  const year = reportedYear(plan)
  return [
    agenda.law[meta.kind],
    agenda.prepared[meta.people.length > 1 ? 'group' : 'sectors'](document),
    ...(hasMeasures ? [agenda.content(countsInWords(plan))] : []),
    ...(titles.length > 0 ? [agenda.priorities(listInWords(titles, meta))] : []),
    ...(isMeasurable && meta.kind !== 'annual-report' ? [agenda.measurable] : []),
    ...(year === undefined || !hasMeasures
      ? []
      : [
          agenda.progress(`${year}`),
          ...items(countSentences(progressOf(records, year), translator(meta.language))),
        ]),
    ...(answers(plan, '417/2007:12') ? [agenda.alsoChildren] : []),
    ...(answers(plan, '980/2012:5') ? [agenda.alsoOlder] : []),
  ]
}

/** Whether the plan takes on the duties of a section of another act. */
function answers({ meta, blocks, records }: Plan, section: string): boolean {
  if (meta.kind === 'annual-report') return false
  const linked = [
    ...blocks.map((block) => (block.type === 'heading' ? block.chapter?.duties : undefined)),
    ...records.priorities.map(({ duties }) => duties),
    ...records.goals.map(({ duties }) => duties),
  ]
  return linked.some((duties) => duties?.some((key) => key.startsWith(`${section}.`)))
}

function statementLines({ meta, records }: Plan): string[] {
  const { agenda, counts } = packageWords[meta.language]
  const asked = records.statements.filter(({ body }) => body.trim() !== '')
  if (asked.length === 0) return []
  const given = asked.filter(({ givenOn, text }) => givenOn !== undefined || text.trim() !== '')
  const bodies = listInWords([...new Set(asked.map(({ body }) => body))], meta)
  const facts = { asked: counts.statements(asked.length), bodies, given: given.length }
  return [agenda.statementsText(facts)]
}

/** The stages before the council, as the plan has them. */
function earlierLines({ meta, records }: Plan): string[] {
  const { outcomes } = packageWords[meta.language]
  return records.stages
    .filter(({ kind, date }) => kind !== 'council' && date !== undefined)
    .map((stage) => {
      const place = decisionText({ status: 'draft', ...stage })
      return stage.outcome === undefined ? place : `${place}: ${outcomes[stage.outcome]}`
    })
}

function proposalLines({ meta }: Plan): string[] {
  const { agenda, documentAsObject } = packageWords[meta.language]
  const { kind, organisation, language, period } = meta
  const document = documentAsObject[kind](periodText(period))
  const board = packageWords[language].board[organisation.kind]
  const main = kind === 'annual-report' ? agenda.notes(document) : agenda.approves(document)
  const and = language === 'fi' ? 'ja' : 'och'
  const clauses =
    kind === 'annual-report'
      ? [`${main} ${and}`, agenda.delivers[organisation.kind]]
      : [`${main},`, `${agenda.reports} ${and}`, agenda.delivers[organisation.kind]]
  return [agenda.proposes({ board, council: councilOf(meta) }), ...items(clauses)]
}
