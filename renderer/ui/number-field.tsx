import { Minus, Plus } from 'lucide-react'
import {
  NumberField as AriaNumberField,
  Button,
  FieldError,
  Group,
  Input,
  Label,
} from 'react-aria-components'
import styles from './field.module.css'

/** A whole number, typed or stepped with the arrows. Years are shown without grouping. */
export function NumberField({
  label,
  value,
  onChange,
  minimum,
  maximum,
  step = 1,
  unit,
  error,
  autoFocus = false,
}: {
  label: string
  value: number
  onChange(value: number): void
  minimum: number
  maximum: number
  step?: number
  /** Shown after the number: "%". */
  unit?: 'percent'
  error?: string | undefined
  autoFocus?: boolean
}) {
  const format: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 0 }
  return (
    <AriaNumberField
      className={styles.field}
      value={value}
      onChange={(number) => {
        if (Number.isFinite(number)) onChange(number)
      }}
      minValue={minimum}
      maxValue={maximum}
      step={step}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      formatOptions={unit ? { ...format, style: 'unit', unit } : format}
    >
      <Label className={styles.label}>{label}</Label>
      <Group className={[styles.input, styles.number].join(' ')}>
        <Input className={styles.bare} />
        <Button slot="decrement" className={styles.step}>
          <Minus aria-hidden />
        </Button>
        <Button slot="increment" className={styles.step}>
          <Plus aria-hidden />
        </Button>
      </Group>
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaNumberField>
  )
}
