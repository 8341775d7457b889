import { useEffect, useState } from 'react'
import type { Input, Output } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import styles from './history.module.css'
import { authorOf, whenOf } from './revision-words.ts'

/** As much of the words as tells which one it is. */
const mostLetters = 160

/** Who last changed a block of the text or a record, and who put it there. */
export function BlameDialog({
  id,
  of,
  text,
  settle,
  onChapterHistory,
  onClose,
}: {
  id: Id
  /** The same object as long as the dialog is open. */
  of: Input<'history.blame'>['of']
  text: string
  settle(): Promise<boolean>
  /** Left out where there is no chapter. */
  onChapterHistory?: (() => void) | undefined
  onClose(): void
}) {
  const t = useT()
  const format = useFormat()
  const attempt = useAttempt()
  const [blame, setBlame] = useState<Output<'history.blame'>>()

  useEffect(() => {
    void attempt(async () => {
      await settle()
      setBlame(await invoke('history.blame', { id, of }))
    })
  }, [id, of, attempt, settle])

  const by = (deed: { author: string; at: string }) =>
    t('blame.by', { author: authorOf(deed, t), when: whenOf(deed.at, t, format) })

  return (
    <Dialog title={t('blame.title')} size="small" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        {text !== '' && (
          <blockquote className={styles.excerpt}>
            {text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text}
          </blockquote>
        )}
        {blame === null && <p>{t('blame.unknown')}</p>}
        {blame && (
          <dl className={styles.deeds} aria-live="polite">
            <dt>{t('blame.changed')}</dt>
            <dd>{by(blame.changed)}</dd>
            <dt>{t('blame.created')}</dt>
            <dd>{by(blame.created)}</dd>
          </dl>
        )}
      </DialogBody>
      <DialogFooter>
        {onChapterHistory && (
          <Button onPress={onChapterHistory}>{t('blame.chapterHistory')}</Button>
        )}
        <Button look="primary" onPress={onClose} autoFocus>
          {t('app.close')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
