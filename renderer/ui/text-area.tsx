import { TextArea as AriaTextArea, Label, Text, TextField } from 'react-aria-components'
import styles from './field.module.css'

/** Several lines of text with the label above. It grows with what is written. */
export function TextArea({
  label,
  description,
  value,
  onChange,
  maxLength,
  autoFocus = false,
  isDisabled = false,
}: {
  label: string
  description?: string
  value: string
  onChange(value: string): void
  maxLength: number
  autoFocus?: boolean
  isDisabled?: boolean
}) {
  return (
    <TextField
      className={styles.field}
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
    >
      <Label className={styles.label}>{label}</Label>
      <AriaTextArea className={[styles.input, styles.area].join(' ')} />
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
    </TextField>
  )
}
