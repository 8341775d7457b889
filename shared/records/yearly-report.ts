import { translator } from '../i18n/translate.ts'
import { followUpTable, li, p, statusSummary } from '../plan/build.ts'
import type { Block, Paragraph, Plan } from '../plan/model.ts'
import type { Records } from '../plan/records.ts'
import { dateText } from '../print/words.ts'
import { planFromTemplate } from '../templates/instantiate.ts'
import type { Template } from '../templates/schema.ts'
import { scheduleText } from './cell-values.ts'
import { fillChapters, withRows } from './fill-chapters.ts'
import { isFinished, type MeasureProgress, progressOf } from './progress.ts'
import { changeSentence, countSentences, reporterSentences } from './status-sentences.ts'

/**
 * A report on one year of a plan: the chapters of the template, the rows of the plan under the ids
 * they have, and what can be counted written out as text that the coordinator goes on from.
 */
export function yearlyReport(plan: Plan, template: Template, year: number): Plan {
  const { organisation, people } = plan.meta
  const report = planFromTemplate(template, {
    organisation,
    period: { from: year, to: year },
    people,
  })
  const records = recordsUntil(plan.records, year)
  return { ...report, records, blocks: fillChapters(report.blocks, fillings(plan, template, year)) }
}

/** Nothing of later years. The notes of the workshop and how it was decided belong to the plan. */
function recordsUntil(records: Records, year: number): Records {
  return {
    ...records,
    followUps: records.followUps.filter((row) => row.year <= year),
    notes: [],
    stages: [],
    statements: [],
    amendments: [],
  }
}

function fillings(plan: Plan, { language }: Template, year: number) {
  const t = translator(language)
  const progress = progressOf(plan.records, year)
  const indicators = indicatorRows(plan.records, year)
  const coming = comingRows(plan.records, progress.measures, year + 1)
  const facts = [
    p(t('records.report.total', { count: progress.measures.length, year: `${year}` })),
    ...countSentences(progress, t).map((sentence) => li(sentence)),
    p(changeSentence(progress, t, language)),
    ...reporterSentences(progress, t).map((sentence) => p(sentence)),
  ]
  return {
    introduction: (): Block[] => [introduction(plan, language, year)],
    indicators: (starters: Block[]) => withRows(starters, indicators),
    realisation: (): Block[] => [
      ...facts,
      statusSummary(t('records.report.summaryCaption', { year: `${year}` }), year),
    ],
    'follow-up-table': (): Block[] => [
      followUpTable(t('records.report.followUpCaption', { year: `${year}` }), year),
    ],
    'next-year': (starters: Block[]) => withRows(starters, coming),
  }
}

function introduction({ meta }: Plan, language: Template['language'], year: number): Paragraph {
  const t = translator(language)
  const { status, body, date, section = 'none' } = meta.submission
  const words = { year: `${year}`, plan: meta.title }
  if (status !== 'approved' || !date || !body) return p(t('records.report.about', words))
  const approved = { body: body.charAt(0).toLocaleLowerCase(language) + body.slice(1), section }
  return p(t('records.report.aboutApproved', { ...words, ...approved, date: dateText(date) }))
}

/** Indicators with what was reported of them, the year before first. Comparing them is for people. */
function indicatorRows(
  { indicators, followUps }: Records,
  year: number,
): (string | Paragraph[])[][] {
  const years = [year - 1, year]
  return indicators.flatMap(({ id, name }) => {
    const values = years.flatMap((of) => {
      const reported = followUps
        .filter((row) => row.year === of)
        .flatMap((row) => row.values.filter(({ indicator }) => indicator === id))
      const distinct = [...new Set(reported.map(({ value }) => value))].filter(Boolean)
      return distinct.length > 0 ? [{ year: of, text: distinct.join('; ') }] : []
    })
    if (values.length === 0) return []
    const [first, last] = [values[0]?.year, values.at(-1)?.year]
    const span = first === last ? `${first}` : `${first}–${last}`
    return [[name, span, values.map(({ year, text }) => p(`${year}: ${text}`))]]
  })
}

/** Measures that go on or begin in a year, as a table that can be amended. */
function comingRows(
  records: Records,
  measures: readonly MeasureProgress[],
  year: number,
): (string | Paragraph[])[][] {
  const names = new Map(records.bodies.map(({ id, name }) => [id, name]))
  return measures
    .filter(({ standing, measure: { schedule } }) => {
      const { from = year, to = year } = schedule
      return from <= year && year <= to && (standing === 'later' || !isFinishedStanding(standing))
    })
    .map(({ number, measure, goal }) => [
      `${number} ${measure.title}`,
      measure.responsible.flatMap((id) => names.get(id) ?? []).map((name) => p(name)),
      scheduleText(measure.schedule),
      measure.resources,
      goal.binding ? goal.title : '',
    ])
}

function isFinishedStanding(standing: MeasureProgress['standing']): boolean {
  return standing !== 'later' && standing !== 'unreported' && isFinished(standing)
}
