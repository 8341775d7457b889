import { CircleAlert, FolderOpen, Lock } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { toPlainError } from '#shared/errors.ts'
import type { Output } from '#shared/ipc/contract.ts'
import type { EventPayload } from '#shared/ipc/events.ts'
import type { Packed } from '#shared/ipc/package.ts'
import type { DocumentText } from '#shared/package/document-text.ts'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import { invoke, on } from '../api.ts'
import { errorSentence } from '../i18n/error-sentence.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { CheckStep } from './check-step.tsx'
import type { FindingPlace } from './findings.ts'
import styles from './package.module.css'
import { PackageProgress } from './package-progress.tsx'
import { PackedFiles } from './packed-files.tsx'
import { TextForm } from './text-form.tsx'

type Prepared = Output<'package.prepare'>
/** The texts as somebody left them; kept while the plan is open. */
export type PackageTexts = { summary: DocumentText; agenda: DocumentText }

type State =
  | { step: 'preparing' }
  | { step: 'checks' | 'texts' }
  | { step: 'running'; progress?: EventPayload<'package.progress'> }
  | { step: 'done'; packed: Packed }
  | { step: 'failed'; text: string }

/** Kokoa valtuustopaketti: what to look at first, the texts, and a folder of files. */
export function PackageDialog({
  id,
  meta,
  texts: kept,
  onTexts,
  settle,
  onGoTo,
  onLock,
  onClose,
}: {
  id: Id
  meta: PlanMeta
  texts: PackageTexts | undefined
  onTexts(texts: PackageTexts | undefined): void
  /** The package is made of what is on disk. */
  settle(): Promise<boolean>
  onGoTo(place: FindingPlace): void
  /** Left out once the plan is locked. */
  onLock: (() => void) | undefined
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const [state, setState] = useState<State>({ step: 'preparing' })
  const [prepared, setPrepared] = useState<Prepared>()
  const isStarted = useRef(false)
  const texts = kept ?? prepared

  const prepare = useCallback(async () => {
    try {
      if (!(await settle())) return setState({ step: 'failed', text: t('package.unsaved') })
      setPrepared(await invoke('package.prepare', { id }))
      setState({ step: 'checks' })
    } catch (error) {
      setState({ step: 'failed', text: errorSentence(t, error) })
    }
  }, [id, settle, t])

  useEffect(() => {
    // React runs effects twice while developing.
    if (isStarted.current) return
    isStarted.current = true
    void prepare()
  }, [prepare])

  useEffect(
    () =>
      on('package.progress', (progress) =>
        setState((before) => (before.step === 'running' ? { step: 'running', progress } : before)),
      ),
    [],
  )

  async function write() {
    if (!texts) return
    const { summary, agenda } = texts
    setState({ step: 'running' })
    try {
      const packed = await invoke('package.write', { id, summary, agenda })
      setState(packed ? { step: 'done', packed } : { step: 'texts' })
    } catch (error) {
      if (toPlainError(error).code === 'export-cancelled') setState({ step: 'texts' })
      else setState({ step: 'failed', text: errorSentence(t, error) })
    }
  }

  if (state.step === 'done') {
    const { name, files, token } = state.packed
    return (
      <Dialog title={t('package.done')} size="large" closeLabel={t('app.close')} onClose={onClose}>
        <DialogBody>
          <p role="status">{t('package.done.text', { name, count: files.length })}</p>
          <PackedFiles files={files} />
          {onLock && <p>{t('package.afterCouncil')}</p>}
        </DialogBody>
        <DialogFooter>
          {onLock && (
            <Button onPress={onLock}>
              <Lock aria-hidden />
              {t('command.plan.lock')}
            </Button>
          )}
          <Button onPress={() => void attempt(() => invoke('package.reveal', { token }))}>
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

  if (state.step === 'failed') {
    return (
      <Dialog
        title={t('package.failed')}
        size="small"
        closeLabel={t('app.close')}
        onClose={onClose}
      >
        <DialogBody>
          <p role="alert" className={styles.problem}>
            <CircleAlert aria-hidden />
            <span>{state.text}</span>
          </p>
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.close')}</Button>
          <Button
            look="primary"
            autoFocus
            onPress={() => (prepared ? setState({ step: 'texts' }) : void prepare())}
          >
            {t('app.retry')}
          </Button>
        </DialogFooter>
      </Dialog>
    )
  }

  if (state.step === 'running') {
    return (
      <PackageProgress
        title={t('package.title')}
        progress={state.progress}
        onCancel={() => void attempt(() => invoke('package.cancel'))}
      />
    )
  }

  return (
    <Dialog title={t('package.title')} size="wide" closeLabel={t('app.close')} onClose={onClose}>
      {state.step === 'preparing' && (
        <DialogBody>
          <p role="status">{t('package.preparing')}</p>
        </DialogBody>
      )}
      {state.step === 'checks' && prepared && (
        <CheckStep
          findings={prepared.findings}
          onGoTo={onGoTo}
          onNext={() => setState({ step: 'texts' })}
          onClose={onClose}
        />
      )}
      {state.step === 'texts' && prepared && texts && (
        <>
          <DialogBody>
            <section className={styles.group} aria-labelledby="package-files">
              <h3 id="package-files">{t('package.files')}</h3>
              <p>
                {t('package.files.about', {
                  folder: prepared.folder,
                  count: prepared.files.length,
                })}
              </p>
              <ul className={styles.names}>
                {prepared.files.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </section>
            <p className={styles.muted}>{t('package.texts')}</p>
            <div className={styles.texts}>
              <TextForm
                label={t('package.summary')}
                text={texts.summary}
                language={meta.language}
                onChange={(summary) => onTexts({ agenda: texts.agenda, summary })}
              />
              <TextForm
                label={t('package.agenda')}
                text={texts.agenda}
                language={meta.language}
                onChange={(agenda) => onTexts({ summary: texts.summary, agenda })}
              />
            </div>
          </DialogBody>
          <DialogFooter>
            {kept && (
              <Button look="quiet" onPress={() => onTexts(undefined)}>
                {t('package.restore')}
              </Button>
            )}
            <Button onPress={() => setState({ step: 'checks' })}>{t('package.back')}</Button>
            <Button look="primary" onPress={write}>
              {t('package.write')}
            </Button>
          </DialogFooter>
        </>
      )}
    </Dialog>
  )
}
