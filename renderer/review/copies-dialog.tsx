import { useState } from 'react'
import type { ReviewedCopy } from '#shared/ipc/review.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './review.module.css'
import type { ReviewItem } from './review-list.ts'

/** The copies under review; one that came by mistake can be left out. */
export function CopiesDialog({
  copies,
  items,
  onRemove,
  onClose,
}: {
  copies: readonly ReviewedCopy[]
  items: readonly ReviewItem[]
  onRemove(copy: string): void
  onClose(): void
}) {
  const t = useT()
  const format = useFormat()
  const [removing, setRemoving] = useState<ReviewedCopy>()

  const changesOf = (copy: string) =>
    items.filter(({ change }) => change.proposals.some((one) => one.copies.includes(copy))).length

  return (
    <>
      <Dialog
        title={t('review.copies.title')}
        size="large"
        closeLabel={t('app.close')}
        onClose={onClose}
      >
        <DialogBody>
          <ul className={styles.copies}>
            {copies.map((copy) => (
              <li key={copy.id}>
                <div>
                  <b>{copy.author}</b>
                  {copy.asked && copy.asked.to !== copy.author && ` (${copy.asked.to})`}
                  <p className={styles.by}>
                    {copy.file} ·{' '}
                    {t('review.copies.received', { time: format.moment(copy.receivedAt) })} ·{' '}
                    {t('review.copies.changes', { count: changesOf(copy.id) })}
                  </p>
                </div>
                <Button
                  look="quiet"
                  aria-label={`${t('review.copies.remove')}: ${copy.author}`}
                  onPress={() => setRemoving(copy)}
                >
                  {t('review.copies.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </DialogBody>
      </Dialog>
      {removing && (
        <ConfirmDialog
          title={t('review.copies.remove.title')}
          text={t('review.copies.remove.text', { file: removing.file, author: removing.author })}
          confirmLabel={t('review.copies.remove')}
          cancelLabel={t('app.cancel')}
          onConfirm={() => onRemove(removing.id)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </>
  )
}
