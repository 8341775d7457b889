import { ProgressBar } from 'react-aria-components'
import type { EventPayload } from '#shared/ipc/events.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
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
          value={done}
          maxValue={total}
          aria-label={title}
          className={styles.progress ?? ''}
        >
          {({ percentage }) => (
            <>
              <span>{t('package.running', { done, total })}</span>
              <span className={styles.track}>
                <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
              </span>
              <span className={styles.muted}>{name}</span>
            </>
          )}
        </ProgressBar>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onCancel} autoFocus>
          {t('export.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
