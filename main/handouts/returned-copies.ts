import { AppError } from '#shared/errors.ts'
import { asCopyOf } from '#shared/handouts/hand-out.ts'
import type { StoredCopies } from '#shared/handouts/stored-copies.ts'
import { objectsToPlan, planToObjects } from '#shared/history/objects.ts'
import { newRevision } from '#shared/history/revision.ts'
import type { ImportNote, Tracking } from '#shared/import/report.ts'
import type { ReturnedFile } from '#shared/ipc/handouts.ts'
import { groupHandoutOf, sheetOf } from '#shared/plan/handout.ts'
import type { GroupHandout, Id, Plan } from '#shared/plan/model.ts'
import type { CarriedHistory } from '../exchange/history-parts.ts'
import { sha256 } from '../files/sha256.ts'
import type { Store } from '../store/open-store.ts'

/** A file that was read, with whatever history it carries. */
export type OpenedCopy = {
  plan: Plan
  assets: ReadonlyMap<string, Uint8Array>
  history: CarriedHistory
}

/** A copy that went out and came back as a Word file. `base` is the revision it was made from. */
type WordCopy = {
  plan: Plan
  assets: ReadonlyMap<string, Uint8Array>
  author: string
  base: string | null
  /** What it answers, when it was handed out to someone. */
  handout: { id: Id; to: string } | undefined
  notes: ImportNote[]
  tracking: Tracking
}

type Kept = Omit<WordCopy, 'tracking'> & { tracking: Tracking | null; isUnsent: boolean }

type Needs = {
  store: Pick<Store, 'plans' | 'history' | 'handouts' | 'together'>
  keepImage: (name: string, bytes: Uint8Array) => unknown
  now: () => string
}

export type ReturnedCopies = ReturnType<typeof createReturnedCopies>

/** The copies that came back: how they are taken in, and how a review gets them out. */
export function createReturnedCopies({ store, keepImage, now }: Needs) {
  /** Keeps a plan beside the plan it is of, as a revision that is not its newest. */
  function keepCopy(
    copy: Plan,
    facts: { author: string; label: string; parents: string[] },
  ): string {
    const { tree, objects } = planToObjects(copy, sha256)
    const revision = newRevision(
      { plan: copy.id, at: now(), kind: 'received', tree, ...facts },
      sha256,
    )
    store.history.add(revision, objects, { isHead: false })
    return revision.id
  }

  /** The revision a copy is compared against, fetched out of the file when it is not here. */
  function baseOf(planId: Id, handout: GroupHandout | undefined, history: CarriedHistory) {
    if (!handout) return null
    if (store.history.has(planId, handout.revision)) return handout.revision
    const carried = history.revisions.find(
      ({ id, plan }) => id === handout.revision && plan === planId,
    )
    if (!carried) return null
    store.history.add(carried, new Map(history.objects), { isHead: false })
    return carried.id
  }

  function keep(
    planId: Id,
    { plan, assets, author, base, handout, notes, tracking, isUnsent }: Kept,
    name: string,
  ): ReturnedFile {
    store.plans.find(planId)
    for (const [hash, bytes] of assets) keepImage(hash, bytes)
    const copy = asCopyOf(plan, { id: planId })
    const id = sha256(JSON.stringify([planToObjects(copy, sha256).tree, handout?.id, author]))
    const isKnown = store.handouts.hasCopy(planId, id)
    // Who sends back twice means the second one.
    const older = store.handouts
      .returnedCopies(planId)
      .filter(
        (one) => one.id !== id && handout && one.handout === handout.id && one.author === author,
      )
    if (!isKnown) {
      const parents = base === null ? [] : [base]
      const revision = keepCopy(copy, { author, label: name.slice(0, 200), parents })
      for (const one of older) store.handouts.removeCopy(planId, one.id)
      store.handouts.addCopy({
        id,
        plan: planId,
        handout: handout?.id ?? null,
        revision,
        base,
        author,
        file: name,
        notes,
        tracking,
      })
    }
    return {
      name,
      copy: {
        id,
        author,
        to: handout?.to ?? '',
        hasBase: base !== null,
        isKnown,
        isNewer: !isKnown && older.length > 0,
        isUnsent,
        notes,
      },
    }
  }

  return {
    /**
     * Takes in a copy of a plan to wait for review. The plan itself is not touched. Throws
     * `copy-of-other-plan` and `copy-is-sheet`, naming the file.
     */
    take(planId: Id, { plan, assets, history }: OpenedCopy, name: string): ReturnedFile {
      const handout = groupHandoutOf(plan)
      const options = { details: { name, title: plan.meta.title } }
      if (sheetOf(plan)) throw new AppError('copy-is-sheet', `${plan.id} is a sheet`, options)
      if ((handout?.plan ?? plan.id) !== planId) {
        throw new AppError('copy-of-other-plan', `${plan.id} is no copy of ${planId}`, options)
      }

      const author = handout?.returned?.by || handout?.to || name.replace(/\.kertomus$/i, '')
      return store.together(() => {
        const base = baseOf(planId, handout, history)
        const isUnsent = handout !== undefined && !handout.returned
        const known = { notes: [], tracking: null, isUnsent }
        return keep(planId, { plan, assets, author, base, handout, ...known }, name)
      })
    },

    /** The plan as it was at a revision, under the id it has. */
    planAt(planId: Id, revision: string): Plan {
      const { tree } = store.history.find(planId, revision)
      return asCopyOf(objectsToPlan(tree, store.history.reader(planId)), { id: planId })
    },

    /** The same for a copy that came back as a Word file. */
    takeWord: (planId: Id, copy: WordCopy, name: string): ReturnedFile =>
      store.together(() => keep(planId, { ...copy, isUnsent: false }, name)),

    /** The copies of a plan whose review has not ended. They are read where they are compared. */
    pending(planId: Id): StoredCopies {
      const treeOf = (revision: string) => store.history.find(planId, revision).tree
      const copies = store.handouts
        .returnedCopies(planId)
        .map(({ id, author, base, revision, tracking }) => ({
          id,
          author,
          tracking,
          tree: treeOf(revision),
          base: base === null ? null : treeOf(base),
        }))
      const trees = copies.flatMap(({ tree, base }) => (base === null ? [tree] : [base, tree]))
      return { plan: planId, copies, objects: store.history.objectsOf(planId, trees) }
    },
  }
}
