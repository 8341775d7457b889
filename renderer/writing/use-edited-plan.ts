import { useCallback, useMemo, useRef, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import { isLocked as isPlanLocked, recordsFitLocked } from '#shared/plan/locked.ts'
import type { Block, PlanMeta, Submission } from '#shared/plan/model.ts'
import { createCommentsStore } from '../comments/comments-store.ts'
import { useT } from '../i18n/language.tsx'
import { createRecordsStore } from '../records/records-store.ts'
import { useNotify } from '../ui/toaster.tsx'
import { useAutosave } from './use-autosave.ts'
import { useLagging } from './use-lagging.ts'

/** How long what stands beside the page may lag behind the typing. */
const lagMs = 250

/** The open plan in its parts, each saved as it changes. One that is locked or damaged refuses in words. */
export function useEditedPlan({ plan, revision }: Pick<Output<'plans.open'>, 'plan' | 'revision'>) {
  const t = useT()
  const notify = useNotify()
  const isLocked = isPlanLocked(plan)
  const isDamaged = plan.damaged !== undefined

  /** Says why nothing happens; false, for those who ask whether it may. */
  const refuse = useCallback((): boolean => {
    notify({ text: t(isDamaged ? 'handouts.damaged.refused' : 'lock.refused') })
    return false
  }, [notify, t, isDamaged])

  const [autosave, saveState] = useAutosave(plan.id, revision, plan)
  const [meta, setMeta] = useState(plan.meta)
  const [records] = useState(() =>
    createRecordsStore(
      plan.records,
      (changed) => autosave.edit({ records: changed }),
      Date.now,
      (before, after) =>
        !isLocked || (!isDamaged && recordsFitLocked(meta.kind, before, after)) || refuse(),
    ),
  )
  const [comments] = useState(() =>
    createCommentsStore(
      plan.comments,
      (changed) => autosave.edit({ comments: changed }),
      () => !isLocked || refuse(),
    ),
  )
  const { shown: blocks, take, takeNow } = useLagging(plan.blocks, lagMs)
  const edited = useMemo(() => ({ ...plan, meta }), [plan, meta])

  const changeBlocks = useCallback(
    (changed: Block[]) => {
      autosave.edit({ blocks: changed })
      take(changed)
    },
    [autosave, take],
  )

  const latestMeta = useRef(meta)
  const changeMeta = useCallback(
    (changed: PlanMeta) => {
      if (isLocked) {
        refuse()
        return
      }
      latestMeta.current = changed
      setMeta(changed)
      autosave.edit({ meta: changed })
    },
    [autosave, isLocked, refuse],
  )
  const setSubmission = useCallback(
    (submission: Submission) => changeMeta({ ...latestMeta.current, submission }),
    [changeMeta],
  )

  return {
    /** With the facts as they are now; its blocks are those it was opened with. */
    plan: edited,
    meta,
    /** As the page had them a moment ago. */
    blocks,
    records,
    comments,
    isLocked,
    isDamaged,
    refuse,
    saveState,
    /** Saves what is not saved yet. False when it could not be saved. */
    flush: autosave.flush,
    changeBlocks,
    /** Shows beside the page at once what it says now. */
    showBlocks: takeNow,
    changeMeta,
    setSubmission,
  }
}
