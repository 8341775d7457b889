import { Check, Circle, Clock, Copy, Pencil, TriangleAlert, X } from 'lucide-react'
import { memo, type Ref, useEffect, useRef, useState } from 'react'
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
          {stretchesOf(items).map((stretch) => (
            <Stretch
              key={stretch.from}
              {...stretch}
              all={items.length}
              marks={marks}
              showsPart={key === 'other'}
              selected={stretch.items.find(({ change }) => change.id === selected)?.change.id}
              onSelect={onSelect}
            />
          ))}
        </section>
      ))}
    </nav>
  )
})

const rowsInStretch = 25

function stretchesOf(items: readonly ReviewItem[]): { from: number; items: ReviewItem[] }[] {
  const count = Math.ceil(items.length / rowsInStretch)
  return Array.from({ length: count }, (_, at) => {
    const from = at * rowsInStretch
    return { from, items: items.slice(from, from + rowsInStretch) }
  })
}

/** As long as nobody has seen a row, it is taken to be of two lines. */
const usualHeightPx = 62
/** How far from what is in sight rows are drawn already. */
const margin = '600px 0px'

/** Some changes of a list that may have thousands: far from what is in sight, only their room. */
const Stretch = memo(function Stretch({
  from,
  items,
  all,
  marks,
  showsPart,
  selected,
  onSelect,
}: {
  /** How many of the group come before these. */
  from: number
  items: readonly ReviewItem[]
  all: number
  marks: Marks
  showsPart: boolean
  selected: string | undefined
  onSelect(change: string): void
}) {
  const room = useRef<HTMLUListElement>(null)
  const [rowHeight, setRowHeight] = useState(usualHeightPx)
  const [isNear, setNear] = useState(false)

  useEffect(() => {
    const element = room.current
    if (!element) return
    const root = element.closest('nav')
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (!entry) return
        const rows = element.childElementCount
        if (!entry.isIntersecting && rows > 0) setRowHeight(entry.boundingClientRect.height / rows)
        setNear(entry.isIntersecting)
      },
      { root, rootMargin: margin },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const isDrawn = isNear || selected !== undefined
  return (
    <ul ref={room} style={isDrawn ? undefined : { height: items.length * rowHeight }}>
      {isDrawn &&
        items.map((item, at) => (
          <Row
            key={item.change.id}
            item={item}
            mark={marks[item.change.id]}
            position={from + at + 1}
            all={all}
            showsPart={showsPart}
            isSelected={item.change.id === selected}
            onSelect={onSelect}
          />
        ))}
    </ul>
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
  position,
  all,
  showsPart,
  isSelected,
  onSelect,
}: {
  item: ReviewItem
  mark: Mark | undefined
  /** Which of how many in its group: not all of them are drawn. */
  position: number
  all: number
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
    <li aria-posinset={position} aria-setsize={all}>
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
