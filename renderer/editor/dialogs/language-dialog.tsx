import { useState } from 'react'
import { useSlateStatic } from 'slate-react'
import type { PlanLanguage } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { RadioList } from '../../ui/radio-list.tsx'
import { marksAt, setMark } from '../transforms/toggle-mark.ts'

/** The languages that stand in Finnish plans, by themselves named. */
const languages = [
  { value: 'fi', label: 'suomi' },
  { value: 'sv', label: 'svenska' },
  { value: 'se', label: 'davvisámegiella' },
  { value: 'smn', label: 'anarâškielâ' },
  { value: 'sms', label: 'sääʹmǩiõll' },
  { value: 'en', label: 'English' },
].map((language) => ({ ...language, lang: language.value }))

export function LanguageDialog({ language, onClose }: { language: PlanLanguage; onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const [value, setValue] = useState(() => marksAt(editor).language ?? language)

  function save() {
    editor.endUndoStep()
    setMark(editor, 'language', value === language ? undefined : value)
    editor.endUndoStep()
    onClose()
  }

  return (
    <FormDialog
      title={t('editor.language')}
      size="small"
      submitLabel={t('app.ok')}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{t('editor.languageHint')}</p>
      <RadioList
        label={t('editor.language')}
        options={languages}
        value={value}
        onChange={setValue}
      />
    </FormDialog>
  )
}
