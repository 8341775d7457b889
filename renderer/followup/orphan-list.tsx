import type { FollowUp } from '#shared/plan/records.ts'
import { removeRows } from '#shared/records/edit.ts'
import { useT } from '../i18n/language.tsx'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import styles from './followup.module.css'
import { StandingMark } from './standing.tsx'

/** Reports whose measure is gone: kept until someone decides otherwise. */
export function OrphanList({ orphans }: { orphans: readonly FollowUp[] }) {
  const t = useT()
  const { change } = useRecords()
  return (
    <section className={styles.orphans} aria-labelledby="orphans" data-pane>
      <h2 id="orphans">{t('followUp.orphans')}</h2>
      <p>{t('followUp.orphans.why')}</p>
      <ul>
        {orphans.map(({ id, year, status, done, next, reportedBy }) => (
          <li key={id}>
            <p>
              <b>{year}</b> <StandingMark standing={status ?? 'unreported'} />
            </p>
            {done !== '' && <p>{done}</p>}
            {next !== '' && (
              <p>
                {t('followUp.next')}: {next}
              </p>
            )}
            {reportedBy && (
              <p className={styles.muted}>{t('followUp.reportedBy', { name: reportedBy })}</p>
            )}
            <Button onPress={() => change((records) => removeRows(records, [id]))}>
              {t('followUp.orphans.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
