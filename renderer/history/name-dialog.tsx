import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
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

  async function submit(event: FormEvent) {
    event.preventDefault()
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
    <Dialog title={t('history.name.title')} closeLabel={t('app.close')} onClose={onClose}>
      <Form onSubmit={submit} validationBehavior="aria">
        <DialogBody>
          <TextField
            label={t('history.name.label')}
            description={t('history.name.description')}
            error={isAsked && isMissing ? t('history.name.missing') : undefined}
            value={label}
            onChange={setLabel}
            maxLength={200}
            autoFocus
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('app.save')}
          </Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
