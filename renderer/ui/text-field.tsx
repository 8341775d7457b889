import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components'
import styles from './field.module.css'

/** One line of text with its label above. `error` is the sentence that says what to correct. */
export function TextField({
  label,
  description,
  error,
  placeholder,
  value,
  onChange,
  onBlur,
  autoFocus,
  isRequired,
  inputMode,
  maxLength,
}: {
  label: string
  description?: string | undefined
  error?: string | undefined
  placeholder?: string
  value: string
  onChange(value: string): void
  onBlur?(): void
  autoFocus?: boolean
  isRequired?: boolean
  inputMode?: 'text' | 'numeric'
  maxLength?: number
}) {
  return (
    <AriaTextField
      className={styles.field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={error !== undefined}
      isRequired={isRequired ?? false}
      autoFocus={autoFocus ?? false}
      validationBehavior="aria"
      maxLength={maxLength ?? 500}
    >
      <Label className={styles.label}>{label}</Label>
      <Input
        className={styles.input}
        placeholder={placeholder}
        inputMode={inputMode}
        autoComplete="off"
      />
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  )
}
