import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { passwordLimits } from '#shared/exchange/password.ts'
import { useT } from '../i18n/language.tsx'
import field from '../ui/field.module.css'

/** The password of a file, hidden while it is typed. */
export function PasswordField({
  value,
  error,
  autoFocus = false,
  onChange,
}: {
  value: string
  error: string | undefined
  autoFocus?: boolean
  onChange(value: string): void
}) {
  const t = useT()
  return (
    <TextField
      type="password"
      className={field.field ?? ''}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      maxLength={passwordLimits.most}
    >
      <Label className={field.label}>{t('handouts.password.label')}</Label>
      <Input className={field.input} autoComplete="off" />
      <FieldError className={field.error}>{error}</FieldError>
    </TextField>
  )
}
