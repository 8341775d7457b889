import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components'
import styles from './dialogs.module.css'

/** Any of several, all in sight. */
export function ChoiceList<Value extends string>({
  label,
  description,
  options,
  value,
  onChange,
  error,
}: {
  label: string
  description?: string
  options: readonly { value: Value; label: string }[]
  value: readonly Value[]
  /** In the order of the options. */
  onChange(value: NoInfer<Value>[]): void
  error?: string | undefined
}) {
  return (
    <CheckboxGroup
      className={styles.choices ?? ''}
      value={[...value]}
      onChange={(chosen) => {
        onChange(options.map((option) => option.value).filter((one) => chosen.includes(one)))
      }}
      isInvalid={error !== undefined}
    >
      <Label className={styles.label}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <div className={styles.choiceColumns}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles.check ?? ''}>
            <span className={styles.box} aria-hidden>
              <Check />
            </span>
            <span>{option.label}</span>
          </Checkbox>
        ))}
      </div>
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </CheckboxGroup>
  )
}
