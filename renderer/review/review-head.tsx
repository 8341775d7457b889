import { EllipsisVertical, Files, Keyboard, RotateCcw } from 'lucide-react'
import { memo, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { ReviewedCopy } from '#shared/ipc/review.ts'
import type { Id } from '#shared/plan/model.ts'
import { isDecision, type Marks } from '#shared/review/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuOf } from '../ui/menu.tsx'
import { ViewHead, ViewSpring } from '../ui/view.tsx'
import { CopiesDialog } from './copies-dialog.tsx'
import styles from './review.module.css'
import { ReviewKeysDialog } from './review-keys-dialog.tsx'
import type { ReviewItem } from './review-list.ts'

/** How far the review is, and what can be done with all of it. */
export const ReviewHead = memo(function ReviewHead({
  id,
  items,
  marks,
  copies,
  onFinish,
  onChanged,
}: {
  id: Id
  items: readonly ReviewItem[]
  marks: Marks
  copies: readonly ReviewedCopy[]
  onFinish(): void
  /** Copies were left out or decisions forgotten. */
  onChanged(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const [dialog, setDialog] = useState<'copies' | 'keys' | 'discard'>()
  const close = () => setDialog(undefined)
  const all = items.length
  const decided = items.filter(({ change }) => isDecision(marks[change.id])).length
  const conflicts = items.filter(
    ({ change }) => change.conflict && !isDecision(marks[change.id]),
  ).length
  const progress = t('review.progress', { decided, all })

  return (
    <ViewHead title={t('review.title')}>
      <ProgressBar
        aria-label={t('review.decided')}
        className={styles.progress}
        value={decided}
        maxValue={Math.max(all, 1)}
        valueLabel={progress}
      >
        {({ percentage = 0 }) => (
          <>
            <span className={styles.track}>
              <span style={{ width: `${percentage}%` }} />
            </span>
            <span>
              {progress} · {t('review.conflictsOpen', { count: conflicts })}
            </span>
          </>
        )}
      </ProgressBar>
      <ViewSpring />
      <Button onPress={() => setDialog('copies')}>
        <Files aria-hidden />
        {t('review.copies', { count: copies.length })}
      </Button>
      <Button look="primary" onPress={onFinish}>
        {t('review.finish')}
      </Button>
      <MenuOf
        label={t('review.more')}
        entries={[
          {
            id: 'keys',
            label: t('review.keys'),
            icon: <Keyboard aria-hidden />,
            onAction: () => setDialog('keys'),
          },
          {
            id: 'discard',
            label: t('review.discard'),
            icon: <RotateCcw aria-hidden />,
            onAction: () => setDialog('discard'),
          },
        ]}
      >
        <IconButton label={t('review.more')}>
          <EllipsisVertical aria-hidden />
        </IconButton>
      </MenuOf>

      {dialog === 'keys' && <ReviewKeysDialog onClose={close} />}
      {dialog === 'copies' && (
        <CopiesDialog
          copies={copies}
          items={items}
          onRemove={async (copy) => {
            close()
            await attempt(() => invoke('review.removeCopy', { id, copy }))
            onChanged()
          }}
          onClose={close}
        />
      )}
      {dialog === 'discard' && (
        <ConfirmDialog
          title={t('review.discard.title')}
          text={t('review.discard.text', { count: decided })}
          confirmLabel={t('review.discard.yes')}
          cancelLabel={t('app.cancel')}
          onConfirm={async () => {
            await attempt(() => invoke('review.discard', { id }))
            onChanged()
          }}
          onClose={close}
        />
      )}
    </ViewHead>
  )
})
