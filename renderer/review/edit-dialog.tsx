import { useState } from 'react'
import type { Change } from '#shared/merge/model.ts'
import type { Mark } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { hasMarks } from './versions.ts'

/** Writes what shall stand at the place of a change, beginning from what is proposed. */
export function EditDialog({
  change,
  sentence,
  mark,
  onSave,
  onClose,
}: {
  change: Change
  sentence: string
  mark: Mark | undefined
  onSave(text: string): void
  onClose(): void
}) {
  const t = useT()
  const [text, setText] = useState(
    mark?.take === 'edited' ? mark.value : (change.proposals[0]?.text ?? ''),
  )
  return (
    <FormDialog
      title={t('review.edit.title')}
      size="large"
      submitLabel={t('review.edit.save')}
      onSubmit={() => onSave(text)}
      onClose={onClose}
    >
      <p>{sentence}</p>
      <TextArea
        label={t('review.edit.label')}
        {...(hasMarks(change) && { description: t('review.edit.marks') })}
        value={text}
        onChange={setText}
        maxLength={100_000}
        autoFocus
      />
    </FormDialog>
  )
}
