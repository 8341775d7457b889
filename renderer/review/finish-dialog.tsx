import { isDecision, type Marks, summaryOf } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import styles from './review.module.css'
import type { ReviewItem } from './review-list.ts'

/** More than anyone would read in a dialog are in the list behind it. */
const mostShown = 8

/** What the merge will do, and what nobody has decided yet. */
export function FinishDialog({
  items,
  marks,
  isBusy,
  onFinish,
  onShow,
  onClose,
}: {
  items: readonly ReviewItem[]
  marks: Marks
  isBusy: boolean
  onFinish(): void
  /** Leads to a conflict that is open. */
  onShow(change: string): void
  onClose(): void
}) {
  const t = useT()
  const changes = items.map(({ change }) => change)
  const summary = summaryOf(changes, marks)
  const decided = changes.filter(({ id }) => isDecision(marks[id])).length
  const left = items.filter(({ change }) => change.conflict && !isDecision(marks[change.id]))
  return (
    <Dialog
      title={t('review.finish.title')}
      size="large"
      closeLabel={t('review.finish.back')}
      onClose={onClose}
    >
      <DialogBody>
        <p>{t('review.progress', { decided, all: changes.length })}.</p>
        {summary.taken > 0 && <p>{t('review.finish.taken', { count: summary.taken })}</p>}
        {left.length > 0 && (
          <div>
            <p>
              <b>{t('review.finish.left', { count: left.length })}</b>
            </p>
            <ul className={styles.leftOver}>
              {left.slice(0, mostShown).map(({ change, sentence }) => (
                <li key={change.id}>
                  <Button look="quiet" onPress={() => onShow(change.id)}>
                    {sentence}
                  </Button>
                </li>
              ))}
            </ul>
            {left.length > mostShown && (
              <p>{t('review.finish.more', { count: left.length - mostShown })}</p>
            )}
          </div>
        )}
        <p>{t('review.finish.safe')}</p>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('review.finish.back')}</Button>
        <Button look="primary" isDisabled={isBusy} onPress={onFinish}>
          {t('review.finish.yes')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
