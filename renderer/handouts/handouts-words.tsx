import type { HandoutSummary } from '#shared/ipc/handouts.ts'
import { useT } from '../i18n/language.tsx'
import { countsOf, todayHere } from './handout-state.ts'
import styles from './handouts.module.css'

/** How many copies of a plan are out, late and back, in words. */
export function HandoutsWords({ handouts }: { handouts: readonly HandoutSummary[] }) {
  const t = useT()
  const { out, overdue, returned } = countsOf(handouts, todayHere())
  return (
    <span className={styles.words}>
      {returned > 0 && <strong>{t('handouts.library.returned', { count: returned })}</strong>}
      {out > 0 && <span>{t('handouts.library.out', { count: out })}</span>}
      {overdue > 0 && (
        <span data-state="overdue">{t('handouts.library.overdue', { count: overdue })}</span>
      )}
    </span>
  )
}
