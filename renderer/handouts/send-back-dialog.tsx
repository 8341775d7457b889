import { useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { useNotify } from '../ui/toaster.tsx'
import styles from './handouts.module.css'
import { isUsable, PasswordChoice } from './password-choice.tsx'

/** Writes the copy of a working group as the file that goes back, with a password or without. */
export function SendBackDialog({
  id,
  settle,
  onClose,
}: {
  id: Id
  settle(): Promise<boolean>
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const [password, setPassword] = useState<string>()
  const [isSaving, setSaving] = useState(false)

  async function send() {
    setSaving(true)
    const file = await attempt(async () => {
      if (!(await settle())) return null
      return invoke('handouts.sendBack', {
        plan: id,
        ...(password !== undefined && { password }),
      })
    })
    setSaving(false)
    if (!file) return
    onClose()
    notify({ text: t('handouts.sendBack.done', { name: file.name }) })
  }

  return (
    <Dialog title={t('handouts.sendBack.title')} closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <div className={styles.fields}>
          <p>{t('handouts.sendBack.text')}</p>
          <PasswordChoice password={password} onChange={setPassword} />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button
          look="primary"
          autoFocus
          isDisabled={!isUsable(password) || isSaving}
          onPress={send}
        >
          {isSaving ? t('handouts.create.saving') : t('handouts.sendBack.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
