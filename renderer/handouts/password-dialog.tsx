import { useState } from 'react'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { useWork } from '../ui/use-work.ts'
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
  const { isWorking, work } = useWork()

  async function save() {
    if (await onSave(password)) onClose()
  }

  return (
    <Dialog title={title} closeLabel={t('app.close')} onClose={onClose} isWorking={isWorking}>
      <DialogBody>
        <div className={styles.fields}>
          <p>{text}</p>
          <PasswordChoice password={password} onChange={setPassword} />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose} isDisabled={isWorking}>
          {t('app.cancel')}
        </Button>
        <Button
          look="primary"
          autoFocus
          isDisabled={!isUsable(password)}
          onPress={() => work(save)}
        >
          {isWorking ? t('handouts.create.saving') : saveLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
