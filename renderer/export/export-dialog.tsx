import { CircleAlert, CircleCheck, FolderOpen } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { toPlainError } from '#shared/errors.ts'
import type { Output } from '#shared/ipc/contract.ts'
import type { EventPayload } from '#shared/ipc/events.ts'
import type { ExportFormat } from '#shared/ipc/export.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke, on } from '../api.ts'
import { errorSentence } from '../i18n/error-sentence.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import styles from './export-dialog.module.css'

type Progress = EventPayload<'export.progress'>
type Made = NonNullable<Output<'export.plan'>>

export type ExportState =
  /** Whether comments go along; only a plan that has some is asked of. */
  | { kind: 'asking' }
  | { kind: 'starting' }
  | { kind: 'running'; progress: Progress }
  | { kind: 'done'; made: Made; comments: boolean }
  | { kind: 'failed'; error: unknown }
  /** The last changes are not on disk and would be missing from the file. */
  | { kind: 'unsaved' }

function isUnderWay({ kind }: ExportState): boolean {
  return kind === 'starting' || kind === 'running'
}

/** Where on the bar each step begins and ends, in per cent. Page numbers take the longest by far. */
const spans = {
  read: [0, 10],
  compose: [10, 20],
  pages: [20, 85],
  write: [85, 93],
  check: [93, 100],
} as const satisfies Record<Progress['step'], readonly [number, number]>

/** Writes the plan as a file for others: asks where, shows how far it is, and what came of it. */
export function ExportDialog({
  id,
  format,
  hasComments,
  hasContents,
  settle,
  onClose,
}: {
  id: Id
  format: ExportFormat
  hasComments: boolean
  /** Lists of contents, which can have page numbers. */
  hasContents: boolean
  /** Saves what is being written; the export is made of what is on disk. */
  settle(): Promise<boolean>
  onClose(): void
}) {
  const attempt = useAttempt()
  const [state, setState] = useState<ExportState>(
    // Only Word has a place for comments, and has to be told on which pages chapters stand.
    { kind: (hasComments || hasContents) && format === 'docx' ? 'asking' : 'starting' },
  )
  const [comments, setComments] = useState(false)
  const [pageNumbers, setPageNumbers] = useState(hasContents)
  const isStarted = useRef(false)

  const start = useCallback(async () => {
    setState({ kind: 'starting' })
    try {
      if (!(await settle())) return setState({ kind: 'unsaved' })
      const made = await invoke('export.plan', { id, format, comments, pageNumbers })
      if (made) setState({ kind: 'done', made, comments })
      else onClose()
    } catch (error) {
      if (toPlainError(error).code === 'export-cancelled') onClose()
      else setState({ kind: 'failed', error })
    }
  }, [id, format, comments, pageNumbers, settle, onClose])

  useEffect(() => {
    const stop = on('export.progress', (progress) => {
      // News of a step may come after the end that it led to.
      setState((before) => (isUnderWay(before) ? { kind: 'running', progress } : before))
    })
    return stop
  }, [])

  useEffect(() => {
    // React runs effects twice while developing; the file dialog must open once.
    if (state.kind === 'starting' && !isStarted.current) {
      isStarted.current = true
      void start()
    }
  }, [state.kind, start])

  if (state.kind === 'asking') {
    return (
      <ExportChoice
        {...(hasComments && { comments: { value: comments, onChange: setComments } })}
        {...(hasContents && { pageNumbers: { value: pageNumbers, onChange: setPageNumbers } })}
        onStart={() => setState({ kind: 'starting' })}
        onClose={onClose}
      />
    )
  }

  return (
    <ExportReport
      format={format}
      state={state}
      onCancel={() => void attempt(() => invoke('export.cancel'))}
      onReveal={(token) => void attempt(() => invoke('export.reveal', { token }))}
      onRetry={() => void start()}
      onClose={onClose}
    />
  )
}

export function ExportReport({
  format,
  state,
  onCancel,
  onReveal,
  onRetry,
  onClose,
}: {
  format: ExportFormat
  state: Exclude<ExportState, { kind: 'asking' }>
  onCancel(): void
  onReveal(token: string): void
  onRetry(): void
  onClose(): void
}) {
  const t = useT()
  if (state.kind === 'starting') return null

  if (state.kind === 'running') {
    return (
      <Dialog title={t(`export.title.${format}`)} size="small" onClose={onCancel}>
        <DialogBody>
          <Progress label={t(`export.title.${format}`)} {...state.progress} />
        </DialogBody>
        <DialogFooter>
          {/* Comes while somebody may be typing, so that it does not have the focus. */}
          <Button onPress={onCancel}>{t('export.cancel')}</Button>
        </DialogFooter>
      </Dialog>
    )
  }

  if (state.kind === 'failed') {
    const text = errorSentence(t, state.error)
    return (
      <Problem text={text} retry={t('export.otherPlace')} onRetry={onRetry} onClose={onClose} />
    )
  }

  if (state.kind === 'unsaved') {
    const text = t('export.unsaved')
    return <Problem text={text} retry={t('app.retry')} onRetry={onRetry} onClose={onClose} />
  }

  const { name, token, warnings } = state.made
  return (
    <Dialog
      title={t(`export.done.${format}`)}
      size="small"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <DialogBody>
        <p role="status" className={styles.result}>
          <CircleCheck aria-hidden className={styles.success} />
          <span>
            <strong className={styles.file}>{name}</strong>
            {warnings.length === 0 &&
              t(state.comments ? 'export.done.workingCopy' : `export.done.${format}.text`)}
          </span>
        </p>
        {warnings.length > 0 ? (
          <Warnings warnings={warnings} />
        ) : (
          format === 'docx' && <p className={styles.check}>{t('export.checked')}</p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onPress={() => onReveal(token)}>
          <FolderOpen aria-hidden />
          {t('export.reveal')}
        </Button>
        <Button look="primary" onPress={onClose} autoFocus>
          {t('app.ok')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

type Choice = { value: boolean; onChange(value: boolean): void }

export function ExportChoice({
  comments,
  pageNumbers,
  onStart,
  onClose,
}: {
  /** Left out when there is nothing to choose. */
  comments?: Choice
  pageNumbers?: Choice
  onStart(): void
  onClose(): void
}) {
  const t = useT()
  return (
    <Dialog title={t('export.choice')} size="small" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        {comments && (
          <RadioList
            label={t('comments.title')}
            options={[
              {
                value: 'without',
                label: t('export.withoutComments'),
                description: t('export.withoutComments.for'),
              },
              {
                value: 'with',
                label: t('export.withComments'),
                description: t('export.withComments.for'),
              },
            ]}
            value={comments.value ? 'with' : 'without'}
            onChange={(chosen) => comments.onChange(chosen === 'with')}
          />
        )}
        {pageNumbers && (
          <RadioList
            label={t('export.pageNumbers')}
            options={[
              {
                value: 'with',
                label: t('export.withPageNumbers'),
                description: t('export.withPageNumbers.for'),
              },
              {
                value: 'without',
                label: t('export.withoutPageNumbers'),
                description: t('export.withoutPageNumbers.for'),
              },
            ]}
            value={pageNumbers.value ? 'with' : 'without'}
            onChange={(chosen) => pageNumbers.onChange(chosen === 'with')}
          />
        )}
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" onPress={onStart} autoFocus>
          {t('writing.export')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

/** What the check of the file found for the writer to mend; the file can be used. */
function Warnings({ warnings }: Pick<Made, 'warnings'>) {
  const t = useT()
  return (
    <div className={styles.check}>
      <p>{t('export.warnings')}</p>
      <ul>
        {warnings.map(({ code, count }) => (
          <li key={code}>
            {t(`lint.${code}`)}
            {count > 1 && ` (${count})`}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Problem({
  text,
  retry,
  onRetry,
  onClose,
}: {
  text: string
  retry: string
  onRetry(): void
  onClose(): void
}) {
  const t = useT()
  return (
    <Dialog title={t('export.failed')} size="small" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <p role="alert" className={styles.result}>
          <CircleAlert aria-hidden className={styles.danger} />
          <span>{text}</span>
        </p>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.close')}</Button>
        <Button look="primary" onPress={onRetry} autoFocus>
          {retry}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function Progress({ label, step, done, total }: Progress & { label: string }) {
  const t = useT()
  const share = total > 0 ? done / total : 0
  const [from, to] = spans[step]
  const value = Math.round(from + (to - from) * share)
  return <ProgressBar label={label} text={t(`export.step.${step}`)} value={value} />
}
