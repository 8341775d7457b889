import type { ExportFormat } from '#shared/ipc/export.ts'
import type { Block, Id, PlanMeta } from '#shared/plan/model.ts'
import type { CommentsStore } from '../comments/comments-store.ts'
import { ExportDialog } from '../export/export-dialog.tsx'
import { NextTermDialog, YearlyReportDialog } from '../followup/next-plan-dialogs.tsx'
import { HandOutDialog } from '../handouts/hand-out-dialog.tsx'
import { HandoutsDialog } from '../handouts/handouts-dialog.tsx'
import { SaveCopyDialog } from '../handouts/save-copy-dialog.tsx'
import { SendBackDialog } from '../handouts/send-back-dialog.tsx'
import type { RecordsStore } from '../records/records-store.ts'
import { PlanDetailsDialog } from './plan-details-dialog.tsx'

export type PlanDialog =
  | 'details'
  | 'hand-out'
  | 'handouts'
  | 'send-back'
  | 'copy'
  | 'yearly-report'
  | 'next-term'
  | { exportAs: ExportFormat }

/** The dialogs about the whole plan, one at a time. */
export function PlanDialogs({
  id,
  meta,
  blocks,
  records: store,
  comments,
  open,
  settle,
  onShow,
  onMeta,
  onCopy,
  onReview,
  onHandling,
  onMade,
}: {
  id: Id
  meta: PlanMeta
  blocks: Block[]
  records: RecordsStore
  comments: CommentsStore
  open: PlanDialog | undefined
  settle(): Promise<boolean>
  onShow(dialog: PlanDialog | undefined): void
  onMeta(meta: PlanMeta): void
  /** Writes a copy of the plan; false when it was called off. */
  onCopy(password: string | undefined): Promise<boolean>
  onReview(): void
  onHandling(): void
  /** Another plan was made of this one. */
  onMade(id: Id): void
}) {
  const close = () => onShow(undefined)
  const { records } = store.snapshot()
  const making = { id, period: meta.period, records, settle, onMade, onClose: close }
  const leadingTo = (elsewhere: () => void) => () => {
    close()
    elsewhere()
  }

  switch (open) {
    case undefined:
      return null
    case 'hand-out':
      return (
        <HandOutDialog id={id} blocks={blocks} records={records} settle={settle} onClose={close} />
      )
    case 'handouts':
      return (
        <HandoutsDialog
          id={id}
          onHandOut={() => onShow('hand-out')}
          onReview={leadingTo(onReview)}
          onClose={close}
        />
      )
    case 'copy':
      return <SaveCopyDialog onSave={onCopy} onClose={close} />
    case 'send-back':
      return <SendBackDialog id={id} settle={settle} onClose={close} />
    case 'details':
      return (
        <PlanDetailsDialog
          meta={meta}
          isHandled={records.stages.length > 0}
          onHandling={leadingTo(onHandling)}
          onDone={onMeta}
          onClose={close}
        />
      )
    case 'yearly-report':
      return <YearlyReportDialog {...making} />
    case 'next-term':
      return <NextTermDialog {...making} />
    default:
      return (
        <ExportDialog
          id={id}
          format={open.exportAs}
          hasComments={comments.latest().length > 0}
          hasContents={blocks.some(({ type }) => type === 'contents')}
          settle={settle}
          onClose={close}
        />
      )
  }
}
