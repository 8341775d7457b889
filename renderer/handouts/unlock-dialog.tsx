import { useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import styles from './handouts.module.css'
import { PasswordField } from './password-field.tsx'

/** Asks for the password of a file, again as long as it is the wrong one. */
export function UnlockDialog({
  name,
  isWrong,
  onPassword,
  onClose,
}: {
  name: string
  /** The last one did not open it. */
  isWrong: boolean
  onPassword(password: string): Promise<void>
  onClose(): void
}) {
  const t = useT()
  const [password, setPassword] = useState('')
  const [isOpening, setOpening] = useState(false)

  async function open() {
    setOpening(true)
    await onPassword(password)
    setOpening(false)
  }

  return (
    <FormDialog
      title={t('handouts.unlock.title')}
      size="small"
      submitLabel={isOpening ? t('handouts.unlock.opening') : t('handouts.unlock.open')}
      isDisabled={password === ''}
      onSubmit={open}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <p>{t('handouts.unlock.text', { name })}</p>
        <PasswordField
          value={password}
          error={isWrong && !isOpening ? t('handouts.unlock.wrong') : undefined}
          autoFocus
          onChange={setPassword}
        />
      </div>
    </FormDialog>
  )
}
