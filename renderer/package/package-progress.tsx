import type { EventPayload } from '#shared/ipc/events.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import styles from './package.module.css'

/** How far the files are, and the way to stop. */
export function PackageProgress({
  title,
  progress = { done: 0, total: 1, name: '' },
  onCancel,
}: {
  title: string
  progress: EventPayload<'package.progress'> | undefined
  onCancel(): void
}) {
  const t = useT()
  const { done, total, name } = progress
  return (
    <Dialog title={title} size="small" onClose={onCancel}>
      <DialogBody>
        <ProgressBar
          label={title}
          text={t('package.running', { done, total })}
          value={done}
          total={total}
        >
          <span className={styles.muted}>{name}</span>
        </ProgressBar>
      </DialogBody>
      <DialogFooter>
        {/* Without the focus: a second Enter on the button before would call all off. */}
        <Button onPress={onCancel}>{t('export.cancel')}</Button>
      </DialogFooter>
    </Dialog>
  )
}
