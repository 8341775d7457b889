import { useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
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
    <Dialog
      title={t('handouts.unlock.title')}
      size="small"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <DialogBody>
          <div className={styles.fields}>
            <p>{t('handouts.unlock.text', { name })}</p>
            <PasswordField
              value={password}
              error={isWrong && !isOpening ? t('handouts.unlock.wrong') : undefined}
              autoFocus
              onChange={setPassword}
            />
          </div>
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={password === '' || isOpening}>
            {isOpening ? t('handouts.unlock.opening') : t('handouts.unlock.open')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  )
}
