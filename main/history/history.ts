import { blameOf, type Deed } from '#shared/history/blame.ts'
import { type Comparison, comparePlans } from '#shared/history/compare.ts'
import { type KnownRows, objectsToPlan, planToObjects } from '#shared/history/objects.ts'
import { planChangesBetween, withAllOf, withChapterOf } from '#shared/history/restore.ts'
import { newRevision, type Revision, type RevisionKind } from '#shared/history/revision.ts'
import { halvedChapters, lossesOf } from '#shared/history/shrinking.ts'
import { thinned } from '#shared/history/thin.ts'
import type { Output } from '#shared/ipc/contract.ts'
import type { PlanChanges } from '#shared/ipc/plans.ts'
import type { Id, Plan, PlanLanguage } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { sha256 } from '../files/sha256.ts'
import type { Store } from '../store/open-store.ts'
import { type Thing, valueNow, valuesOf } from './thing-values.ts'
import { createTreeReader } from './tree-reader.ts'
import { inNameOfOthers } from './whose-work.ts'

export type History = ReturnType<typeof createHistory>

export type HistoryNeeds = {
  store: Pick<Store, 'plans' | 'history' | 'handouts' | 'reviews' | 'together'>
  /** The name in the profile; empty before there is one. */
  author: () => string
  /** The time as `2026-11-21T10:00:00.000Z`. */
  now: () => string
  /** Told when a revision could not be kept; the text is saved all the same. */
  report: (error: unknown) => void
}

type Kept = { label?: string; parents?: readonly string[] }

/** How much work an automatic revision may hold at most. */
const workMs = 10 * 60_000

const beforeShrinking: Record<PlanLanguage, (chapter: string) => string> = {
  fi: (chapter) => `Ennen kuin luku ”${chapter}” lyheni`,
  sv: (chapter) => `Innan kapitlet ”${chapter}” blev kortare`,
}

/**
 * The history of all plans: what is kept of them, when, and how it comes back. Every save goes through
 * here, so that what the first save of a session finds, and what a save takes away, is kept before.
 */
export function createHistory({ store, author, now, report }: HistoryNeeds) {
  /** Of a long plan only what changed is hashed again: the store gives the other rows as they were. */
  const hashed: KnownRows = new WeakMap()
  /** The plans that are being worked on, each with the time of the first change that is not kept yet. */
  const atWork = new Map<Id, number | undefined>()

  /**
   * Keeps the plan as it is now. An automatic revision that would say the same as the one before is
   * not made; any other takes the place of such an automatic one.
   */
  function keep(id: Id, kind: RevisionKind = 'automatic', { label, parents }: Kept = {}): Revision {
    const { plan } = store.plans.find(id, { inBin: true })
    const { tree, objects } = planToObjects(plan, sha256, hashed)
    if (atWork.has(id)) atWork.set(id, undefined)

    return store.together(() => {
      const head = store.history.head(id)
      const isSame = head?.tree === tree
      if (head && isSame && kind === 'automatic') return head
      const replaced = isSame && head.kind === 'automatic' && !parents ? head : undefined
      const own = replaced?.parents ?? (head ? [head.id] : [])
      const revision = newRevision(
        {
          plan: id,
          parents: [...(parents ?? own)],
          // What was there before there was a history may be anyone's.
          author: head || kind !== 'automatic' ? author() : '',
          at: now(),
          kind,
          tree,
          ...(label === undefined ? {} : { label }),
        },
        sha256,
      )
      store.history.add(revision, objects, { isHead: true })
      if (replaced) store.history.remove(id, new Set([replaced.id]))
      return revision
    })
  }

  function read(id: Id, revisionId: string): Plan {
    return objectsToPlan(store.history.find(id, revisionId).tree, store.history.reader(id))
  }

  /** What a save is about to take away is pinned under a name first. */
  function pinBefore(changes: PlanChanges): void {
    const { id } = changes
    const lengths = new Map<Id, number | undefined>()
    const lengthOf = (block: Id) => {
      if (!lengths.has(block)) lengths.set(block, store.plans.lettersOf(id, block))
      return lengths.get(block)
    }
    const losses = lossesOf(changes, lengthOf)
    if (!losses) return
    const { plan } = store.plans.find(id)
    const blocks = plan.blocks.map((block) => ({
      id: block.id,
      letters: store.plans.lettersOf(id, block.id) ?? 0,
      ...(block.type === 'heading' &&
        block.level === 1 && { chapter: inlineText(block.children).slice(0, 150) }),
    }))
    const [chapter] = halvedChapters(blocks, losses)
    if (chapter === undefined) return
    keep(id, 'named', { label: beforeShrinking[plan.meta.language](chapter) })
  }

  /** Saving comes first: it never fails because of the history. */
  function attempt(work: () => void): void {
    try {
      work()
    } catch (error) {
      report(error)
    }
  }

  function restore(id: Id, revisionId: string, makeNext: (now: Plan, then: Plan) => Plan) {
    const then = read(id, revisionId)
    return store.together(() => {
      const before = keep(id)
      const { plan, revision } = store.plans.find(id)
      const changes = planChangesBetween(plan, makeNext(plan, then))
      const saved = store.plans.save({ id, revision, ...changes })
      const parents = [before.id, ...(before.id === revisionId ? [] : [revisionId])]
      keep(id, 'restored', { parents })
      return { revision: saved.revision }
    })
  }

  return {
    keep,

    /** Saves what changed, as `plans.save` does, and sees to it that what was is kept. */
    save(changes: PlanChanges): { revision: number; savedAt: string } {
      const { id } = changes
      if (!atWork.has(id)) attempt(() => keep(id))
      attempt(() => pinBefore(changes))
      const answer = store.plans.save(changes)
      const savedAt = Date.parse(answer.savedAt)
      const since = atWork.get(id) ?? savedAt
      atWork.set(id, since)
      // A clock that was set back must not stop the history.
      if (savedAt - since >= workMs || savedAt < since) attempt(() => keep(id))
      return answer
    },

    /** Called when plans are left: keeps what was written and thins out what is old. */
    keepChanged(): void {
      for (const [id, since] of [...atWork]) {
        atWork.delete(id)
        attempt(() => {
          if (!store.plans.has(id)) return
          if (since !== undefined) keep(id)
          const gone = thinned(store.history.list(id), store.history.head(id)?.id, now())
          store.history.remove(id, gone)
          if (gone.size > 0) store.history.collect(id)
        })
      }
    },

    list(id: Id, chapter?: Id): Revision[] {
      const all = store.history.list(id)
      if (chapter === undefined) return all
      const trees = createTreeReader(store.history.reader(id))
      const byId = new Map(all.map((revision) => [revision.id, revision]))
      return all.filter(({ tree, parents: [parent = ''] }) => {
        const before = byId.get(parent)
        return trees.chapter(tree, chapter) !== (before && trees.chapter(before.tree, chapter))
      })
    },

    read,

    /** `to` is another revision, or the plan as it is. */
    compare: (id: Id, from: string, to?: string): Comparison =>
      comparePlans(read(id, from), to === undefined ? store.plans.find(id).plan : read(id, to)),

    restore: (id: Id, revisionId: string) => restore(id, revisionId, withAllOf),

    restoreChapter: (id: Id, revisionId: string, chapter: Id | null) =>
      restore(id, revisionId, (now, then) => withChapterOf(now, then, chapter)),

    blame(id: Id, thing: Thing): Output<'history.blame'> {
      const { plan } = store.plans.find(id)
      const head = store.history.head(id)
      /** The plan as it is, which may be ahead of its newest revision. */
      const present: Revision = {
        id: unkept,
        plan: id,
        parents: head ? [head.id] : [],
        // Without a history nobody knows whose it is.
        author: head ? author() : '',
        at: store.plans.summary(id).changedAt,
        kind: 'automatic',
        tree: unkept,
      }
      const byId = new Map(store.history.list(id).map((revision) => [revision.id, revision]))
      const valueIn = valuesOf(thing, createTreeReader(store.history.reader(id)))
      const blame = blameOf(
        present,
        (revision) => byId.get(revision),
        ({ tree }) => (tree === unkept ? valueNow(thing, plan) : valueIn(tree)),
      )
      const named = inNameOfOthers(store, plan, thing)
      return blame
        ? { changed: toDeed(named(blame.changed)), created: toDeed(named(blame.created)) }
        : null
    },
  }
}

/** Stands for the revision that would be made of the plan as it is. */
const unkept = ''

function toDeed({ id, author, at }: Deed) {
  return { author, at, revision: id === unkept ? null : id }
}
