import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import type { MeasureProgress } from '#shared/records/progress.ts'
import { useT } from '../i18n/language.tsx'
import styles from './followup.module.css'
import { StandingMark } from './standing.tsx'

/** Measures goal by goal, each with how it stands this year and stood the year before. */
export function MeasureList({
  year,
  measures,
  selected,
  onSelect,
  onOpen,
}: {
  year: number
  measures: readonly MeasureProgress[]
  selected: Id | undefined
  onSelect(measure: Id): void
  /** Enter: goes on to fill in the report. */
  onOpen(measure: Id): void
}) {
  const t = useT()
  const goals = [...Map.groupBy(measures, ({ goal }) => goal)].map(([goal, own]) => ({
    id: `goal-${goal.id}`,
    label: `${own[0]?.number.replace(/\.\d+$/, '')} ${goal.title}`,
    rows: own.map((progress) => ({ id: progress.measure.id, progress })),
  }))

  return (
    <ListBox
      aria-label={t('followUp.measures.title', { year })}
      className={styles.measures}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === undefined ? [] : [selected]}
      items={goals}
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
          <Collection items={goal.rows}>
            {({ id, progress }) => (
              <ListBoxItem id={id} textValue={progress.measure.title} className={styles.measure}>
                <Row year={year} progress={progress} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}

function Row({ year, progress }: { year: number; progress: MeasureProgress }) {
  const t = useT()
  const { measure, number, body, standing, before } = progress
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.measureTitle}>{measure.title}</span>
      <span className={styles.standings}>
        <span className={styles.body}>{body?.name ?? t('followUp.nobody')}</span>
        {before !== 'unreported' && before !== 'later' && (
          <span className={styles.before}>
            {year - 1}: {t(`records.standing.${before}`)}
          </span>
        )}
        <StandingMark standing={standing} />
      </span>
    </>
  )
}
