import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useSlateStatic } from 'slate-react'
import type { PlanLanguage } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../../ui/dialog.tsx'
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
    <Dialog title={t('editor.language')} size="small" closeLabel={t('app.close')} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <DialogBody>
          <p>{t('editor.languageHint')}</p>
          <RadioList
            label={t('editor.language')}
            options={languages}
            value={value}
            onChange={setValue}
          />
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('app.ok')}
          </Button>
        </DialogFooter>
      </Form>
    </Dialog>
  )
}
