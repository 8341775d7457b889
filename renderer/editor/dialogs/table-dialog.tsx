import { useState } from 'react'
import { Node, type Path, Transforms } from 'slate'
import { useSlateStatic } from 'slate-react'
import type { Table } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CheckField } from './check-field.tsx'

export function TableDialog({ path, onClose }: { path: Path; onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const table = Node.get(editor, path) as Table
  const [caption, setCaption] = useState(table.caption)
  const [description, setDescription] = useState(table.description ?? '')
  const [headerRow, setHeaderRow] = useState(table.headerRow)
  const [headerColumn, setHeaderColumn] = useState(table.headerColumn ?? false)

  function save() {
    editor.endUndoStep()
    Transforms.setNodes<Table>(
      editor,
      {
        caption: caption.trim(),
        description: description.trim() || null,
        headerRow,
        headerColumn: headerColumn || null,
      },
      { at: path },
    )
    editor.endUndoStep()
    onClose()
  }

  return (
    <FormDialog
      title={t('editor.tableDetails')}
      submitLabel={t('app.ok')}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={t('editor.tableCaption')}
        description={t('editor.tableCaptionHint')}
        value={caption}
        onChange={setCaption}
        maxLength={2_000}
        autoFocus
      />
      <TextArea
        label={t('editor.tableDescription')}
        description={t('editor.tableDescriptionHint')}
        value={description}
        onChange={setDescription}
        maxLength={5_000}
      />
      <CheckField
        label={t('editor.headerRow')}
        description={t('editor.headerRowHint')}
        isSelected={headerRow}
        onChange={setHeaderRow}
      />
      <CheckField
        label={t('editor.headerColumn')}
        description={t('editor.headerColumnHint')}
        isSelected={headerColumn}
        onChange={setHeaderColumn}
      />
    </FormDialog>
  )
}
