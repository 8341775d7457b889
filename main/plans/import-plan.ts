import canonicalize from 'canonicalize'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { groupHandoutOf } from '#shared/plan/handout.ts'
import { createId } from '#shared/plan/id.ts'
import type { GroupHandout, Id, Plan, PlanLanguage } from '#shared/plan/model.ts'
import type { CarriedHistory } from '../exchange/history-parts.ts'
import type { HistoryRepository } from '../store/history-repository.ts'
import type { PlanRepository } from '../store/plan-repository.ts'

export type OpenedPlan = {
  plan: Plan
  assets: ReadonlyMap<string, Uint8Array>
  history: CarriedHistory
}

type Needs = {
  plans: PlanRepository
  history: Pick<HistoryRepository, 'add'>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  together: <T>(work: () => T) => T
}

const importedTitle: Record<PlanLanguage, string> = { fi: ' (tuotu)', sv: ' (importerad)' }
const damagedTitle: Record<PlanLanguage, string> = {
  fi: ' (vioittunut tiedosto)',
  sv: ' (skadad fil)',
}

/**
 * Takes a plan from a file into the library. A plan that is there already is never overwritten: the
 * very same is found again, fetched from the bin if need be, as is the copy of a hand-out that is being
 * worked on; another version of a plan becomes a plan of its own.
 */
export function importPlan(opened: OpenedPlan, needs: Needs): PlanSummary {
  const { plan } = opened
  const { plans, together } = needs
  return together(() => {
    keepImages(opened, needs)
    if (!plans.has(plan.id)) {
      const summary = plans.create(plan)
      keepHistory(opened, plan.id, needs)
      return summary
    }

    const { plan: known } = plans.find(plan.id, { inBin: true })
    if (canonicalize(known) === canonicalize(plan)) return plans.restore(plan.id)
    const handout = groupHandoutOf(plan)
    const worked = handout && copyOf(handout, needs)
    if (worked !== undefined) return plans.restore(worked)
    if (handout) keepHistory(opened, plan.id, needs, handout.revision)
    return plans.create(retitled({ ...plan, id: createId() }, importedTitle))
  })
}

/**
 * Takes what is left of a damaged file into the library, to be read: as a plan that has to do with no
 * other and takes no changes.
 */
export function importDamaged(opened: OpenedPlan, file: string, needs: Needs): PlanSummary {
  const { handout: _, ...plan } = opened.plan
  const damaged = file.slice(0, 300)
  return needs.together(() => {
    keepImages(opened, needs)
    return needs.plans.create(retitled({ ...plan, id: createId(), damaged }, damagedTitle))
  })
}

/** The plan in which someone works on this hand-out already. */
function copyOf({ id, returned }: GroupHandout, { plans }: Needs): Id | undefined {
  return returned ? undefined : plans.withHandout(id)
}

function keepImages({ assets }: OpenedPlan, { keepImage }: Needs): void {
  for (const [hash, bytes] of assets) keepImage(hash, bytes)
}

/** Keeps what came along of the plan's past, or only the one revision that is named. */
function keepHistory({ history }: OpenedPlan, planId: Id, needs: Needs, only?: string): void {
  for (const revision of history.revisions) {
    if (revision.plan !== planId || (only !== undefined && revision.id !== only)) continue
    needs.history.add(revision, new Map(history.objects), { isHead: false })
  }
}

/** The plan with a word after its title, in the language of the plan. */
export function retitled(plan: Plan, suffix: Record<PlanLanguage, string>): Plan {
  const { meta } = plan
  return { ...plan, meta: { ...meta, title: meta.title.slice(0, 900) + suffix[meta.language] } }
}
