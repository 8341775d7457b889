import { useState } from 'react'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { DeliverDialog } from './deliver-dialog.tsx'
import type { FindingPlace } from './findings.ts'
import { LockDialog } from './lock-dialog.tsx'
import { PackageDialog, type PackageTexts } from './package-dialog.tsx'

export type HandlingDialog = 'package' | 'lock' | 'deliver' | 'continue'

/** The dialogs on the way to the council and after it, of which one is open or none. */
export function HandlingDialogs({
  id,
  meta,
  open,
  settle,
  onShow,
  onGoTo,
  onReopen,
}: {
  id: Id
  meta: PlanMeta
  open: HandlingDialog | undefined
  settle(): Promise<boolean>
  onShow(dialog: HandlingDialog | undefined): void
  onGoTo(place: FindingPlace): void
  /** The plan was changed outside its editor. */
  onReopen(): Promise<void>
}) {
  const t = useT()
  const attempt = useAttempt()
  const [texts, setTexts] = useState<PackageTexts>()
  const close = () => onShow(undefined)
  const common = { id, meta, settle, onClose: close }

  async function unlock() {
    const isDone = await attempt(async () => {
      await invoke('package.unlock', { id })
      return true
    })
    if (isDone) await onReopen()
  }

  const isLocked = meta.submission.lock !== undefined
  // The menu offers both at all times.
  if (open === 'lock' && isLocked) {
    return <Notice title={t('lock.title')} text={t('lock.already')} onClose={close} />
  }
  if (open === 'continue' && !isLocked) {
    return <Notice title={t('lock.continue.title')} text={t('lock.none')} onClose={close} />
  }

  switch (open) {
    case 'package':
      return (
        <PackageDialog
          {...common}
          texts={texts}
          onTexts={setTexts}
          onGoTo={(place) => {
            close()
            onGoTo(place)
          }}
          onLock={isLocked ? undefined : () => onShow('lock')}
        />
      )
    case 'lock':
      return <LockDialog {...common} onLocked={onReopen} />
    case 'deliver':
      return <DeliverDialog {...common} onRecorded={onReopen} />
    case 'continue':
      return (
        <ConfirmDialog
          title={t('lock.continue.title')}
          text={t('lock.continue.text')}
          confirmLabel={t('lock.continue.do')}
          cancelLabel={t('app.cancel')}
          onConfirm={() => void unlock()}
          onClose={close}
        />
      )
    default:
      return null
  }
}

function Notice({ title, text, onClose }: { title: string; text: string; onClose(): void }) {
  const t = useT()
  return (
    <Dialog title={title} size="small" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <p>{text}</p>
      </DialogBody>
      <DialogFooter>
        <Button look="primary" onPress={onClose} autoFocus>
          {t('app.ok')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
