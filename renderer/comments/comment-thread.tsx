import { CheckCheck, CornerDownRight, EllipsisVertical, RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Comment } from '#shared/plan/comments.ts'
import type { Id } from '#shared/plan/model.ts'
import { useLanguage, useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuOf } from '../ui/menu.tsx'
import {
  addReply,
  removeComment,
  reopen,
  resolve,
  reword,
  type Signature,
} from './comment-edits.ts'
import { CommentForm } from './comment-form.tsx'
import styles from './comments.module.css'

type Saying = { id: Id; author: string; at: string; text: string }

/** A comment with its replies, and what can be done with it. */
export function CommentThread({
  comment,
  author,
  language,
  isCurrent,
  sign,
  onChange,
  onLeave,
  onChoose,
  onGoTo,
}: {
  comment: Comment
  author: string
  language: string
  isCurrent: boolean
  sign(): Signature
  onChange(edit: (comments: Comment[]) => Comment[]): void
  /** Before the thread may leave the list. */
  onLeave(): void
  onChoose(): void
  /** Left out where it stands beside what it is about. */
  onGoTo?: (() => void) | undefined
}) {
  const t = useT()
  const format = useFormat()
  const uiLanguage = useLanguage()
  const card = useRef<HTMLElement>(null)
  const [writing, setWriting] = useState<{ reply: true } | { edit: Id }>()
  const [removing, setRemoving] = useState<Saying>()
  const { id, anchor, replies, resolved } = comment
  const quote = anchor.quote ?? ''

  const stopWriting = (isLeft = false) => {
    setWriting(undefined)
    if (!isLeft) card.current?.focus()
  }

  const saying = (each: Saying, reply?: Id) =>
    writing && 'edit' in writing && writing.edit === each.id ? (
      <CommentForm
        key={each.id}
        label={t('comments.text')}
        submit={t('comments.save')}
        start={each.text}
        onSubmit={(text, isLeft) => {
          onChange(reword(id, text, reply))
          stopWriting(isLeft)
        }}
        onCancel={stopWriting}
      />
    ) : (
      <div key={each.id} className={reply === undefined ? styles.saying : styles.reply}>
        <div className={styles.by}>
          <strong>{each.author || t('comments.unnamed')}</strong>
          <time dateTime={each.at}>{format.moment(each.at)}</time>
          {each.author === author && (
            <MenuOf
              label={t('comments.more', { author: each.author })}
              entries={[
                {
                  id: 'edit',
                  label: t('comments.edit'),
                  onAction: () => setWriting({ edit: each.id }),
                },
                {
                  id: 'remove',
                  label: t('comments.remove'),
                  isDanger: true,
                  onAction: () => setRemoving(each),
                },
              ]}
            >
              <IconButton label={t('comments.more', { author: each.author })}>
                <EllipsisVertical aria-hidden />
              </IconButton>
            </MenuOf>
          )}
        </div>
        <p className={styles.text}>{each.text}</p>
      </div>
    )

  return (
    <article
      ref={card}
      className={styles.thread}
      data-thread={id}
      data-resolved={resolved !== undefined || undefined}
      aria-current={isCurrent || undefined}
      aria-label={t('comments.thread', {
        author: comment.author || t('comments.unnamed'),
        place: quote === '' ? t('comments.wholeBlock') : `”${shortened(quote)}”`,
        text: comment.text,
      })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows go from thread to thread, Enter to the text
      tabIndex={0}
      onFocus={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        event.preventDefault()
        onGoTo?.()
      }}
    >
      {onGoTo && (
        <button type="button" className={styles.quote} lang={language} onClick={onGoTo}>
          <VisuallyHidden elementType="span">
            <span lang={uiLanguage}>{t('comments.goTo')}:</span>
          </VisuallyHidden>{' '}
          {quote === '' ? t('comments.wholeBlock') : `”${shortened(quote)}”`}
        </button>
      )}
      {saying(comment)}
      {replies.map((reply) => saying(reply, reply.id))}
      {resolved && (
        <p className={styles.resolved}>
          <CheckCheck aria-hidden />
          {t('comments.resolvedBy', {
            author: resolved.author || t('comments.unnamed'),
            when: format.moment(resolved.at),
          })}
        </p>
      )}
      {writing && 'reply' in writing ? (
        <CommentForm
          label={t('comments.replyText')}
          submit={t('comments.reply')}
          onSubmit={(text, isLeft) => {
            onChange(addReply(id, text, sign()))
            stopWriting(isLeft)
          }}
          onCancel={stopWriting}
        />
      ) : (
        <div className={styles.buttons}>
          <Button look="quiet" onPress={() => setWriting({ reply: true })}>
            <CornerDownRight aria-hidden />
            {t('comments.reply')}
          </Button>
          <Button
            look="quiet"
            onPress={() => {
              onLeave()
              onChange(resolved ? reopen(id) : resolve(id, sign()))
            }}
          >
            {resolved ? <RotateCcw aria-hidden /> : <CheckCheck aria-hidden />}
            {t(resolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
        </div>
      )}
      {removing && (
        <ConfirmDialog
          title={t(removing.id === id ? 'comments.removeTitle' : 'comments.removeReplyTitle')}
          text={t(removing.id === id ? 'comments.removeText' : 'comments.removeReplyText')}
          confirmLabel={t('comments.remove')}
          cancelLabel={t('app.cancel')}
          onConfirm={() => {
            if (removing.id === id) onLeave()
            onChange(removeComment(id, removing.id === id ? undefined : removing.id))
          }}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </article>
  )
}

const shown = 120

function shortened(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown).trimEnd()}…`
}
