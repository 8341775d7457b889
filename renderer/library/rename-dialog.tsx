import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components'
import type { PlanSummary } from '#shared/ipc/plans.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'

export function RenameDialog({ plan, onClose }: { plan: PlanSummary; onClose(): void }) {
  const t = useT()
  const attempt = useAttempt()
  const [title, setTitle] = useState(plan.title)
  const isMissing = title.trim() === ''

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isMissing) return
    const renamed = await attempt(() =>
      invoke('plans.rename', { id: plan.id, title: title.trim() }),
    )
    if (renamed) onClose()
  }

  return (
    <Dialog
      title={t('library.rename.title')}
      size="medium"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <Form onSubmit={submit} validationBehavior="aria">
        <DialogBody>
          <TextField
            label={t('details.title')}
            error={isMissing ? t('details.title.missing') : undefined}
            value={title}
            onChange={setTitle}
            maxLength={1000}
            autoFocus
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('library.rename.do')}
          </Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
