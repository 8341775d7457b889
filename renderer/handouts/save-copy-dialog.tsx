import { useT } from '../i18n/language.tsx'
import { PasswordDialog } from './password-dialog.tsx'

/** Writes a copy of a plan as a file, with a password or without. */
export function SaveCopyDialog({
  onSave,
  onClose,
}: {
  /** False when nothing was written: the dialog stays. */
  onSave(password: string | undefined): Promise<boolean>
  onClose(): void
}) {
  const t = useT()
  return (
    <PasswordDialog
      title={t('handouts.copy.title')}
      text={t('handouts.copy.text')}
      saveLabel={t('handouts.copy.save')}
      onSave={onSave}
      onClose={onClose}
    />
  )
}
