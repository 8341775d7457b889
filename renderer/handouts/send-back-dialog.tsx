import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useNotify } from '../ui/toaster.tsx'
import { PasswordDialog } from './password-dialog.tsx'

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

  async function send(password: string | undefined): Promise<boolean> {
    const file = await attempt(async () => {
      if (!(await settle())) return null
      return invoke('handouts.sendBack', {
        plan: id,
        ...(password !== undefined && { password }),
      })
    })
    if (file) notify({ text: t('handouts.sendBack.done', { name: file.name }) })
    return file != null
  }

  return (
    <PasswordDialog
      title={t('handouts.sendBack.title')}
      text={t('handouts.sendBack.text')}
      saveLabel={t('handouts.sendBack.save')}
      onSave={send}
      onClose={onClose}
    />
  )
}
