import canonicalize from 'canonicalize'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { createId } from '#shared/plan/id.ts'
import type { Plan, PlanLanguage } from '#shared/plan/model.ts'
import type { PlanRepository } from '../store/plan-repository.ts'

export type OpenedPlan = { plan: Plan; assets: ReadonlyMap<string, Uint8Array> }

type Needs = {
  plans: PlanRepository
  keepImage: (name: string, bytes: Uint8Array) => unknown
  together: <T>(work: () => T) => T
}

const importedTitle: Record<PlanLanguage, string> = { fi: ' (tuotu)', sv: ' (importerad)' }

/**
 * Takes a plan from a file into the library. A plan that is there already is never overwritten: the
 * very same is found again, fetched from the bin if need be, and another version of it becomes a plan
 * of its own.
 */
export function importPlan({ plan, assets }: OpenedPlan, needs: Needs): PlanSummary {
  const { plans, keepImage, together } = needs
  return together(() => {
    for (const [hash, bytes] of assets) keepImage(hash, bytes)
    if (!plans.has(plan.id)) return plans.create(plan)

    const { plan: known } = plans.find(plan.id, { inBin: true })
    if (canonicalize(known) === canonicalize(plan)) return plans.restore(plan.id)
    return plans.create(retitled({ ...plan, id: createId() }, importedTitle))
  })
}

/** The plan with a word after its title, in the language of the plan. */
export function retitled(plan: Plan, suffix: Record<PlanLanguage, string>): Plan {
  const { meta } = plan
  return { ...plan, meta: { ...meta, title: meta.title.slice(0, 900) + suffix[meta.language] } }
}
