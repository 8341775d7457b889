import { FolderOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { toPlainError } from '#shared/errors.ts'
import type { Output } from '#shared/ipc/contract.ts'
import type { EventPayload } from '#shared/ipc/events.ts'
import { usualReceiver } from '#shared/package/letter.ts'
import type { Delivery, Id, PlanMeta } from '#shared/plan/model.ts'
import { invoke, on } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { useWork } from '../ui/use-work.ts'
import { parseWrittenDate, writtenDate } from '../writing/written-date.ts'
import { shortHash } from './locked-banner.tsx'
import styles from './package.module.css'
import { PackageProgress } from './package-progress.tsx'
import { PackedFiles } from './packed-files.tsx'

type Delivered = NonNullable<Output<'package.deliver'>>
type State =
  | { step: 'asking' }
  | { step: 'running'; progress?: EventPayload<'package.progress'> }
  | { step: 'done'; delivered: Delivered }

/** Toimita hyvinvointialueelle: the files that go there, and a note of when they went. */
export function DeliverDialog({
  id,
  meta,
  settle,
  onRecorded,
  onClose,
}: {
  id: Id
  meta: PlanMeta
  settle(): Promise<boolean>
  /** Until the plan has been opened anew. */
  onRecorded(): Promise<void>
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const { isWorking, work } = useWork()
  const { submission } = meta
  const [state, setState] = useState<State>({ step: 'asking' })
  const [to, setTo] = useState(submission.deliveries?.at(-1)?.to ?? usualReceiver(meta))
  const [as, setAs] = useState<'archive' | 'folder'>('archive')
  const [sentOn, setSentOn] = useState(() => writtenDate(localDay(new Date())))
  const day = parseWrittenDate(sentOn)
  const isMissing = to.trim() === ''

  useEffect(
    () =>
      on('package.progress', (progress) =>
        setState((before) => (before.step === 'running' ? { step: 'running', progress } : before)),
      ),
    [],
  )

  async function write() {
    const delivered = await attempt(async () => {
      if (!(await settle())) return null
      setState({ step: 'running' })
      const input = { id, to: to.trim(), isArchive: as === 'archive' }
      return invoke('package.deliver', input).catch((error: unknown) => {
        if (toPlainError(error).code === 'export-cancelled') return null
        throw error
      })
    })
    setState(delivered ? { step: 'done', delivered } : { step: 'asking' })
  }

  async function record({ revision }: Delivered) {
    if (day === undefined) return
    const isDone = await attempt(async () => {
      await invoke('package.recordDelivery', { id, to: to.trim(), on: day, revision })
      return true
    })
    if (!isDone) return
    notify({ text: t('deliver.recorded') })
    await onRecorded()
  }

  if (state.step === 'running') {
    return (
      <PackageProgress
        title={t('deliver.title')}
        progress={state.progress}
        onCancel={() => void attempt(() => invoke('package.cancel'))}
      />
    )
  }

  if (state.step === 'done') {
    const { delivered } = state
    const { name, files, token } = delivered
    return (
      <Dialog
        title={t('deliver.title')}
        size="large"
        closeLabel={t('app.close')}
        onClose={onClose}
        isWorking={isWorking}
      >
        <DialogBody>
          <p role="status">{t('deliver.done', { name })}</p>
          <PackedFiles files={files} />
          <TextField
            label={t('deliver.on')}
            error={day === undefined ? t('lock.date.missing') : undefined}
            value={sentOn}
            onChange={setSentOn}
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={() => void attempt(() => invoke('package.reveal', { token }))}>
            <FolderOpen aria-hidden />
            {t('export.reveal')}
          </Button>
          <Button
            look="primary"
            isDisabled={day === undefined}
            onPress={() => work(() => record(delivered))}
          >
            {t('deliver.record')}
          </Button>
        </DialogFooter>
      </Dialog>
    )
  }

  return (
    <Dialog title={t('deliver.title')} size="large" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <p>{t('deliver.about')}</p>
        {!submission.lock && <p className={styles.muted}>{t('deliver.notLocked')}</p>}
        <TextField
          label={t('deliver.to')}
          error={isMissing ? t('deliver.to.missing') : undefined}
          value={to}
          onChange={setTo}
          isRequired
        />
        <RadioList
          label={t('deliver.as')}
          look="line"
          options={[
            { value: 'archive', label: t('deliver.as.archive') },
            { value: 'folder', label: t('deliver.as.folder') },
          ]}
          value={as}
          onChange={setAs}
        />
        {submission.deliveries && submission.deliveries.length > 0 && (
          <Deliveries deliveries={submission.deliveries} />
        )}
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" isDisabled={isMissing} onPress={() => work(write)}>
          {t('deliver.write')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const t = useT()
  const format = useFormat()
  return (
    <table className={styles.table}>
      <caption>{t('deliver.earlier')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('deliver.on')}</th>
          <th scope="col">{t('deliver.to')}</th>
          <th scope="col">{t('deliver.by')}</th>
          <th scope="col">{t('deliver.version')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map(({ id, on, to, by, revision }) => (
          <tr key={id}>
            <td>{format.day(on)}</td>
            <th scope="row">{to}</th>
            <td>{by}</td>
            <td>{shortHash(revision)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The day it is here, not in Greenwich. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
