import { useT } from '../i18n/language.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './review.module.css'

const keys = [
  ['J / ↓, K / ↑', 'move'],
  ['1', 'accept'],
  ['A, B, C…', 'letter'],
  ['2', 'reject'],
  ['3', 'both'],
  ['4', 'edit'],
  ['5', 'later'],
  ['Ctrl+Z', 'undo'],
  ['F6', 'pane'],
] as const

/** The keys of the review. */
export function ReviewKeysDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  return (
    <Dialog title={t('review.keys')} closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody isForReading>
        <dl className={styles.keys}>
          {keys.map(([key, what]) => (
            <div key={what}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`review.key.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
