import {
  type KeyboardEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Comment, CommentAnchor } from '#shared/plan/comments.ts'
import type { Block, Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { addComment, newComment } from './comment-edits.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentThread } from './comment-thread.tsx'
import styles from './comments.module.css'
import type { CommentsStore } from './comments-store.ts'
import { type ChapterThreads, type CommentFilter, threadsByChapter } from './threads.ts'

const filters = ['open', 'resolved', 'all'] as const satisfies CommentFilter[]

/** The threads of the plan by chapter. Arrows go from one to the next, Enter to its place in the text. */
export function CommentsPanel({
  store,
  blocks,
  hasRecord,
  author,
  language,
  draft,
  current,
  onDraftDone,
  onDraftLeft,
  onChoose,
  onGoTo,
}: {
  store: CommentsStore
  blocks: readonly Block[]
  /** Whether there is a record; stays the same function. */
  hasRecord(id: Id): boolean
  /** Who comments here. */
  author: string
  /** Of the plan, whose words are quoted. */
  language: string
  /** What somebody is about to comment on. */
  draft: CommentAnchor | null
  current: Id | null
  /** With the comment that was made, or null when it was not. */
  onDraftDone(made: Id | null): void
  /** Of what was said a comment was made, while somebody went elsewhere. */
  onDraftLeft(draft: CommentAnchor): void
  onChoose(comment: Comment): void
  onGoTo(comment: Comment): void
}) {
  const t = useT()
  const panel = useRef<HTMLDivElement>(null)
  const comments = useSyncExternalStore(store.subscribe, store.shown)
  const [filter, setFilter] = useState<CommentFilter>('open')
  const chapters = useMemo(
    () => threadsByChapter(blocks, comments, filter, hasRecord),
    [blocks, comments, filter, hasRecord],
  )
  const sign = () => ({ author, at: new Date().toISOString() })

  useEffect(() => {
    if (current === null) return
    panel.current?.querySelector(`[data-thread="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the threads within
    <div ref={panel} className={styles.panel} onKeyDown={stepThroughThreads}>
      {draft && (
        <CommentForm
          key={JSON.stringify(draft)}
          title={t('comments.new')}
          quote={draft.quote}
          quoteLanguage={language}
          label={t('comments.text')}
          submit={t('comments.add')}
          onSubmit={(text, isLeft) => {
            const made = newComment(draft, text, sign())
            store.change(addComment(made))
            if (isLeft) return onDraftLeft(draft)
            if (filter === 'resolved') setFilter('open')
            onDraftDone(made.id)
          }}
          onCancel={() => onDraftDone(null)}
        />
      )}
      <RadioList
        label={t('comments.show')}
        look="line"
        options={filters.map((value) => ({ value, label: t(`comments.show.${value}`) }))}
        value={filter}
        onChange={setFilter}
      />
      {chapters.length === 0 && !draft && (
        <p className={styles.nothing}>{t(`comments.none.${filter}`)}</p>
      )}
      {chapters.map(({ heading, threads }) => (
        <section key={keyOf(heading)} className={styles.chapter} aria-label={nameOf(heading, t)}>
          <h3 className={styles.chapterTitle}>{nameOf(heading, t)}</h3>
          {threads.map((comment) => (
            <CommentThread
              key={comment.id}
              comment={comment}
              author={author}
              language={language}
              isCurrent={comment.id === current}
              sign={sign}
              onChange={store.change}
              onLeave={() => focusBeside(panel.current, comment.id)}
              onChoose={() => onChoose(comment)}
              onGoTo={() => onGoTo(comment)}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

function keyOf(heading: ChapterThreads['heading']): string {
  return heading === null || typeof heading === 'string' ? String(heading) : heading.id
}

function nameOf(heading: ChapterThreads['heading'], t: ReturnType<typeof useT>): string {
  if (heading === null) return t('comments.beginning')
  if (heading === 'lost') return t('comments.lost')
  if (heading === 'records') return t('comments.onRecords')
  return `${heading.number} ${heading.title || t('outline.untitled')}`.trim()
}

const thread = '[data-thread]'

function threadsIn(panel: Element): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(thread)]
}

/** Only from a thread itself: within it arrows belong to what one writes in. */
function stepThroughThreads(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (step === undefined || !(target instanceof Element) || !target.matches(thread)) return
  const threads = threadsIn(currentTarget)
  const next = threads[threads.findIndex((each) => each.contains(target)) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Before a thread leaves the list: the focus goes to the next one, else to the one before. */
function focusBeside(panel: Element | null, id: Id): void {
  if (!panel) return
  const threads = threadsIn(panel)
  const at = threads.findIndex(({ dataset }) => dataset.thread === id)
  const other = threads[at + 1] ?? threads[at - 1] ?? panel.querySelector<HTMLElement>('input')
  other?.focus()
}
