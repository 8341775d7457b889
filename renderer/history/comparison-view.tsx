import type { Comparison, Difference } from '#shared/history/compare.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { wordDiff } from '#shared/merge/word-diff.ts'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { changedLines } from './changed-lines.ts'
import styles from './history.module.css'

/** How many differences of one chapter are drawn; a plan that was written anew has thousands. */
const mostShown = 200

/** What became of a plan, chapter by chapter. With `onRestoreChapter`, each can be brought back. */
export function ComparisonView({
  comparison: { chapters, records, hasOtherDetails },
  onRestoreChapter,
}: {
  comparison: Comparison
  onRestoreChapter?: ((chapter: Id | null, title: string) => void) | undefined
}) {
  const t = useT()
  if (chapters.length === 0 && records.length === 0 && !hasOtherDetails) {
    return <p>{t('history.same')}</p>
  }
  const nameOf = (chapter: Id | null, title: string) => {
    if (chapter === null) return t('history.beforeFirst')
    return title.trim() === '' ? t('history.untitled') : title
  }

  return (
    <>
      {hasOtherDetails && <p>{t('history.details')}</p>}
      {chapters.map(({ chapter, title, differences }) => (
        <section key={chapter} className={styles.part} aria-label={nameOf(chapter, title)}>
          <div className={styles.partHead}>
            <h3 className={styles.partName}>{nameOf(chapter, title)}</h3>
            {onRestoreChapter && (
              <Button
                aria-label={`${t('history.restoreChapter')} ${nameOf(chapter, title)}`}
                onPress={() => onRestoreChapter(chapter, nameOf(chapter, title))}
              >
                {t('history.restoreChapter')}
              </Button>
            )}
          </div>
          <Differences differences={differences} />
        </section>
      ))}
      {records.map(({ kind, differences }) => (
        <section key={kind} className={styles.part} aria-label={t(`history.records.${kind}`)}>
          <h3 className={styles.partName}>{t(`history.records.${kind}`)}</h3>
          <Differences differences={differences} />
        </section>
      ))}
    </>
  )
}

/** The fields of records whose change their words alone do not tell. */
const fieldLabels: Record<string, MessageKey | undefined> = {
  priority: 'records.column.priority',
  goal: 'records.column.goal',
  description: 'records.column.description',
  responsible: 'records.column.responsible',
  groups: 'records.column.groups',
  themes: 'records.column.themes',
  schedule: 'records.column.schedule',
  resources: 'records.column.resources',
  appropriation: 'records.column.appropriation',
  indicators: 'records.column.indicator',
  status: 'history.status',
  values: 'followUp.values',
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useT()
  return (
    <ul className={styles.differences}>
      {differences.slice(0, mostShown).map((difference) => {
        const { id, kind, before, after } = difference
        const isSameText = kind === 'changed' && before === after && difference.fields.length === 0
        const labels = difference.fields.flatMap((field) => {
          const label = fieldLabels[field]
          return label ? [t(label)] : []
        })
        return (
          <li key={`${id}-${kind}`} className={styles.difference} data-kind={kind}>
            <span className={styles.what}>
              {t(isSameText ? 'history.difference.looks' : `history.difference.${kind}`)}
              {labels.length > 0 && `: ${labels.join(', ')}`}
            </span>
            <Words before={before} after={after} />
          </li>
        )
      })}
    </ul>
  )
}

/** The words, with those that are gone struck out and those that are new underlined. */
function Words({ before, after }: { before: string; after: string }) {
  const t = useT()
  if (before === '' && after === '') return <p>{t('history.difference.noText')}</p>
  let at = 0
  return (
    <p className={styles.words}>
      {changedLines(wordDiff(before, after)).map(({ text, change }) => {
        at += 1
        if (change === 'same') return <span key={at}>{text}</span>
        return change === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>
      })}
    </p>
  )
}
