import { type KeyboardEvent, useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import styles from './comments.module.css'

const longest = 20_000

/** A field to say something in: Ctrl+Enter sends it, Escape leaves it. */
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
  onSubmit(text: string): void
  onCancel(): void
}) {
  const t = useT()
  const [text, setText] = useState(start)
  const isEmpty = text.trim() === ''

  function send() {
    if (!isEmpty) onSubmit(text.trim())
  }

  function handleKey(event: KeyboardEvent) {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!sends && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (sends) send()
    else onCancel()
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
        <Button onPress={onCancel}>{t('app.cancel')}</Button>
      </div>
    </div>
  )
}
