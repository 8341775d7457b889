/**
 * The views of records of a large plan – 500 measures, four years of follow-up – from records to
 * printable tables: what the page renders and the exporter writes. No peer does this; the budget is a
 * time.
 */
import { join } from 'node:path'
import { readDuties } from '../main/templates/read-duties.ts'
import { readTemplates } from '../main/templates/read-templates.ts'
import {
  budgetTable,
  coverageMatrix,
  followUpTable,
  measureTable,
  plan,
  statusSummary,
  workshopNotes,
} from '../shared/plan/build.ts'
import { measurePatterns } from '../shared/plan/measure-table-options.ts'
import { printView } from '../shared/print/views/print-view.ts'
import { printWords } from '../shared/print/words.ts'
import { yearlyReport } from '../shared/records/yearly-report.ts'
import { referencePlan } from './reference-plan.ts'
import { referenceRecords } from './reference-records.ts'
import { againstBudget, median, printTable } from './table.ts'

const rounds = 30
const budgetMs = 200

const { meta, blocks } = referencePlan({ blocks: 2_190 }).plan
const records = referenceRecords({ measures: 500, years: [2026, 2027, 2028, 2029] })
const duties = await readDuties(join(import.meta.dirname, '../resources/law/duties.json'))
const sources = { meta, blocks, records, duties, words: printWords[meta.language] }

const views = [
  ...measurePatterns.map((pattern) => measureTable(`Toimenpiteet (${pattern})`, { pattern })),
  measureTable('Toimenpiteet vastuutahoittain', { groupBy: 'body' }),
  followUpTable('Seuranta', 2029),
  statusSummary('Yhteenveto', 2029),
  budgetTable('Ote talousarvioon'),
  coverageMatrix('Lain velvoitteet'),
  workshopNotes('Ilot ja huolet'),
]

/** Times of each view, the first of them cold. */
const times = views.map((): number[] => [])
for (let round = 0; round < rounds; round += 1) {
  views.forEach((view, index) => {
    const start = performance.now()
    printView(view, sources)
    times[index]?.push(performance.now() - start)
  })
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const cold = sum(times.map(([first = 0]) => first))
const warm = sum(times.map((list) => median(list)))

printTable(
  `Views of ${records.measures.length} measures and ${records.followUps.length} follow-ups, ${rounds} times`,
  views.map((view, index) => ({
    view: view.caption,
    'first ms': times[index]?.[0] ?? Number.NaN,
    'p50 ms': median(times[index] ?? []),
  })),
)
printTable('All views, to 200 ms', [
  { what: 'the first time', ms: cold, ratio: againstBudget(cold / budgetMs, 1) },
  { what: 'p50', ms: warm, ratio: againstBudget(warm / budgetMs, 1) },
])

const templates = await readTemplates(join(import.meta.dirname, '../resources/templates'))
const template = templates.find(({ id, language }) => id === 'annual-report' && language === 'fi')
if (!template) throw new Error('no template of yearly reports')
const term = { ...plan(meta, []), records }
const reports = Array.from({ length: rounds }, () => {
  const start = performance.now()
  yearlyReport(term, template, 2029)
  return performance.now() - start
})
const [first = Number.NaN] = reports
printTable('The yearly report, to 200 ms', [
  { what: 'the first time', ms: first, ratio: againstBudget(first / budgetMs, 1) },
  { what: 'p50', ms: median(reports), ratio: againstBudget(median(reports) / budgetMs, 1) },
])
