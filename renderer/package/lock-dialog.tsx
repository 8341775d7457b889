import { type FormEvent, useState } from 'react'
import { Form } from 'react-aria-components'
import type { Id, PlanMeta } from '#shared/plan/model.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { parseWrittenDate, writtenDate } from '../writing/written-date.ts'
import { shortHash } from './locked-banner.tsx'
import styles from './package.module.css'

/** Lukitse hyväksytty versio: who decided, when and under which section. */
export function LockDialog({
  id,
  meta: { submission },
  settle,
  onLocked,
  onClose,
}: {
  id: Id
  meta: PlanMeta
  settle(): Promise<boolean>
  onLocked(): void
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const [body, setBody] = useState(submission.body ?? '')
  const [date, setDate] = useState(submission.date ? writtenDate(submission.date) : '')
  const [section, setSection] = useState(submission.section ?? '')
  const [caseNumber, setCaseNumber] = useState(submission.caseNumber ?? '')
  const [isAsked, setAsked] = useState(false)
  const day = parseWrittenDate(date)
  const number = section.replace(/^\s*§\s*/u, '').trim()
  const errors = {
    body: body.trim() === '' ? t('lock.body.missing') : undefined,
    date: day === undefined ? t('lock.date.missing') : undefined,
    section: number === '' ? t('lock.section.missing') : undefined,
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (day === undefined || Object.values(errors).some((error) => error !== undefined)) return
    const locked = await attempt(async () => {
      if (!(await settle())) return undefined
      return invoke('package.lock', {
        id,
        body: body.trim(),
        date: day,
        section: number,
        ...(caseNumber.trim() !== '' && { caseNumber: caseNumber.trim() }),
      })
    })
    if (!locked) return
    notify({ text: t('lock.done', { hash: shortHash(locked.revision) }) })
    onLocked()
  }

  return (
    <Dialog title={t('lock.title')} closeLabel={t('app.close')} onClose={onClose}>
      <Form onSubmit={submit} validationBehavior="aria">
        <DialogBody>
          <p>{t('lock.about')}</p>
          <TextField
            label={t('details.body')}
            error={isAsked ? errors.body : undefined}
            value={body}
            onChange={setBody}
            isRequired
          />
          <div className={styles.pair}>
            <TextField
              label={t('details.date')}
              description={t('details.date.example')}
              error={isAsked ? errors.date : undefined}
              value={date}
              onChange={setDate}
              isRequired
            />
            <TextField
              label={t('details.section')}
              error={isAsked ? errors.section : undefined}
              value={section}
              onChange={setSection}
              maxLength={50}
              isRequired
            />
          </div>
          <TextField
            label={t('details.caseNumber')}
            value={caseNumber}
            onChange={setCaseNumber}
            maxLength={200}
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('lock.do')}
          </Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
