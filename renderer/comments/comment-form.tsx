import { type KeyboardEvent, useRef, useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { useHalfTyped } from '../ui/half-typed.ts'
import { TextArea } from '../ui/text-area.tsx'
import styles from './comments.module.css'

const longest = 20_000

/**
 * A field to say something in: Ctrl+Enter sends it, Escape takes it back. What somebody has begun to say
 * and goes elsewhere is kept, since it is said nowhere else.
 */
export function CommentForm({
  title,
  quote,
  quoteLanguage,
  label,
  submit,
  start = '',
  onSubmit,
  onCancel,
}: {
  title?: string
  /** The words it is about. */
  quote?: string | undefined
  quoteLanguage?: string
  label: string
  /** The words of the button. */
  submit: string
  start?: string
  /** `isLeft`: the focus is elsewhere already, and the form may be gone. */
  onSubmit(text: string, isLeft: boolean): void
  onCancel(): void
}) {
  const t = useT()
  const [text, setText] = useState(start)
  const isEmpty = text.trim() === ''
  const isDone = useRef(false)

  function send() {
    if (!isEmpty) submitOnce(false)
  }

  function submitOnce(isLeft: boolean) {
    isDone.current = true
    onSubmit(text.trim(), isLeft)
  }

  function cancel() {
    isDone.current = true
    onCancel()
  }

  useHalfTyped(() => {
    if (!isDone.current && !isEmpty && text !== start) submitOnce(true)
  })

  function handleKey(event: KeyboardEvent) {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!sends && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (sends) send()
    else cancel()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced with each field
    <div className={styles.form} role="group" aria-label={title ?? label} onKeyDown={handleKey}>
      {title !== undefined && <h3 className={styles.formTitle}>{title}</h3>}
      {quote !== undefined && quote !== '' && (
        <q className={styles.quote} lang={quoteLanguage}>
          {quote}
        </q>
      )}
      <TextArea label={label} value={text} onChange={setText} maxLength={longest} autoFocus />
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={isEmpty} onPress={send}>
          {submit}
        </Button>
        <Button onPress={cancel}>{t('app.cancel')}</Button>
      </div>
    </div>
  )
}
