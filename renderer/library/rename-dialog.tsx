import { useState } from 'react'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/text-field.tsx'

export function RenameDialog({ plan, onClose }: { plan: PlanSummary; onClose(): void }) {
  const t = useT()
  const attempt = useAttempt()
  const [title, setTitle] = useState(plan.title)
  const isMissing = title.trim() === ''

  async function submit() {
    if (isMissing) return
    const renamed = await attempt(() =>
      invoke('plans.rename', { id: plan.id, title: title.trim() }),
    )
    if (renamed) onClose()
  }

  return (
    <FormDialog
      title={t('library.rename.title')}
      submitLabel={t('library.rename.do')}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('details.title')}
        error={isMissing ? t('details.title.missing') : undefined}
        value={title}
        onChange={setTitle}
        maxLength={1000}
        autoFocus
      />
    </FormDialog>
  )
}
