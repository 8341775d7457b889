import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useSlateStatic } from 'slate-react'
import { useT } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../../ui/dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { insertTable, tableLimits } from '../transforms/edit-table.ts'
import { CheckField } from './check-field.tsx'
import styles from './dialogs.module.css'

export function InsertTableDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const [rows, setRows] = useState(4)
  const [columns, setColumns] = useState(3)
  const [headerRow, setHeaderRow] = useState(true)
  return (
    <Dialog
      title={t('editor.insertTable')}
      size="small"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          editor.endUndoStep()
          insertTable(editor, { rows, columns, headerRow })
          onClose()
        }}
      >
        <DialogBody>
          <div className={styles.pair}>
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
          </div>
          <CheckField
            label={t('editor.headerRow')}
            description={t('editor.headerRowHint')}
            isSelected={headerRow}
            onChange={setHeaderRow}
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('editor.insert')}
          </Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
