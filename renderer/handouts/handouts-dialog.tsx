import { FileInput, Send } from 'lucide-react'
import { useState } from 'react'
import { DropZone, VisuallyHidden } from 'react-aria-components'
import type { HandoutSummary, ReturnedFile } from '#shared/ipc/handouts.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { droppedFiles } from './dropped-files.ts'
import { daysLate, stateOf, todayHere } from './handout-state.ts'
import styles from './handouts.module.css'
import { ReturnedFiles } from './returned-files.tsx'
import { useHandouts } from './use-handouts.ts'

/** What of a plan is out, with whom and since when, what came back, and the way to bring it in. */
export function HandoutsDialog({
  id,
  onHandOut,
  onReview,
  onClose,
}: {
  id: Id
  /** Left out where the plan is not open. */
  onHandOut?(): void
  /** Leads to the changes in what came back. */
  onReview(): void
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const handouts = useHandouts(id)
  const [returned, setReturned] = useState<ReturnedFile[]>([])

  async function bringIn(files?: { name: string; bytes: Uint8Array<ArrayBuffer> }[]) {
    const input = files === undefined ? { plan: id } : { plan: id, files }
    const taken = await attempt(() => invoke('handouts.openReturned', input))
    if (taken) setReturned(taken)
  }

  async function unlock(locked: ReturnedFile, file: string, password: string) {
    const opened = await attempt(() =>
      invoke('handouts.unlockReturned', { plan: id, file, password }),
    )
    if (opened) setReturned((before) => before.map((one) => (one === locked ? opened : one)))
  }

  const canReview = returned.some((file) => 'copy' in file)

  return (
    <Dialog
      title={t('handouts.list.title')}
      size="wide"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <DialogBody>
        <DropZone
          aria-label={t('handouts.list.drop')}
          className={styles.dropZone}
          onDrop={async ({ items }) => {
            const files = await attempt(() => droppedFiles(items))
            if (files && files.length > 0) await bringIn(files)
          }}
        >
          {returned.length > 0 && <ReturnedFiles files={returned} onUnlock={unlock} />}
          {handouts?.length === 0 && <p>{t('handouts.list.none')}</p>}
          {handouts && handouts.length > 0 && <HandoutTable handouts={handouts} />}
          <p className={styles.muted}>{t('handouts.list.drop')}</p>
        </DropZone>
      </DialogBody>
      <DialogFooter>
        {onHandOut && (
          <Button onPress={onHandOut}>
            <Send aria-hidden />
            {t('handouts.list.new')}
          </Button>
        )}
        <Button look={canReview ? 'secondary' : 'primary'} onPress={() => bringIn()}>
          <FileInput aria-hidden />
          {t('handouts.list.bringIn')}
        </Button>
        {canReview && (
          <Button look="primary" onPress={onReview}>
            {t('review.start')}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  )
}

function HandoutTable({ handouts }: { handouts: readonly HandoutSummary[] }) {
  const t = useT()
  const format = useFormat()
  const attempt = useAttempt()
  const today = todayHere()

  function stateWords(handout: HandoutSummary): string {
    const { due, returnedAt, mergedAt } = handout
    const state = stateOf(handout, today)
    switch (state) {
      case 'overdue':
        return t('handouts.state.overdue', { days: daysLate(due ?? today, today) })
      case 'returned':
        return t('handouts.state.returned', { day: format.day(returnedAt ?? today) })
      case 'merged':
        return t('handouts.state.merged', { day: format.day(mergedAt ?? today) })
      default:
        return t(`handouts.state.${state}`)
    }
  }

  const close = (id: Id, isClosed: boolean) =>
    void attempt(() => invoke('handouts.close', { id, isClosed }))

  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('handouts.list.to')}</th>
          <th scope="col">{t('handouts.list.madeOn')}</th>
          <th scope="col">{t('handouts.list.due')}</th>
          <th scope="col">{t('handouts.list.state')}</th>
          <th scope="col">
            <VisuallyHidden elementType="span">{t('handouts.list.actions')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {handouts.map((handout) => {
          const state = stateOf(handout, today)
          const { id, to } = handout
          return (
            <tr key={id}>
              <th scope="row">
                {to}
                {handout.sheetYear !== null && (
                  <span className={styles.kind}>
                    {t('handouts.list.sheet', { year: `${handout.sheetYear}` })}
                  </span>
                )}
              </th>
              <td>{format.day(handout.madeOn)}</td>
              <td>{handout.due === null ? '–' : format.day(handout.due)}</td>
              <td data-state={state}>{stateWords(handout)}</td>
              <td>
                {(state === 'out' || state === 'overdue') && (
                  <Button
                    look="quiet"
                    aria-label={t('handouts.list.closeOf', { to })}
                    onPress={() => close(id, true)}
                  >
                    {t('handouts.list.close')}
                  </Button>
                )}
                {state === 'closed' && (
                  <Button
                    look="quiet"
                    aria-label={t('handouts.list.reopenOf', { to })}
                    onPress={() => close(id, false)}
                  >
                    {t('handouts.list.reopen')}
                  </Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
