import { sheetOf } from '../plan/handout.ts'
import type { Plan } from '../plan/model.ts'
import { type DutyCoverage, dutyCoverage } from '../records/duty-coverage.ts'
import type { Duty } from '../templates/duties.ts'
import type { Remark } from './finding.ts'

/** Duties that no chapter, goal or priority takes on. */
export function unlinkedDuties(plan: Plan, duties: readonly Duty[]): Remark[] {
  return coverageOf(plan, duties)
    .filter(({ places }) => places.length === 0)
    .map(({ duty }) => remarkOn(duty, plan))
}

/** Duties that are taken on where nothing is said yet; leads to the first such place. */
export function unansweredDuties(plan: Plan, duties: readonly Duty[]): Remark[] {
  return coverageOf(plan, duties).flatMap(({ duty, places, covered }) => {
    const [place] = places
    if (covered || !place) return []
    const { kind, id, number, title } = place
    const { details, ...remark } = remarkOn(duty, plan)
    return {
      ...remark,
      ...(kind === 'chapter'
        ? { blockId: id }
        : { record: { kind: kind === 'goal' ? 'goals' : 'priorities', id, number } as const }),
      details: { ...details, place: `${number} ${title}`.trim() },
    }
  })
}

/** An owner's sheet answers to nobody: the plan it is of does. */
function coverageOf(plan: Plan, duties: readonly Duty[]): DutyCoverage[] {
  return sheetOf(plan) ? [] : dutyCoverage(plan, duties)
}

function remarkOn(duty: Duty, { meta: { language } }: Plan): Remark {
  const { key, act, section, title, status, checked, source } = duty
  return {
    details: {
      duty: key,
      law: section === undefined ? act : `${act}, ${section} §`,
      title: title[language],
      status,
    },
    sources: [{ ...source[language], status, checked }],
  }
}
