import { useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import styles from './handouts.module.css'
import { isUsable, PasswordChoice } from './password-choice.tsx'

/** Writes a file, with a password or without. */
export function PasswordDialog({
  title,
  text,
  saveLabel,
  onSave,
  onClose,
}: {
  title: string
  text: string
  saveLabel: string
  /** False when nothing was written: the dialog stays. */
  onSave(password: string | undefined): Promise<boolean>
  onClose(): void
}) {
  const t = useT()
  const [password, setPassword] = useState<string>()
  const [isSaving, setSaving] = useState(false)

  async function save() {
    setSaving(true)
    const isSaved = await onSave(password)
    setSaving(false)
    if (isSaved) onClose()
  }

  return (
    <Dialog title={title} closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <div className={styles.fields}>
          <p>{text}</p>
          <PasswordChoice password={password} onChange={setPassword} />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button
          look="primary"
          autoFocus
          isDisabled={!isUsable(password) || isSaving}
          onPress={save}
        >
          {isSaving ? t('handouts.create.saving') : saveLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
