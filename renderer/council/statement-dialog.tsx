import { useState } from 'react'
import type { Statement } from '#shared/plan/records.ts'
import type { Fields } from '#shared/records/edit.ts'
import { useT } from '../i18n/language.tsx'
import { FieldRow } from '../ui/field-row.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { parseWrittenDate, writtenDate } from '../writing/written-date.ts'
import type { Chapter } from './chapters.ts'
import { DayField, isWrongDay } from './day-field.tsx'

/** What a body said, what it is answered and what was changed. A field that is undefined is taken away. */
export function StatementDialog({
  statement,
  chapters,
  onDone,
  onClose,
}: {
  statement: Statement
  chapters: readonly Chapter[]
  onDone(fields: Fields<'statements'>): void
  onClose(): void
}) {
  const t = useT()
  const [body, setBody] = useState(statement.body)
  const [asked, setAsked] = useState(statement.askedOn ? writtenDate(statement.askedOn) : '')
  const [given, setGiven] = useState(statement.givenOn ? writtenDate(statement.givenOn) : '')
  const [text, setText] = useState(statement.text)
  const [reply, setReply] = useState(statement.reply)
  const [change, setChange] = useState(statement.change)
  const [about, setAbout] = useState(statement.about ?? whole)

  function submit() {
    if (isWrongDay(asked) || isWrongDay(given)) return
    onDone({
      body: body.trim(),
      askedOn: parseWrittenDate(asked),
      givenOn: parseWrittenDate(given),
      text: text.trim(),
      reply: reply.trim(),
      change: change.trim(),
      about: about === whole ? undefined : about,
    })
    onClose()
  }

  return (
    <FormDialog
      title={t('council.statement.title')}
      size="large"
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldRow>
        <TextField label={t('council.statement.body')} value={body} onChange={setBody} />
        <DayField label={t('council.statement.askedOn')} value={asked} onChange={setAsked} />
        <DayField label={t('council.statement.givenOn')} value={given} onChange={setGiven} />
      </FieldRow>
      <SelectField
        label={t('council.statement.about')}
        options={[
          { value: whole, label: t('council.statement.whole') },
          ...chapters.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={about}
        onChange={setAbout}
      />
      <TextArea
        label={t('council.statement.text')}
        value={text}
        onChange={setText}
        maxLength={20_000}
        autoFocus
      />
      <TextArea
        label={t('council.statement.reply')}
        value={reply}
        onChange={setReply}
        maxLength={20_000}
      />
      <TextArea
        label={t('council.statement.change')}
        value={change}
        onChange={setChange}
        maxLength={20_000}
      />
    </FormDialog>
  )
}

/** Stands for no chapter among the choices. */
const whole = 'whole'
