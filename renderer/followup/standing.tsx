import { VisuallyHidden } from 'react-aria-components'
import {
  type Standing,
  type StandingCounts,
  standingSymbols,
  standings,
} from '#shared/records/progress.ts'
import { useT } from '../i18n/language.tsx'
import styles from './standing.module.css'

/** How a measure stands: symbol and word, on a ground of its colour. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useT()
  return (
    <span className={styles.mark} data-standing={standing}>
      <span aria-hidden>{standingSymbols[standing]}</span> {t(`records.standing.${standing}`)}
    </span>
  )
}

/** How many measures stand how: a bar to see it at a glance, and the same in symbols and numbers. */
export function StandingBar({ counts }: { counts: StandingCounts }) {
  const t = useT()
  const present = standings.filter((standing) => counts[standing] > 0)
  return (
    <span className={styles.progress}>
      <span className={styles.bar} aria-hidden>
        {present.map((standing) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: counts[standing] }} />
        ))}
      </span>
      <span className={styles.numbers}>
        {present.map((standing) => (
          <span key={standing} title={t(`records.standing.${standing}`)}>
            <span aria-hidden>{standingSymbols[standing]}</span>
            <VisuallyHidden elementType="span">
              {t(`records.standing.${standing}`)}:{' '}
            </VisuallyHidden>
            {counts[standing]}
          </span>
        ))}
      </span>
    </span>
  )
}

/** How many stand how, in words: what the symbols mean. */
export function StandingLegend({ standings: list }: { standings: readonly Standing[] }) {
  const t = useT()
  const counts = Map.groupBy(list, (standing) => standing)
  return (
    <ul className={styles.legend}>
      {standings.flatMap((standing) => {
        const count = counts.get(standing)?.length
        if (count === undefined) return []
        return [
          <li key={standing}>
            <StandingMark standing={standing} /> <b>{count}</b>
            <VisuallyHidden elementType="span"> {t('followUp.measures', { count })}</VisuallyHidden>
          </li>,
        ]
      })}
    </ul>
  )
}
