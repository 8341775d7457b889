import { useMemo, useState } from 'react'
import type { Id } from '#shared/plan/model.ts'
import { progressOf } from '#shared/records/progress.ts'
import { invoke } from '../api.ts'
import { useT } from '../i18n/language.tsx'
import { useAttempt } from '../i18n/use-attempt.ts'
import { useRecords } from '../records/use-records.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import { RadioList } from '../ui/radio-list.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNotify } from '../ui/toaster.tsx'
import { useWork } from '../ui/use-work.ts'
import { parseWrittenDate } from '../writing/written-date.ts'
import styles from './followup.module.css'

/** Hands out to one body what it is to report: a Kertomus file that comes back, or a Word form. */
export function SendSheetDialog({
  id,
  year,
  body: first,
  settle,
  onClose,
}: {
  id: Id
  year: number
  /** The body that is offered first. */
  body: Id | undefined
  settle(): Promise<boolean>
  onClose(): void
}) {
  const t = useT()
  const attempt = useAttempt()
  const notify = useNotify()
  const { isWorking, work } = useWork()
  const { records } = useRecords()
  const bodies = useMemo(
    () =>
      progressOf(records, year).bodies.flatMap(({ body, measures, counts }) =>
        body ? [{ ...body, measures: measures.length, unreported: counts.unreported }] : [],
      ),
    [records, year],
  )
  const [chosen, setChosen] = useState(first)
  const [due, setDue] = useState('')
  const day = parseWrittenDate(due)
  const isWrongDay = due.trim() !== '' && day === undefined
  const [format, setFormat] = useState<'kertomus' | 'docx'>('kertomus')
  const body = bodies.find((one) => one.id === chosen) ?? bodies[0]

  async function send() {
    if (!body || !(await settle())) return
    const file = await attempt(() =>
      invoke('followUp.exportSheet', {
        id,
        body: body.id,
        year,
        format,
        ...(day !== undefined && { due: day }),
      }),
    )
    if (!file) return
    onClose()
    notify({ text: t('followUp.sheet.saved', { name: file.name }) })
  }

  return (
    <Dialog
      title={t('followUp.sheet.title', { year })}
      closeLabel={t('app.close')}
      onClose={onClose}
      isWorking={isWorking}
    >
      <DialogBody>
        {body ? (
          <div className={styles.fields}>
            <SelectField
              label={t('records.column.responsible')}
              options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
              value={body.id}
              onChange={setChosen}
            />
            <p className={styles.muted}>
              {t('followUp.sheet.contents', {
                count: body.measures,
                unreported: body.unreported,
              })}
            </p>
            <RadioList
              label={t('followUp.sheet.format')}
              options={[
                {
                  value: 'kertomus',
                  label: t('followUp.sheet.kertomus'),
                  description: t('followUp.sheet.kertomus.why'),
                },
                {
                  value: 'docx',
                  label: t('followUp.sheet.docx'),
                  description: t('followUp.sheet.docx.why'),
                },
              ]}
              value={format}
              onChange={setFormat}
            />
            <TextField
              label={t('handouts.create.due')}
              description={t('handouts.create.due.how')}
              error={isWrongDay ? t('handouts.create.due.wrong') : undefined}
              value={due}
              onChange={setDue}
              maxLength={20}
            />
          </div>
        ) : (
          <p>{t('followUp.sheet.nobody')}</p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose} isDisabled={isWorking}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" isDisabled={!body || isWrongDay} onPress={() => work(send)}>
          {t('followUp.sheet.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
