import { useState } from 'react'
import type { Statement } from '#shared/plan/records.ts'
import { newStatement } from '#shared/records/build.ts'
import { useT } from '../i18n/language.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { parseWrittenDate } from '../writing/written-date.ts'
import { DayField, isWrongDay } from './day-field.tsx'
import { linesOf } from './filled.ts'

/** Whom a statement is asked of, all at once. */
export function AskDialog({
  onDone,
  onClose,
}: {
  onDone(asked: Statement[]): void
  onClose(): void
}) {
  const t = useT()
  const [bodies, setBodies] = useState('')
  const [date, setDate] = useState('')
  const [isAsked, setAsked] = useState(false)
  const names = linesOf(bodies)

  function submit() {
    setAsked(true)
    if (names.length === 0 || isWrongDay(date)) return
    const askedOn = parseWrittenDate(date)
    onDone(names.map((body) => newStatement({ body, ...(askedOn && { askedOn }) })))
    onClose()
  }

  return (
    <FormDialog
      title={t('council.ask.title')}
      submitLabel={t('council.ask.do')}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t('council.ask.bodies')}
        description={
          isAsked && names.length === 0
            ? t('council.ask.bodies.missing')
            : t('council.ask.bodies.hint')
        }
        value={bodies}
        onChange={setBodies}
        maxLength={20_000}
        autoFocus
      />
      <DayField label={t('council.statement.askedOn')} value={date} onChange={setDate} />
    </FormDialog>
  )
}
