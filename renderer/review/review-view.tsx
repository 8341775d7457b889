import { type Ref, useImperativeHandle } from 'react'
import type { MergeEntry } from '#shared/ipc/review.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { View } from '../ui/view.tsx'
import { MergeLog } from './merge-log.tsx'
import { OpenReviewView } from './open-review-view.tsx'
import styles from './review.module.css'
import { useReview } from './use-review.ts'

export type ReviewHandle = {
  /** Takes back the latest decision. */
  undo(): void
}

/** What came back: the review of the copies that wait, and the merges that were made. */
export function ReviewView({
  id,
  copies,
  merges,
  settle,
  handle,
  onShowPlace,
  onReopen,
}: {
  id: Id
  /** How many copies wait. */
  copies: number
  merges: readonly MergeEntry[]
  settle(): Promise<boolean>
  handle: Ref<ReviewHandle>
  onShowPlace(id: Id): void
  /** The plan was changed outside its editor. */
  onReopen(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const reviewing = useReview(id, settle)
  const { review, isOpening, inTurn, load, undo } = reviewing

  useImperativeHandle(handle, () => ({ undo: () => void inTurn(undo) }), [inTurn, undo])

  async function undoMerge(merge: string) {
    await settle()
    const isUndone = await attempt(async () => {
      await invoke('review.undoMerge', { id, merge })
      return true
    })
    if (isUndone) onReopen()
  }

  const log = merges.length > 0 && <MergeLog id={id} merges={merges} onUndo={undoMerge} />
  const isEmpty = copies === 0 || review?.copies.length === 0

  return (
    <View label={t('views.review.about')}>
      {isEmpty ? (
        <div className={styles.idle} data-pane data-start>
          <h1>{t('review.title')}</h1>
          <p>{t('review.nothingWaits')}</p>
          {log}
        </div>
      ) : review ? (
        <OpenReviewView
          id={id}
          reviewing={{ ...reviewing, review }}
          waiting={copies}
          settle={settle}
          onShowPlace={onShowPlace}
          onFinished={onReopen}
          log={log}
        />
      ) : (
        <div className={styles.idle} data-pane data-start>
          <h1>{t('review.title')}</h1>
          {isOpening ? (
            <p role="status">{t('review.opening')}</p>
          ) : (
            <p>
              <Button onPress={() => inTurn(load)}>{t('review.retry')}</Button>
            </p>
          )}
        </div>
      )}
    </View>
  )
}
