import { useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { parseWrittenDate } from '../writing/written-date.ts'

/** A day as it is written here, "9.3.2026". What is wrong with it is said once the field is left. */
export function DayField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange(value: string): void
}) {
  const t = useT()
  const [isLeft, setLeft] = useState(false)
  return (
    <TextField
      label={label}
      error={isLeft && isWrongDay(value) ? t('council.day.wrong') : undefined}
      value={value}
      onChange={onChange}
      onBlur={() => setLeft(true)}
      maxLength={20}
    />
  )
}

/** Something is written that is no day. */
export function isWrongDay(written: string): boolean {
  return written.trim() !== '' && parseWrittenDate(written) === undefined
}
