import { FileOutput, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { MergeEntry } from '#shared/ipc/review.ts'
import type { Id } from '#shared/plan/model.ts'
import { summarySentence } from '#shared/review/summary-sentence.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useNotify } from '../ui/toaster.tsx'
import styles from './review.module.css'

/** The merges of a plan: what became of the changes, saved as a list, and undone as a whole. */
export function MergeLog({
  id,
  merges,
  onUndo,
}: {
  id: Id
  merges: readonly MergeEntry[]
  onUndo(merge: string): void
}) {
  const t = useT()
  const format = useFormat()
  const attempt = useAttempt()
  const notify = useNotify()
  const [undoing, setUndoing] = useState<MergeEntry>()

  async function exportLog(merge: string) {
    const file = await attempt(() => invoke('review.exportLog', { id, merge }))
    if (file) notify({ text: t('review.log.saved', { name: file.name }) })
  }

  return (
    <section className={styles.log} aria-labelledby="review-log">
      <h2 id="review-log">{t('review.log')}</h2>
      <ol>
        {merges.map((merge) => (
          <li key={merge.id}>
            <h3>{t('review.log.of', { time: format.moment(merge.at), by: merge.by })}</h3>
            <p>{summarySentence(t, merge.summary)}.</p>
            <p className={styles.by}>
              {t('review.log.authors', { authors: merge.authors.join(', ') })}
            </p>
            <p className={styles.logActions}>
              <Button onPress={() => exportLog(merge.id)}>
                <FileOutput aria-hidden />
                {t('review.log.export')}
              </Button>
              {merge.undoneAt === null ? (
                <Button onPress={() => setUndoing(merge)}>
                  <Undo2 aria-hidden />
                  {t('review.log.undo')}
                </Button>
              ) : (
                <span className={styles.by}>
                  {t('review.log.undone', { time: format.moment(merge.undoneAt) })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      {undoing && (
        <ConfirmDialog
          title={t('review.log.undo.title')}
          text={t('review.log.undo.text', { time: format.moment(undoing.at) })}
          confirmLabel={t('review.log.undo.yes')}
          cancelLabel={t('app.cancel')}
          onConfirm={() => onUndo(undoing.id)}
          onClose={() => setUndoing(undefined)}
        />
      )}
    </section>
  )
}
