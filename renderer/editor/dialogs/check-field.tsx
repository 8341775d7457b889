import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import styles from './dialogs.module.css'

/** Yes or no, with a sentence that says what follows from it. */
export function CheckField({
  label,
  description,
  isSelected,
  onChange,
}: {
  label: string
  description?: string
  isSelected: boolean
  onChange(isSelected: boolean): void
}) {
  return (
    <Checkbox className={styles.check ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={styles.box} aria-hidden>
        <Check />
      </span>
      <span>
        {label}
        {description !== undefined && <span className={styles.description}>{description}</span>}
      </span>
    </Checkbox>
  )
}
