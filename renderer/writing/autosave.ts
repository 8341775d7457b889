import { AppError } from '#shared/errors.ts'
import type { PlanChanges } from '#shared/ipc/plans.ts'
import { changesBetween, recordChangesBetween, rowChangesBetween } from '#shared/plan/changes.ts'
import type { Comment } from '#shared/plan/comments.ts'
import type { Block, Id, PlanMeta } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'

/** What is being written: the parts of a plan that its views change. */
export type Draft = { blocks: Block[]; meta: PlanMeta; records: Records; comments: Comment[] }

export type SaveState =
  /** Everything is on disk. `at`: since when, if this session saved anything. */
  | { kind: 'saved'; at?: string }
  | { kind: 'saving' }
  /** The last attempt failed. Writing goes on; `retries` when the app tries again by itself. */
  | { kind: 'trouble'; error: unknown; retries: boolean }

export type Autosave = {
  /** Takes note of a change; saves it soon. */
  edit(change: Partial<Draft>): void
  /** Saves now what is not saved yet. False when it could not be saved. */
  flush(): Promise<boolean>
}

type Options = {
  id: Id
  revision: number
  /** What is on disk at the start. */
  start: Draft
  /** Resolves when the changes are on disk, and not before. */
  save(changes: PlanChanges): Promise<{ revision: number; savedAt: string }>
  tell(state: SaveState): void
}

/** A pause in typing this long, or this long since the first unsaved key, and it is sent. */
const quietMs = 250
const longestMs = 1_000

/** Waits between attempts that failed; the last one repeats. */
const retryMs = [1_000, 2_000, 5_000] as const

/**
 * Saves a plan while it is written. One save is under way at a time, each building on the revision
 * the one before answered with, and what changes in the meantime goes into the next.
 */
export function createAutosave({ id, revision, start, save, tell }: Options): Autosave {
  let saved = start
  let draft = start
  let unsavedSince: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> | undefined
  let isInTrouble = false
  /** Attempts the app made by itself since the trouble began; those of the user do not count. */
  let retries = 0
  let savedAt: string | undefined

  const isSaved = () =>
    draft.blocks === saved.blocks &&
    draft.meta === saved.meta &&
    draft.records === saved.records &&
    draft.comments === saved.comments

  function edit(change: Partial<Draft>): void {
    draft = { ...draft, ...change }
    if (isSaved() && !underWay) return
    unsavedSince ??= Date.now()
    if (underWay || isInTrouble) return
    tell({ kind: 'saving' })
    sendSoon()
  }

  function sendSoon(): void {
    const left = (unsavedSince ?? Date.now()) + longestMs - Date.now()
    clearTimeout(timer)
    timer = setTimeout(send, Math.max(0, Math.min(quietMs, left)))
  }

  function send(): Promise<void> {
    clearTimeout(timer)
    underWay ??= sendDraft().finally(() => {
      underWay = undefined
      if (!isSaved() && !isInTrouble) sendSoon()
    })
    return underWay
  }

  async function sendDraft(): Promise<void> {
    const sent = draft
    const since = unsavedSince
    unsavedSince = undefined
    const changes = changesSince(saved, sent)
    try {
      if (changes) {
        const answer = await save({ id, revision, ...changes })
        revision = answer.revision
        savedAt = answer.savedAt
      }
      saved = sent
      isInTrouble = false
      retries = 0
      if (!isSaved()) tell({ kind: 'saving' })
      else tell(savedAt === undefined ? { kind: 'saved' } : { kind: 'saved', at: savedAt })
    } catch (error) {
      unsavedSince = since
      isInTrouble = true
      const mayPass = isPassing(error)
      tell({ kind: 'trouble', error, retries: mayPass })
      if (mayPass) retryLater()
    }
  }

  function retryLater(): void {
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        retries += 1
        void send()
      },
      retryMs[Math.min(retries, retryMs.length - 1)],
    )
  }

  async function flush(): Promise<boolean> {
    await underWay
    while (!isSaved()) {
      await send()
      if (isInTrouble) return false
    }
    return true
  }

  return { edit, flush }
}

/** Nothing when the two drafts say the same. */
function changesSince(saved: Draft, sent: Draft): Omit<PlanChanges, 'id' | 'revision'> | undefined {
  const { removed, put } = changesBetween(saved.blocks, sent.blocks)
  const records = recordChangesBetween(saved.records, sent.records)
  const comments = rowChangesBetween(saved.comments, sent.comments)
  const hasBlocks = removed.length > 0 || put.length > 0
  const hasMeta = sent.meta !== saved.meta
  const hasRecords = Object.keys(records).length > 0
  const hasComments = comments.removed.length > 0 || comments.put.length > 0
  if (!hasBlocks && !hasMeta && !hasRecords && !hasComments) return undefined
  return {
    removed,
    put,
    ...(hasMeta && { meta: sent.meta }),
    ...(hasRecords && { records }),
    ...(hasComments && { comments }),
  }
}

/** Whether another attempt may succeed: not when the plan is gone or someone else has written it. */
function isPassing(error: unknown): boolean {
  const code = error instanceof AppError ? error.code : 'unexpected'
  return (
    code !== 'plan-changed-elsewhere' &&
    code !== 'plan-not-found' &&
    code !== 'plan-locked' &&
    code !== 'plan-damaged'
  )
}
