import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { toPlainError } from '#shared/errors.ts'
import type { Proposal } from '#shared/merge/model.ts'
import type { Id } from '#shared/plan/model.ts'
import type { Mark } from '#shared/review/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useNotify } from '../ui/toaster.tsx'
import { AcceptAll } from './accept-all.tsx'
import { ChangeDetail } from './change-detail.tsx'
import { ChangeList } from './change-list.tsx'
import { type Action, DecisionBar, isPossible } from './decision-bar.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { editingOf } from './editing.ts'
import { FilterBar } from './filter-bar.tsx'
import { FinishDialog } from './finish-dialog.tsx'
import styles from './review.module.css'
import { ReviewHead } from './review-head.tsx'
import { type Key, keyOf } from './review-keys.ts'
import {
  groupsOf,
  isShown,
  nextOpen,
  noFilter,
  type ReviewFilter,
  type ReviewItem,
  reviewItems,
} from './review-list.ts'
import { ReviewNotices } from './review-notices.tsx'
import type { Deciding, OpenReview, useReview } from './use-review.ts'

type Reviewing = Omit<ReturnType<typeof useReview>, 'review'> & { review: OpenReview }

/** The changes at left, the one that is looked at on the right, and what is decided of it below. */
export function OpenReviewView({
  id,
  reviewing: { review, marks, latest, selected, stale, inTurn, load, select, decide, keep },
  waiting,
  settle,
  onShowPlace,
  onFinished,
  log,
}: {
  id: Id
  reviewing: Reviewing
  /** How many copies wait by now. */
  waiting: number
  settle(): Promise<boolean>
  onShowPlace(id: Id): void
  onFinished(): void
  log: ReactNode
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const { merge, copies } = review
  const items = useMemo(() => reviewItems(merge, copies, t), [merge, copies, t])
  const [filter, setFilter] = useState<ReviewFilter>(noFilter)
  const [dialog, setDialog] = useState<'edit' | 'finish'>()
  const [isFinishing, setFinishing] = useState(false)
  const list = useRef<HTMLElement>(null)

  const shown = useMemo(
    () => items.filter((item) => isShown(item, filter, marks)),
    [items, filter, marks],
  )
  const groups = useMemo(() => groupsOf(shown, t), [shown, t])
  const inOrder = useMemo(() => groups.flatMap((group) => group.items), [groups])
  const at = inOrder.findIndex(({ change }) => change.id === selected)
  // The first that is open, until someone chooses.
  const current =
    inOrder[at] ?? inOrder.find(({ change }) => marks[change.id] === undefined) ?? inOrder[0]

  const shownChange = current?.change.id
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-change="${shownChange}"]`)
    row?.scrollIntoView?.({ block: 'nearest' })
    // Who works in the list goes on there; a button below keeps the focus for the next one.
    const focused = document.activeElement
    if (list.current?.contains(focused) || focused === document.body)
      row?.focus({ preventScroll: true })
  }, [shownChange])

  const choose = useCallback(
    (change: string) => void inTurn(() => select(change)),
    [inTurn, select],
  )

  function step(by: 1 | -1) {
    const next = inOrder[(current ? inOrder.indexOf(current) : -1) + by]
    if (next) select(next.change.id)
  }

  async function mark(item: ReviewItem, mark: Mark) {
    const { id: change } = item.change
    const following = nextOpen(inOrder, change, { ...latest.current, [change]: mark })
    const isKept = await decide([decidingOf(item, mark)], change, following?.change.id)
    if (isKept && !following) notify({ text: t('review.allDecided') })
  }

  async function accept(item: ReviewItem, proposal: Proposal | undefined) {
    if (proposal) await mark(item, { take: 'proposal', proposal: proposal.id })
  }

  async function act(item: ReviewItem, action: Action) {
    if (!isPossible(action, item.change, editingOf(merge, item.change))) return
    // Drawn at once: letters typed ahead are not decisions any more.
    if (action === 'edit') return flushSync(() => setDialog('edit'))
    if (action === 'accept') return accept(item, item.change.proposals[0])
    const takes = { reject: 'ours', both: 'both', later: 'later' } as const
    await mark(item, { take: takes[action] })
  }

  async function acceptAll(accepted: readonly ReviewItem[]) {
    const decided = accepted.flatMap((item) => {
      const [proposal] = item.change.proposals
      return proposal ? [decidingOf(item, { take: 'proposal', proposal: proposal.id })] : []
    })
    const after = Object.fromEntries(decided.map(({ change, mark }) => [change, mark]))
    const following = nextOpen(inOrder, shownChange ?? '', { ...latest.current, ...after })
    if (await decide(decided, shownChange, following?.change.id))
      notify({ text: t('review.acceptedAll', { count: decided.length }) })
  }

  const askToFinish = useCallback(() => setDialog('finish'), [])

  async function finish() {
    setFinishing(true)
    await settle()
    try {
      await invoke('review.finish', {
        id,
        revision: review.revision,
        copies: copies.map((copy) => copy.id),
      })
      onFinished()
    } catch (error) {
      setDialog(undefined)
      if (toPlainError(error).code === 'review-outdated') await load()
      await attempt(() => Promise.reject(error))
    }
    setFinishing(false)
  }

  const press = useRef<(key: Key) => unknown>(undefined)
  press.current = (key) => {
    if (!current || dialog) return undefined
    if (key.does === 'step') return step(key.by)
    if (key.does === 'act') return act(current, key.action)
    const { proposals } = current.change
    return proposals.length > 1 && accept(current, proposals[key.proposal])
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (!key) return
      event.preventDefault()
      void inTurn(() => press.current?.(key))
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [inTurn])

  return (
    <div className={styles.open}>
      <ReviewHead
        id={id}
        items={items}
        marks={marks}
        copies={copies}
        onFinish={askToFinish}
        onChanged={() => inTurn(load)}
      />
      <ReviewNotices
        copies={copies}
        isMoreWaiting={waiting !== copies.length}
        isNothing={items.length === 0}
        stale={stale}
        onTakeIn={() => inTurn(load)}
        onForget={() =>
          inTurn(async () => {
            await keep(stale.map((one) => ({ ...one, mark: null })))
            await load()
          })
        }
      />
      {items.length > 0 && (
        <>
          <FilterBar items={items} filter={filter} shown={shown.length} onFilter={setFilter} />
          <div className={styles.columns}>
            <ChangeList
              groups={groups}
              marks={marks}
              selected={shownChange}
              onSelect={choose}
              listRef={list}
            />
            <div className={styles.side}>
              {current && (
                <>
                  <VisuallyHidden role="status">{current.sentence}</VisuallyHidden>
                  <section className={styles.detail} key={current.change.id}>
                    <ChangeDetail
                      merge={merge}
                      item={current}
                      mark={marks[current.change.id]}
                      onAccept={(proposal) => inTurn(() => accept(current, proposal))}
                      onShowPlace={onShowPlace}
                      onStep={(by) => inTurn(() => step(by))}
                      position={t('review.position', {
                        at: inOrder.indexOf(current) + 1,
                        all: inOrder.length,
                      })}
                    />
                    <AcceptAll
                      items={items}
                      item={current}
                      marks={marks}
                      onAccept={(accepted) => inTurn(() => acceptAll(accepted))}
                    />
                  </section>
                  <DecisionBar
                    change={current.change}
                    editing={editingOf(merge, current.change)}
                    mark={marks[current.change.id]}
                    onAction={(action) => inTurn(() => act(current, action))}
                    onUndo={() =>
                      inTurn(() => decide([decidingOf(current, null)], current.change.id))
                    }
                  />
                </>
              )}
            </div>
          </div>
        </>
      )}
      {items.length === 0 && <div className={styles.idle}>{log}</div>}

      {dialog === 'edit' && current && (
        <EditDialog
          merge={merge}
          change={current.change}
          sentence={current.sentence}
          mark={marks[current.change.id]}
          onSave={(value) => {
            setDialog(undefined)
            void inTurn(() => mark(current, { take: 'edited', value }))
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'finish' && (
        <FinishDialog
          items={items}
          marks={marks}
          isBusy={isFinishing}
          onFinish={() => inTurn(finish)}
          onShow={(change) => {
            setDialog(undefined)
            setFilter(noFilter)
            choose(change)
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  )
}

function decidingOf<M extends Mark | null>(
  { change, sentence }: ReviewItem,
  mark: M,
): Deciding & { mark: M } {
  return { change: change.id, mark, about: sentence.slice(0, 500) }
}
