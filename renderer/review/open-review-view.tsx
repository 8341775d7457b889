import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
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
import { keyOf } from './review-keys.ts'
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
  reviewing: { review, marks, latest, stale, load, decide, keep },
  waiting,
  undone,
  settle,
  onShowPlace,
  onFinished,
  log,
}: {
  id: Id
  reviewing: Reviewing
  /** How many copies wait by now. */
  waiting: number
  /** The change whose decision was just taken back from outside. */
  undone: { change: string | undefined } | undefined
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
  const [selected, setSelected] = useState<string>()
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

  const select = useCallback((change: string | undefined) => {
    setSelected(change)
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>('[aria-current]')
      row?.scrollIntoView?.({ block: 'nearest' })
      // Who works in the list goes on there; a button below keeps the focus for the next one.
      if (
        list.current?.contains(document.activeElement) ||
        document.activeElement === document.body
      )
        row?.focus({ preventScroll: true })
    })
  }, [])

  useEffect(() => {
    // Who came here while the copies were being compared goes on with the first change.
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    row?.scrollIntoView?.({ block: 'nearest' })
    if (document.activeElement === document.body) row?.focus({ preventScroll: true })
  }, [])

  useEffect(() => {
    if (!undone) return
    if (undone.change !== undefined) select(undone.change)
  }, [undone, select])

  function step(by: 1 | -1) {
    const next = inOrder[(current ? inOrder.indexOf(current) : -1) + by]
    if (next) select(next.change.id)
  }

  async function mark(item: ReviewItem, mark: Mark) {
    const { id: change } = item.change
    const following = nextOpen(inOrder, change, { ...latest.current, [change]: mark })
    if (!(await decide([decidingOf(item, mark)], change))) return
    if (following) select(following.change.id)
    else notify({ text: t('review.allDecided') })
  }

  const accept = (item: ReviewItem, proposal: Proposal | undefined) =>
    proposal && void mark(item, { take: 'proposal', proposal: proposal.id })

  function act(item: ReviewItem, action: Action) {
    if (!isPossible(action, item.change, editingOf(merge, item.change))) return
    if (action === 'edit') return setDialog('edit')
    if (action === 'accept') return accept(item, item.change.proposals[0])
    const takes = { reject: 'ours', both: 'both', later: 'later' } as const
    void mark(item, { take: takes[action] })
  }

  async function acceptAll(accepted: readonly ReviewItem[]) {
    const decided = accepted.flatMap((item) => {
      const [proposal] = item.change.proposals
      return proposal ? [decidingOf(item, { take: 'proposal', proposal: proposal.id })] : []
    })
    if (!(await decide(decided, current?.change.id))) return
    notify({ text: t('review.acceptedAll', { count: decided.length }) })
    const following = nextOpen(inOrder, current?.change.id ?? '', latest.current)
    if (following) select(following.change.id)
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

  const press = useRef<(event: KeyboardEvent) => void>(undefined)
  press.current = (event) => {
    const key = keyOf(event)
    if (!key || !current || dialog) return
    event.preventDefault()
    if (key.does === 'step') step(key.by)
    else if (key.does === 'act') act(current, key.action)
    else if (current.change.proposals.length > 1)
      accept(current, current.change.proposals[key.proposal])
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press.current?.(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <div className={styles.open}>
      <ReviewHead
        id={id}
        items={items}
        marks={marks}
        copies={copies}
        onFinish={askToFinish}
        onChanged={load}
      />
      <ReviewNotices
        copies={copies}
        isMoreWaiting={waiting !== copies.length}
        isNothing={items.length === 0}
        stale={stale}
        onTakeIn={load}
        onForget={async () => {
          await keep(stale.map((one) => ({ ...one, mark: null })))
          await load()
        }}
      />
      {items.length > 0 && (
        <>
          <FilterBar items={items} filter={filter} shown={shown.length} onFilter={setFilter} />
          <div className={styles.columns}>
            <ChangeList
              groups={groups}
              marks={marks}
              selected={current?.change.id}
              onSelect={select}
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
                      onAccept={(proposal) => accept(current, proposal)}
                      onShowPlace={onShowPlace}
                      onStep={step}
                      position={t('review.position', {
                        at: inOrder.indexOf(current) + 1,
                        all: inOrder.length,
                      })}
                    />
                    <AcceptAll items={items} item={current} marks={marks} onAccept={acceptAll} />
                  </section>
                  <DecisionBar
                    change={current.change}
                    editing={editingOf(merge, current.change)}
                    mark={marks[current.change.id]}
                    onAction={(action) => act(current, action)}
                    onUndo={() => void decide([decidingOf(current, null)], current.change.id)}
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
            void mark(current, { take: 'edited', value })
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'finish' && (
        <FinishDialog
          items={items}
          marks={marks}
          isBusy={isFinishing}
          onFinish={finish}
          onShow={(change) => {
            setDialog(undefined)
            setFilter(noFilter)
            select(change)
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  )
}

function decidingOf<M extends Mark | null>({ change, sentence }: ReviewItem, mark: M) {
  return { change: change.id, mark, about: sentence.slice(0, 500) } satisfies Deciding
}
