import { useState } from 'react'
import { useSlateStatic } from 'slate-react'
import { useT } from '../../i18n/language.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { insertTable, tableLimits } from '../transforms/edit-table.ts'
import { CheckField } from './check-field.tsx'

export function InsertTableDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const [rows, setRows] = useState(4)
  const [columns, setColumns] = useState(3)
  const [headerRow, setHeaderRow] = useState(true)
  return (
    <FormDialog
      title={t('editor.insertTable')}
      size="small"
      submitLabel={t('editor.insert')}
      onSubmit={() => {
        editor.endUndoStep()
        insertTable(editor, { rows, columns, headerRow })
        onClose()
      }}
      onClose={onClose}
    >
      <FieldRow>
        <NumberField
          label={t('editor.rows')}
          value={rows}
          onChange={setRows}
          minimum={1}
          maximum={200}
          autoFocus
        />
        <NumberField
          label={t('editor.columns')}
          value={columns}
          onChange={setColumns}
          minimum={1}
          maximum={tableLimits.columns}
        />
      </FieldRow>
      <CheckField
        label={t('editor.headerRow')}
        description={t('editor.headerRowHint')}
        isSelected={headerRow}
        onChange={setHeaderRow}
      />
    </FormDialog>
  )
}
