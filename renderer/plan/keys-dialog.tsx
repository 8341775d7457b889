import { useT } from '../i18n/language.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './keys-dialog.module.css'

const keys = [
  ['Enter / F2', 'edit'],
  ['Esc', 'cancel'],
  ['Alt+Enter', 'lineBreak'],
  ['Delete', 'clear'],
  ['Ctrl+Enter', 'addMeasure'],
  ['Ctrl+Shift+Enter', 'addGoal'],
  ['Alt+Shift+↑ / ↓', 'shift'],
  ['Ctrl+M', 'move'],
  ['Ctrl+Delete', 'remove'],
  ['Shift+↑ / ↓', 'select'],
  ['Ctrl+A', 'selectAll'],
  ['Ctrl+C / Ctrl+V', 'clipboard'],
  ['Alt+Enter', 'details'],
  ['Ctrl+Alt+M', 'comment'],
  ['Ctrl+Alt+K', 'blame'],
  ['space', 'fold'],
  ['Ctrl+F', 'find'],
  ['Ctrl+Z / Ctrl+Y', 'undo'],
  ['F6', 'pane'],
] as const

/** The keys of the grid, for who would rather not use the mouse. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  return (
    <Dialog title={t('planView.keys')} closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody isForReading>
        <dl className={styles.keys}>
          {keys.map(([key, what]) => (
            <div key={what}>
              <dt>
                <kbd>{key === 'space' ? t('planView.key.space') : key}</kbd>
              </dt>
              <dd>{t(`planView.key.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
