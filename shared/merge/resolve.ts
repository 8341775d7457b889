import type { Plan, PlanLanguage } from '../plan/model.ts'
import { arranged } from './arrange.ts'
import { foldPlan, unfoldPlan } from './fold.ts'
import type { Change, Decision, Decisions, Merge, Proposal, Value, Version } from './model.ts'
import { closePlan, type OpenPlan, openPlan } from './open-plan.ts'
import { derivedId, keyOf } from './same.ts'
import { type Prose, proseOf, type Sentence, sentencesOf } from './sentences.ts'
import { fieldOf, type ListShape, planShape, type Shape } from './shape.ts'
import { withUniqueIds } from './unique-ids.ts'

/**
 * The plan that follows from what was decided. What nobody decided yet: a change that conflicts with
 * nothing is taken, of a conflict ours stays. What nothing touched stays the same object.
 */
export function resolve(merge: Merge, decisions: Decisions = {}): Plan {
  const root = branch()
  for (const change of merge.changes) {
    const outcome = outcomeOf(change, decisions[change.id])
    // What is not taken still has its place, for what is taken to stand behind it.
    if (outcome || (change.kind === 'added' && !change.range)) grow(root, change, outcome)
  }
  const ours = openPlan(foldPlan(merge.ours, merge.folds))
  const open = applied(planShape, ours, root, merge.ours.meta.language) as OpenPlan
  return withUniqueIds(unfoldPlan(closePlan(open), merge.folds, merge.ours))
}

/** What happens to a thing: it becomes these values, of which the first is the thing itself. */
type Outcome = { values: unknown[]; proposals: readonly Proposal[] }

function outcomeOf(change: Change, decision: Decision | undefined): Outcome | undefined {
  const { proposals, ours, conflict } = change
  const taken = (chosen: readonly Proposal[]): Outcome => ({
    values: chosen.flatMap((one) => ('value' in one ? [one.value] : [])),
    proposals: chosen,
  })
  switch (decision?.take) {
    case undefined:
      return conflict ? undefined : taken(proposals.slice(0, 1))
    case 'ours':
      return undefined
    case 'edited':
      return { values: [written(change, decision.value)], proposals: proposals.slice(0, 1) }
    case 'proposal':
      return taken(proposals.filter(({ id }) => id === decision.proposal).slice(0, 1))
    case 'both': {
      const wanted = proposals.filter(({ id }) => id === (decision.proposal ?? id))
      const { values } = taken(wanted)
      return { values: [...valuesOf(ours), ...values], proposals: wanted }
    }
  }
}

/** Words for a block that is new are put into it. */
function written({ kind, range, proposals: [first] }: Change, value: Value): Value {
  if (kind !== 'added' || range || typeof value !== 'string') return value
  return typeof first?.value === 'object' ? { ...first.value, children: [{ text: value }] } : value
}

function valuesOf(version: Version | undefined): unknown[] {
  return version ? [version.value] : []
}

/** The changes by the way to their places. */
type Branch = {
  changes: { change: Change; outcome: Outcome | undefined }[]
  below: Map<string, Branch>
}

function branch(): Branch {
  return { changes: [], below: new Map() }
}

function grow(root: Branch, change: Change, outcome: Outcome | undefined): void {
  let at = root
  for (const step of change.place.path) {
    const next = at.below.get(step) ?? branch()
    at.below.set(step, next)
    at = next
  }
  at.changes.push({ change, outcome })
}

function applied(
  shape: Shape,
  value: unknown,
  { changes, below }: Branch,
  language: PlanLanguage,
): unknown {
  switch (shape.kind) {
    case 'prose':
      return withSentences((value as Prose | undefined) ?? [], changes, language)
    case 'list':
      return withItems(shape, Array.isArray(value) ? value : [], below, language)
    case 'thing': {
      const whole = changes.find(({ outcome }) => outcome)
      if (whole) return whole.outcome?.values.at(-1)
      const result = { ...(value as object) } as Record<string, unknown>
      let changed = false
      for (const [name, branch] of below) {
        const was = result[name]
        const made = applied(shape.fields[name] ?? { kind: 'value' }, was, branch, language)
        if (made === was) continue
        changed = true
        if (made === undefined) delete result[name]
        else result[name] = made
      }
      return changed ? result : value
    }
    default: {
      const [first] = changes
      return first?.outcome ? first.outcome.values.at(-1) : value
    }
  }
}

function withSentences(prose: Prose, changes: Branch['changes'], language: PlanLanguage): Prose {
  const own = sentencesOf(prose, language)
  const read = (value: unknown): readonly Sentence[] =>
    sentencesOf(typeof value === 'string' ? [{ text: value }] : (value as Prose), language)
  const sorted = changes.toSorted(
    (a, b) => fromOf(a.change) - fromOf(b.change) || toOf(a.change) - toOf(b.change),
  )
  const result: Sentence[] = []
  let at = 0
  for (const { change, outcome } of sorted) {
    if (!outcome) continue
    result.push(...own.slice(at, fromOf(change)), ...outcome.values.flatMap(read))
    at = toOf(change)
  }
  return proseOf([...result, ...own.slice(at)])
}

function fromOf({ range }: Change): number {
  return range?.from ?? 0
}

function toOf({ range }: Change): number {
  return range?.to ?? 0
}

function withItems(
  shape: ListShape,
  items: unknown[],
  below: Branch['below'],
  language: PlanLanguage,
): unknown[] {
  const byKey = new Map<string, unknown[]>(items.map((item) => [shape.keyOf(item), [item]]))
  const moves = []
  const additions = []
  for (const [key, branch] of below) {
    const item = byKey.get(key)?.[0]
    if (item !== undefined) {
      const made = applied(shape.shapeOf(item), item, contentOf(branch), language)
      byKey.set(key, made === undefined ? [] : [made])
    }
    for (const { change, outcome } of branch.changes) {
      const proposal = outcome?.proposals[0] ?? change.proposals[0]
      const after = proposal?.after ?? null
      if (change.kind === 'added') {
        additions.push({ key, after })
        byKey.set(
          key,
          (outcome?.values ?? []).map((value, at) => (at === 0 ? value : underNewId(value))),
        )
      } else if (change.kind === 'removed' && outcome) byKey.set(key, [])
      else if (change.kind === 'moved' && outcome)
        moves.push({ key, after: targetOf(outcome), along: change.along })
    }
  }
  const keys = items.map((item) => shape.keyOf(item))
  const order = moves.length + additions.length > 0 ? arranged({ keys, moves, additions }) : keys
  const made = order.flatMap((key) => byKey.get(key) ?? [])
  const same = made.length === items.length && made.every((item, at) => item === items[at])
  return same ? items : made
}

/** What changes the item itself, besides whether it is there and where. */
function contentOf({ changes, below }: Branch): Branch {
  return { changes: changes.filter(({ change }) => change.kind === 'changed'), below }
}

function targetOf({ values }: Outcome): string | null {
  const after = fieldOf(values.at(-1), 'after')
  return typeof after === 'string' ? after : null
}

/** A second version beside the first. */
function underNewId(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return { ...value, id: derivedId(String(fieldOf(value, 'id')), keyOf(value)) }
}
