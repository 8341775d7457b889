import { useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'

/** Keeps the plan, as it is now, under a name. */
export function NameDialog({
  id,
  settle,
  onNamed,
  onClose,
}: {
  id: Id
  /** Writes what is not saved yet to the disk. */
  settle(): Promise<boolean>
  onNamed?(): void
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const [label, setLabel] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = label.trim() === ''

  async function submit() {
    setAsked(true)
    if (isMissing) return
    const named = await attempt(async () => {
      await settle()
      return invoke('history.name', { id, label: label.trim() })
    })
    if (!named) return
    notify({ text: t('history.named', { label: label.trim() }) })
    onNamed?.()
    onClose()
  }

  return (
    <FormDialog title={t('history.name.title')} onSubmit={submit} onClose={onClose}>
      <TextField
        label={t('history.name.label')}
        description={t('history.name.description')}
        error={isAsked && isMissing ? t('history.name.missing') : undefined}
        value={label}
        onChange={setLabel}
        maxLength={200}
        autoFocus
      />
    </FormDialog>
  )
}
