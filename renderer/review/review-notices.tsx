import { useState } from 'react'
import type { ReviewedCopy, StoredMark } from '#shared/ipc/review.ts'
import { useT } from '../i18n/language.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import styles from './review.module.css'

/** What is to be known of the review before the changes are looked at. */
export function ReviewNotices({
  copies,
  isMoreWaiting,
  isNothing,
  stale,
  onTakeIn,
  onForget,
}: {
  copies: readonly ReviewedCopy[]
  isMoreWaiting: boolean
  isNothing: boolean
  /** Decisions about changes that are there no more. */
  stale: readonly StoredMark[]
  onTakeIn(): void
  onForget(): void
}) {
  const t = useT()
  const [showsStale, setShowsStale] = useState(false)
  const strangers = copies.filter(({ hasBase }) => !hasBase)
  const noted = copies.filter(({ notes }) => notes.length > 0)
  const isQuiet = !isMoreWaiting && !isNothing && stale.length === 0
  if (isQuiet && strangers.length === 0 && noted.length === 0) return null
  return (
    <div className={styles.notices}>
      {isMoreWaiting && (
        <Banner tone="info" text={t('review.arrived')}>
          <Button onPress={onTakeIn}>{t('review.takeIn')}</Button>
        </Banner>
      )}
      {isNothing && <Banner tone="info" text={t('review.nothingChanged')} />}
      {strangers.map(({ id, file, author }) => (
        <Banner key={id} tone="warning" text={t('review.noAncestor', { file, author })} />
      ))}
      {noted.map(({ id, file, notes }) => (
        <Banner
          key={id}
          tone="info"
          text={[
            t('review.fromWord', { file }),
            ...notes.map((note) => t(`import.note.${note.code}`, note)),
          ].join(' ')}
        />
      ))}
      {stale.length > 0 && (
        <Banner tone="info" text={t('review.stale', { count: stale.length })}>
          <Button onPress={() => setShowsStale(true)}>{t('review.stale.show')}</Button>
        </Banner>
      )}
      {showsStale && (
        <Dialog
          title={t('review.stale.title')}
          size="large"
          closeLabel={t('app.close')}
          onClose={() => setShowsStale(false)}
        >
          <DialogBody isForReading>
            <ul>
              {stale.map(({ change, about }) => (
                <li key={change}>{about}</li>
              ))}
            </ul>
          </DialogBody>
          <DialogFooter>
            <Button
              onPress={() => {
                setShowsStale(false)
                onForget()
              }}
            >
              {t('review.stale.forget')}
            </Button>
            <Button look="primary" onPress={() => setShowsStale(false)}>
              {t('app.ok')}
            </Button>
          </DialogFooter>
        </Dialog>
      )}
    </div>
  )
}
