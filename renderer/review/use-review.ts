import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { StoredMark } from '#shared/ipc/review.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Mark, Marks } from '#shared/review/model.ts'
import { invoke } from '../api.ts'
import { useAttempt } from '../i18n/use-attempt.ts'

export type OpenReview = Output<'review.open'>

/** What is to be kept of a change; a mark of null takes back what was. */
export type Deciding = Omit<StoredMark, 'mark'> & { mark: Mark | null }

type Step = { taken: Deciding[]; selected: string | undefined }

/** The open review of a plan. What is shown as decided is on the disk. */
export function useReview(id: Id, settle: () => Promise<boolean>) {
  const attempt = useAttempt()
  const [review, setReview] = useState<OpenReview>()
  const [isOpening, setOpening] = useState(true)
  const [marks, setMarks] = useState<Marks>({})
  const latest = useRef(marks)
  const steps = useRef<Step[]>([])

  const take = useCallback((changed: Marks) => {
    latest.current = changed
    setMarks(changed)
  }, [])

  const load = useCallback(async () => {
    setOpening(true)
    // What is being compared is what is on the disk.
    await settle()
    const opened = await attempt(() => invoke('review.open', { id }))
    if (opened) {
      take(Object.fromEntries(opened.marks.map(({ change, mark }) => [change, mark])))
      setReview(opened)
    }
    setOpening(false)
  }, [attempt, id, settle, take])

  useEffect(() => void load(), [load])

  const keep = useCallback(
    async (decided: readonly Deciding[]): Promise<boolean> => {
      const isKept = await attempt(async () => {
        await invoke('review.decide', { id, marks: [...decided] })
        return true
      })
      if (!isKept) return false
      const changed = { ...latest.current }
      for (const { change, mark } of decided) {
        if (mark === null) delete changed[change]
        else changed[change] = mark
      }
      take(changed)
      return true
    },
    [attempt, id, take],
  )

  const decide = useCallback(
    async (decided: readonly Deciding[], selected?: string): Promise<boolean> => {
      const taken = decided.map((one) => ({ ...one, mark: latest.current[one.change] ?? null }))
      const isKept = await keep(decided)
      if (isKept) steps.current.push({ taken, selected })
      return isKept
    },
    [keep],
  )

  /** Takes back the latest decision; answers which change was selected when it was made. */
  const undo = useCallback(async (): Promise<string | undefined> => {
    const step = steps.current.pop()
    if (!step) return undefined
    if (await keep(step.taken)) return step.selected ?? step.taken[0]?.change
    steps.current.push(step)
    return undefined
  }, [keep])

  /** Decisions about changes that are there no more. */
  const stale = useMemo(() => {
    const known = new Set(review?.merge.changes.map((change) => change.id))
    return review?.marks.filter(({ change }) => !known.has(change)) ?? []
  }, [review])

  return { review, isOpening, marks, latest, stale, load, keep, decide, undo }
}
