import { AppError } from '../errors.ts'
import type { Plan } from '../plan/model.ts'
import { withKnownNames } from '../records/merge-owner-sheet.ts'
import { Collector } from './collector.ts'
import { foldPlan, foldsOf } from './fold.ts'
import { withGuards } from './guards.ts'
import { mergeValue } from './merge-things.ts'
import type { Change, Copy, Merge } from './model.ts'
import { withRuns } from './move-runs.ts'
import { openPlan } from './open-plan.ts'
import { Places } from './places.ts'
import { inReadingOrder } from './reading-order.ts'
import { planShape } from './shape.ts'
import { withTraces } from './traces.ts'
import { versionText } from './version-text.ts'

/**
 * What copies of a plan would change in ours, each measured against what it was handed out as. The same
 * for every order of the copies. Throws `copy-of-other-plan` when one is a copy of something else.
 */
export function mergeCopies(ours: Plan, copies: readonly Copy[]): Merge {
  for (const { author, plan } of copies) {
    if (plan.id === ours.id) continue
    throw new AppError('copy-of-other-plan', `${plan.id} is no copy of ${ours.id}`, {
      details: { name: author, title: plan.meta.title },
    })
  }
  const sorted = copies.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const sides = sidesOf(ours, sorted)
  const handedOut = [...new Set(sides.map(({ before }) => before))]
  const folds = foldsOf([...sides, ...handedOut.map((before) => ({ before, after: ours }))])
  const opened = (plan: Plan) => openPlan(foldPlan(plan, folds))

  const places = new Map<number | 'ours', Places>()
  const placesOf = (copy: number | 'ours'): Places => {
    const plan = copy === 'ours' ? ours : (sorted[copy]?.plan ?? ours)
    const known = places.get(copy) ?? new Places(plan)
    places.set(copy, known)
    return known
  }
  const collector = new Collector(
    sorted.map(({ id, author, base }) => ({ id, author, hasBase: base !== undefined })),
    ours.meta.language,
    {
      placeOf: (path, copy) => placesOf(copy).placeOf(path),
      textOf: (path, value, copy) => versionText(path, value, placesOf(copy)),
    },
  )
  mergeValue(
    {
      shape: planShape,
      ours: opened(ours),
      sides: sides.map(({ before, after }, copy) => ({
        copy,
        before: opened(before),
        after: opened(after),
      })),
      path: [],
    },
    collector,
  )
  const merge: Merge = {
    ours,
    copies: sorted.map(({ id, author }) => ({ id, author })),
    changes: inReadingOrder(ours, withRuns(collector.changes)),
    folds,
  }
  const guarded = withGuards(
    merge,
    sides.map(({ after }) => after),
  )
  return withTraces(guarded, copies)
}

/** What each copy got and what came back. A body that several typed anew is one. */
function sidesOf(ours: Plan, copies: readonly Copy[]): { before: Plan; after: Plan }[] {
  let known = ours.records
  return copies.map(({ base: before = ours, plan }) => {
    const records = withKnownNames(known, plan.records, before.records)
    known = {
      ...known,
      bodies: [...known.bodies, ...records.bodies],
      indicators: [...known.indicators, ...records.indicators],
    }
    return { before, after: records === plan.records ? plan : { ...plan, records } }
  })
}

/** All differences of `after` from `before`, in reading order; none when they say the same. */
export function diffPlans(before: Plan, after: Plan): Change[] {
  return mergeCopies(before, [{ id: 'after', author: '', base: before, plan: after }]).changes
}
