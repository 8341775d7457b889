import { useState } from 'react'
import { Editor, Node } from 'slate'
import { useSlateStatic } from 'slate-react'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { addressFrom, linkAt, setLink } from '../transforms/links.ts'

export function LinkDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const [existing] = useState(() => linkAt(editor)?.[0])
  const [text, setText] = useState(() => initialText(editor))
  const [address, setAddress] = useState(existing?.url ?? '')
  const [isRefused, setRefused] = useState(false)

  function save() {
    const url = addressFrom(address)
    if (url === undefined) {
      setRefused(true)
      return
    }
    editor.endUndoStep()
    setLink(editor, { text: text.trim() === '' ? '' : text, url })
    editor.endUndoStep()
    onClose()
  }

  return (
    <FormDialog
      title={existing ? t('editor.editLink') : t('editor.insertLink')}
      submitLabel={existing ? t('app.ok') : t('editor.insert')}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={t('editor.linkText')}
        description={t('editor.linkTextHint')}
        value={text}
        onChange={setText}
        maxLength={2_000}
        autoFocus={text === ''}
      />
      <TextField
        label={t('editor.linkAddress')}
        placeholder="https://"
        error={isRefused ? t('editor.linkRefused') : undefined}
        value={address}
        onChange={(value) => {
          setAddress(value)
          setRefused(false)
        }}
        maxLength={2_000}
        autoFocus={text !== ''}
      />
    </FormDialog>
  )
}

function initialText(editor: Editor): string {
  const existing = linkAt(editor)
  if (existing) return Node.string(existing[0])
  return editor.selection ? Editor.string(editor, editor.selection) : ''
}
