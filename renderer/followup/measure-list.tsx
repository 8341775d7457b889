import { memo } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import styles from './followup.module.css'
import type { GoalRows, MeasureRow } from './measure-rows.ts'
import { StandingMark } from './standing.tsx'

type Props = {
  year: number
  /** Goals that are the same objects are not drawn again. */
  goals: readonly GoalRows[]
  selected: Id | undefined
  onSelect(measure: Id): void
  /** Enter: goes on to fill in the report. */
  onOpen(measure: Id): void
}

/** Measures goal by goal, each with how it stands this year and stood the year before. */
export const MeasureList = memo(function MeasureList({
  year,
  goals,
  selected,
  onSelect,
  onOpen,
}: Props) {
  const t = useT()
  return (
    <ListBox
      aria-label={t('followUp.measures.title', { year })}
      className={styles.measures}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === undefined ? [] : [selected]}
      items={goals}
      dependencies={[year]}
      onSelectionChange={(keys) => {
        const [chosen] = keys === 'all' ? [] : keys
        if (typeof chosen === 'string') onSelect(chosen)
      }}
      onAction={(key) => onOpen(String(key))}
      renderEmptyState={() => <p className={styles.empty}>{t('followUp.none')}</p>}
    >
      {(goal) => (
        <ListBoxSection id={goal.id}>
          <Header className={styles.goal}>{goal.label}</Header>
          <Collection items={goal.rows} dependencies={[year]}>
            {(row) => (
              <ListBoxItem id={row.id} textValue={row.title} className={styles.measure}>
                <Row year={year} row={row} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
})

function Row({
  year,
  row: { number, title, body, standing, before },
}: {
  year: number
  row: MeasureRow
}) {
  const t = useT()
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span>{title}</span>
      <span className={styles.body}>{body ?? t('followUp.nobody')}</span>
      <span className={styles.standings}>
        <StandingMark standing={standing} />
        {before !== 'unreported' && before !== 'later' && (
          <span className={styles.before}>
            {year - 1}: {t(`records.standing.${before}`)}
          </span>
        )}
      </span>
    </>
  )
}
