import { CheckCheck } from 'lucide-react'
import type { Marks } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import styles from './review.module.css'
import { acceptable, type ReviewItem } from './review-list.ts'

/** Accepts at once all that an author of this change has changed in its chapter without conflict. */
export function AcceptAll({
  items,
  item: { authors, part },
  marks,
  onAccept,
}: {
  items: readonly ReviewItem[]
  item: ReviewItem
  marks: Marks
  onAccept(items: readonly ReviewItem[]): void
}) {
  const t = useT()
  const offers = authors
    .map((author) => ({ author, open: acceptable(items, { author, part: part.key }, marks) }))
    .filter(({ open }) => open.length > 1)
  if (offers.length === 0) return null
  return (
    <p className={styles.offers}>
      {offers.map(({ author, open }) => (
        <Button key={author} look="quiet" onPress={() => onAccept(open)}>
          <CheckCheck aria-hidden />
          {t('review.acceptAll', { author, chapter: part.title, count: open.length })}
        </Button>
      ))}
    </p>
  )
}
