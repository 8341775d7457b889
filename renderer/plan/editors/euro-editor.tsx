import { use, useState } from 'react'
import { readEuros } from '#shared/records/cell-values.ts'
import { useT } from '../../i18n/language.tsx'
import { CellPopup } from './cell-popup.tsx'
import styles from './editors.module.css'
import { EditingContext } from './grid-row.ts'

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
  const { openedBy } = use(EditingContext)
  const [text, setText] = useState(() =>
    openedBy.current === null && value !== undefined ? `${value}`.replace('.', ',') : '',
  )
  const isWrong = text.trim() !== '' && readEuros(text) === undefined

  return (
    <CellPopup look="over">
      <input
        // As a whole: a sum is seldom corrected, mostly written anew.
        data-first="select"
        aria-label={label}
        aria-invalid={isWrong}
        inputMode="decimal"
        className={styles.sum}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          const sum = readEuros(event.target.value)
          if (sum !== undefined || event.target.value.trim() === '') onChange(sum)
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
