import { useState } from 'react'
import type { Change } from '#shared/merge/model.ts'
import type { Mark } from '#shared/review/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
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
    <Dialog
      title={t('review.edit.title')}
      size="large"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave(text)
        }}
      >
        <DialogBody>
          <p>{sentence}</p>
          <TextArea
            label={t('review.edit.label')}
            {...(hasMarks(change) && { description: t('review.edit.marks') })}
            value={text}
            onChange={setText}
            maxLength={100_000}
            autoFocus
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('review.edit.save')}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  )
}
