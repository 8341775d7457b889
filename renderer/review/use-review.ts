import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
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

/**
 * The open review of a plan. What is shown as decided is on the disk. Whatever decides or selects
 * does so in turn: a key pressed while a decision is being written is about the change that comes
 * next, as it would be for someone slower.
 */
export function useReview(id: Id, settle: () => Promise<boolean>) {
  const attempt = useAttempt()
  const [review, setReview] = useState<OpenReview>()
  const [isOpening, setOpening] = useState(true)
  const [marks, setMarks] = useState<Marks>({})
  const [selected, setSelected] = useState<string>()
  const latest = useRef(marks)
  const steps = useRef<Step[]>([])
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  const inTurn = useCallback(<Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    const result = turn.current.then(work)
    turn.current = result.catch(() => undefined)
    return result
  }, [])

  // All is drawn before the next turn, which goes by what is on the screen.
  const select = useCallback((change: string) => flushSync(() => setSelected(change)), [])

  const take = useCallback((changed: Marks) => {
    latest.current = changed
    setMarks(changed)
  }, [])

  const load = useCallback(async () => {
    setOpening(true)
    // What is being compared is what is on the disk.
    await settle()
    const opened = await attempt(() => invoke('review.open', { id }))
    flushSync(() => {
      setOpening(false)
      if (!opened) return
      take(Object.fromEntries(opened.marks.map(({ change, mark }) => [change, mark])))
      setReview(opened)
    })
  }, [attempt, id, settle, take])

  useEffect(() => void inTurn(load), [inTurn, load])

  const keep = useCallback(
    async (decided: readonly Deciding[], following?: string): Promise<boolean> => {
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
      flushSync(() => {
        take(changed)
        if (following !== undefined) setSelected(following)
      })
      return true
    },
    [attempt, id, take],
  )

  /** Keeps decisions and leads to the change that follows, if there is one. */
  const decide = useCallback(
    async (decided: readonly Deciding[], at?: string, following?: string): Promise<boolean> => {
      const taken = decided.map((one) => ({ ...one, mark: latest.current[one.change] ?? null }))
      const isKept = await keep(decided, following)
      if (isKept) steps.current.push({ taken, selected: at })
      return isKept
    },
    [keep],
  )

  /** Takes back the latest decision and leads to where it was made. */
  const undo = useCallback(async () => {
    const step = steps.current.pop()
    if (step && !(await keep(step.taken, step.selected ?? step.taken[0]?.change)))
      steps.current.push(step)
  }, [keep])

  /** Decisions about changes that are there no more. */
  const stale = useMemo(() => {
    const known = new Set(review?.merge.changes.map((change) => change.id))
    return review?.marks.filter(({ change }) => !known.has(change)) ?? []
  }, [review])

  return {
    review,
    isOpening,
    marks,
    latest,
    selected,
    stale,
    inTurn,
    load,
    select,
    keep,
    decide,
    undo,
  }
}
