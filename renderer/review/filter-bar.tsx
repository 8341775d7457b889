import { memo, useMemo } from 'react'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import styles from './review.module.css'
import { noFilter, type ReviewFilter, type ReviewItem } from './review-list.ts'

const all = 'all'

/** Which changes the list shows. */
export const FilterBar = memo(function FilterBar({
  items,
  filter,
  shown,
  onFilter,
}: {
  items: readonly ReviewItem[]
  filter: ReviewFilter
  shown: number
  onFilter(filter: ReviewFilter): void
}) {
  const t = useT()
  const authors = useMemo(
    () => [...new Set(items.flatMap((item) => item.authors))].toSorted(),
    [items],
  )
  const parts = useMemo(
    () => [...new Map(items.map(({ part }) => [part.key, part.title]))],
    [items],
  )
  const worded = <Value extends string>(values: readonly Value[], word: (v: Value) => MessageKey) =>
    values.map((value) => ({ value, label: t(word(value)) }))
  const choices = {
    state: worded(['open', 'conflicts', 'decided', 'later'], (v) => `review.state.${v}`),
    author: authors.map((value) => ({ value, label: value })),
    part: parts.map(([value, label]) => ({ value, label })),
    kind: worded(['added', 'removed', 'changed', 'moved'], (v) => `review.kind.${v}`),
    asked: worded(['asked', 'other'], (v) => `review.asked.${v}`),
  }
  const labels = {
    state: 'review.filter.state',
    author: 'review.filter.author',
    part: 'review.filter.chapter',
    kind: 'review.filter.kind',
    asked: 'review.filter.asked',
  } as const satisfies Record<keyof ReviewFilter, MessageKey>
  const fields = ['state', 'author', 'part', 'kind', 'asked'] as const
  const isFiltered = fields.some((field) => filter[field] !== undefined)

  return (
    <section className={styles.filter} aria-label={t('review.filter')} data-pane>
      {fields.map((field) => (
        <SelectField
          key={field}
          label={t(labels[field])}
          options={[{ value: all, label: t('review.filter.all') }, ...choices[field]]}
          value={filter[field] ?? all}
          onChange={(value) => onFilter({ ...filter, [field]: value === all ? undefined : value })}
        />
      ))}
      {isFiltered && (
        <p className={styles.shown}>
          {t('review.filter.shown', { shown, all: items.length })}
          <Button look="quiet" onPress={() => onFilter(noFilter)}>
            {t('review.filter.clear')}
          </Button>
        </p>
      )}
    </section>
  )
})
