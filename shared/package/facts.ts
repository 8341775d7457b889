import { localeOf } from '../i18n/translate.ts'
import type { Plan, PlanMeta } from '../plan/model.ts'
import { recordTree } from '../plan/record-numbering.ts'
import { periodText } from '../print/words.ts'
import { packageWords } from './words.ts'

/** The body that decides: as the plan names it, if it is a council, or the usual name. */
export function councilOf({ submission, organisation, language }: PlanMeta): string {
  const { body = '' } = submission
  const isCouncil = /valtuusto|fullmäktige/i.test(body)
  return isCouncil ? body.trim() : packageWords[language].council[organisation.kind]
}

/** "hyvinvointikertomus ja -suunnitelma 2026–2029": how the plan is called within a sentence. */
export function documentName({ kind, period, language }: PlanMeta): string {
  return packageWords[language].document[kind](periodText(period))
}

/** "3 painopistettä", "8 tavoitetta", "21 toimenpidettä"; of what is printed, so without orphans. */
export function countsInWords({ meta, records }: Pick<Plan, 'meta' | 'records'>) {
  const { counts } = packageWords[meta.language]
  const tree = recordTree(records)
  const goals = tree.flatMap((priority) => priority.goals)
  return {
    priorities: counts.priorities(tree.length),
    goals: counts.goals(goals.length),
    measures: counts.measures(goals.flatMap((goal) => goal.measures).length),
  }
}

/** The year whose follow-up the short documents tell of; none before anyone has reported. */
export function reportedYear({
  meta,
  records,
}: Pick<Plan, 'meta' | 'records'>): number | undefined {
  if (meta.kind === 'annual-report') return meta.period.from
  const years = records.followUps.flatMap(({ year, status }) => (status ? [year] : []))
  return years.length > 0 ? Math.max(...years) : undefined
}

/** "a, b ja c". */
export function listInWords(items: readonly string[], { language }: PlanMeta): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)
}

/** Items as the short documents have them. */
export function items(lines: readonly string[]): string[] {
  return lines.map((line) => `– ${line}`)
}
