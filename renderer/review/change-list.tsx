import { Check, Circle, Clock, Copy, Pencil, TriangleAlert, X } from 'lucide-react'
import { memo, type Ref } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Mark, Marks } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import styles from './review.module.css'
import type { ReviewGroup, ReviewItem } from './review-list.ts'

/** The changes by place. One of them is reachable by Tab; the view moves among them by its own keys. */
export const ChangeList = memo(function ChangeList({
  groups,
  marks,
  selected,
  onSelect,
  listRef,
}: {
  groups: readonly ReviewGroup[]
  marks: Marks
  selected: string | undefined
  onSelect(change: string): void
  listRef: Ref<HTMLElement>
}) {
  const t = useT()
  return (
    <nav
      ref={listRef}
      className={styles.list}
      aria-label={t('review.changes')}
      data-pane
      data-start
    >
      <p className={styles.hint}>{t('review.unanswered')}</p>
      {groups.length === 0 && <p className={styles.none}>{t('review.noneShown')}</p>}
      {groups.map(({ key, title, items }) => (
        <section key={key} aria-labelledby={`review-${key}`}>
          <h2 id={`review-${key}`} className={styles.group}>
            {t('review.group', { title, count: items.length })}
          </h2>
          <ul>
            {items.map((item) => (
              <Row
                key={item.change.id}
                item={item}
                mark={marks[item.change.id]}
                showsPart={key === 'other'}
                isSelected={item.change.id === selected}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
})

const symbols = {
  proposal: Check,
  ours: X,
  both: Copy,
  edited: Pencil,
  later: Clock,
} as const

const words = {
  proposal: 'review.outcome.accepted',
  ours: 'review.outcome.rejected',
  both: 'review.outcome.both',
  edited: 'review.outcome.edited',
  later: 'review.outcome.later',
} as const

const Row = memo(function Row({
  item: { change, sentence, authors, part },
  mark,
  showsPart,
  isSelected,
  onSelect,
}: {
  item: ReviewItem
  mark: Mark | undefined
  showsPart: boolean
  isSelected: boolean
  onSelect(change: string): void
}) {
  const t = useT()
  // Who proposes the first one is in the sentence.
  const isSeveral = change.proposals.length > 1
  const isOpenConflict = !mark && change.conflict !== undefined
  const Sign = mark ? symbols[mark.take] : isOpenConflict ? TriangleAlert : Circle
  const state = mark
    ? t(words[mark.take])
    : t(isOpenConflict ? 'review.conflict' : 'review.outcome.open')
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-change={change.id}
        data-state={mark ? mark.take : isOpenConflict ? 'conflict' : 'open'}
        aria-current={isSelected || undefined}
        tabIndex={isSelected ? 0 : -1}
        title={state}
        onClick={() => onSelect(change.id)}
      >
        <Sign aria-hidden />
        <span className={styles.sentence}>
          <VisuallyHidden elementType="span">{state}: </VisuallyHidden>
          {sentence}
        </span>
        {(showsPart || isSeveral) && (
          <span className={styles.by}>
            {[isSeveral && authors.join(', '), showsPart && part.title].filter(Boolean).join(' · ')}
          </span>
        )}
      </button>
    </li>
  )
})
