import { useState } from 'react'
import type { Change, Merge } from '#shared/merge/model.ts'
import type { EditedValue, Mark } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { choiceText, editingOf, hasMarks, readEdited, startOf } from './editing.ts'

/** Writes what shall stand at the place of a change, beginning from what is proposed. */
export function EditDialog({
  merge,
  change,
  sentence,
  mark,
  onSave,
  onClose,
}: {
  merge: Merge
  change: Change
  sentence: string
  mark: Mark | undefined
  onSave(value: EditedValue): void
  onClose(): void
}) {
  const t = useT()
  const editing = editingOf(merge, change)
  const [text, setText] = useState(() =>
    startOf(editing, change, mark?.take === 'edited' ? mark.value : undefined),
  )
  const [isWrong, setWrong] = useState(false)
  const label = t('review.edit.label')

  return (
    <FormDialog
      title={t('review.edit.title')}
      size="large"
      submitLabel={t('review.edit.save')}
      onSubmit={() => {
        const value = readEdited(editing, text)
        if (value === undefined) setWrong(true)
        else onSave(value)
      }}
      onClose={onClose}
    >
      <p>{sentence}</p>
      {editing.as === 'choice' ? (
        <SelectField
          label={label}
          options={editing.values.map((value) => ({
            value,
            label: choiceText(merge, change, value, t),
          }))}
          value={text}
          onChange={setText}
        />
      ) : editing.as === 'text' ? (
        <TextArea
          label={label}
          {...(hasMarks(change) && { description: t('review.edit.marks') })}
          value={text}
          onChange={setText}
          maxLength={100_000}
          autoFocus
        />
      ) : (
        <TextField
          label={label}
          description={editing.as === 'schedule' ? t('review.edit.schedule') : undefined}
          error={
            isWrong && (editing.as === 'years' || editing.as === 'euros')
              ? t(`review.edit.${editing.as}.wrong`)
              : undefined
          }
          value={text}
          onChange={setText}
          maxLength={2_000}
          autoFocus
        />
      )}
    </FormDialog>
  )
}
