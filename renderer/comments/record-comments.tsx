import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { anchorOnRecord } from '#shared/plan/comment-places.ts'
import type { Id } from '#shared/plan/model.ts'
import type { RecordKind } from '#shared/plan/records.ts'
import { useT } from '../i18n/language.tsx'
import { useSettings } from '../settings/settings-provider.tsx'
import { Button } from '../ui/button.tsx'
import { addComment, newComment } from './comment-edits.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentThread } from './comment-thread.tsx'
import styles from './comments.module.css'
import type { CommentsStore } from './comments-store.ts'

/** The threads about one record, the open ones first. */
export function RecordComments({
  store,
  kind,
  id,
  text,
  language,
  begin,
}: {
  store: CommentsStore
  kind: RecordKind
  id: Id
  /** The words by which a reader knows the record. */
  text: string
  /** Of the plan, whose words are quoted. */
  language: string
  /** A new object each time somebody asks to comment on this. */
  begin: object | undefined
}) {
  const t = useT()
  const { settings } = useSettings()
  const author = settings.profile?.name ?? ''
  const comments = useSyncExternalStore(store.subscribe, store.shown)
  const [isWriting, setWriting] = useState(begin !== undefined)
  const panel = useRef<HTMLElement>(null)
  const threads = comments
    .filter(({ anchor }) => anchor.record !== undefined && anchor.block === id)
    .toSorted((a, b) => Number(a.resolved !== undefined) - Number(b.resolved !== undefined))
  const sign = () => ({ author, at: new Date().toISOString() })

  useEffect(() => {
    if (begin) setWriting(true)
  }, [begin])

  useEffect(() => {
    // The whole of the form, not only the field that has the focus.
    if (isWriting)
      panel.current?.querySelector('[role=group]')?.scrollIntoView?.({ block: 'nearest' })
  }, [isWriting])

  const stopWriting = (isLeft = false) => {
    setWriting(false)
    if (!isLeft) requestAnimationFrame(() => panel.current?.querySelector('button')?.focus())
  }

  return (
    <section ref={panel} className={styles.ofRecord} aria-label={t('comments.here')}>
      <h3>{t('comments.here')}</h3>
      {isWriting ? (
        <CommentForm
          label={t('comments.text')}
          submit={t('comments.add')}
          onSubmit={(words, isLeft) => {
            const anchor = anchorOnRecord(kind, id, text)
            store.change(addComment(newComment(anchor, words, sign())))
            stopWriting(isLeft)
          }}
          onCancel={stopWriting}
        />
      ) : (
        <Button onPress={() => setWriting(true)}>
          <MessageSquarePlus aria-hidden />
          {t('comments.onRow')}
        </Button>
      )}
      {threads.length === 0 && !isWriting && (
        <p className={styles.nothing}>{t('comments.noneHere')}</p>
      )}
      {threads.map((comment) => (
        <CommentThread
          key={comment.id}
          comment={comment}
          author={author}
          language={language}
          isCurrent={false}
          sign={sign}
          onChange={store.change}
          onLeave={() => panel.current?.querySelector('button')?.focus()}
          onChoose={() => undefined}
        />
      ))}
    </section>
  )
}
