import { useLayoutEffect, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { useT } from '../i18n/language.tsx'
import { showsThing } from '../records/thing-place.ts'
import { useHalfTyped } from '../ui/half-typed.ts'
import styles from './top-bar.module.css'

/** The name of the document, changed where it stands. Enter or leaving keeps it, Escape takes it back. */
export function TitleField({ title, onTitle }: { title: string; onTitle(title: string): void }) {
  const t = useT()
  const [draft, setDraft] = useState(title)
  const isCancelled = useRef(false)

  useLayoutEffect(() => setDraft(title), [title])

  function finish() {
    const next = draft.trim()
    // What is taken comes back as the title.
    setDraft(title)
    if (!isCancelled.current && next !== '' && next !== title) onTitle(next)
    isCancelled.current = false
  }
  useHalfTyped(finish)

  return (
    <div
      className={styles.title}
      {...showsThing({ of: { meta: 'title' }, text: `${t('details.title')}: ${title}` })}
    >
      <VisuallyHidden elementType="h1">{title}</VisuallyHidden>
      {/* Gives the field the width of its words. */}
      <span aria-hidden className={styles.sizer}>
        {draft}
      </span>
      <input
        aria-label={t('details.title')}
        value={draft}
        maxLength={1000}
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Escape') isCancelled.current = true
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </div>
  )
}
