import { use, useState } from 'react'
import { useT } from '../../i18n/language.tsx'
import { CellPopup } from './cell-popup.tsx'
import styles from './editors.module.css'
import { eurosOf } from './euros.ts'
import { OpenedBy } from './grid-row.ts'

/** A sum in euros, written as people write sums. What is no sum is told and not taken. */
export function EuroEditor({
  label,
  value,
  onChange,
}: {
  label: string
  value: number | undefined
  onChange(value: number | undefined): void
}) {
  const t = useT()
  const openedBy = use(OpenedBy)
  const [text, setText] = useState(() =>
    openedBy.current === null && value !== undefined ? `${value}`.replace('.', ',') : '',
  )
  const isWrong = eurosOf(text) === null

  return (
    <CellPopup look="over">
      <input
        // Selected as a whole: a sum is seldom corrected, mostly written anew.
        ref={(element) => {
          element?.focus()
        }}
        onFocus={(event) => event.currentTarget.select()}
        aria-label={label}
        aria-invalid={isWrong}
        inputMode="decimal"
        className={styles.sum}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          const sum = eurosOf(event.target.value)
          if (sum !== null) onChange(sum)
        }}
      />
      {isWrong && (
        <p role="alert" className={styles.wrong}>
          {t('planView.euros.wrong')}
        </p>
      )}
    </CellPopup>
  )
}
