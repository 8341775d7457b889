import { useEffect, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './help.module.css'

/** What this is, which version, under which licence, and where the documents are kept. */
export function AboutDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const attempt = useAttempt()
  const [info, setInfo] = useState<Output<'app.info'>>()

  useEffect(() => {
    void attempt(() => invoke('app.info')).then(setInfo)
  }, [attempt])

  return (
    <Dialog title={t('about.title')} size="small" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody>
        <p>{t('about.what')}</p>
        <dl className={styles.facts}>
          <dt>{t('about.version')}</dt>
          <dd>{info?.version}</dd>
          <dt>{t('about.licence')}</dt>
          <dd>EUPL-1.2</dd>
          <dt>{t('about.platform')}</dt>
          <dd>{info && `Electron ${info.electron}, ${info.platform}`}</dd>
        </dl>
        <p className={styles.muted}>{t('about.privacy')}</p>
      </DialogBody>
    </Dialog>
  )
}
