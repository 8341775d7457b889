import { useState } from 'react'
import { Node, Transforms } from 'slate'
import { useSlateStatic } from 'slate-react'
import { assetUrl } from '#shared/ipc/assets.ts'
import type { Id, Image } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { RadioList } from '../../ui/radio-list.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { pathOfId } from '../queries.ts'
import { CheckField } from './check-field.tsx'
import styles from './dialogs.module.css'

export function ImageDialog({ id, onClose }: { id: Id; onClose(): void }) {
  const t = useT()
  const editor = useSlateStatic()
  const [image] = useState(() => Node.get(editor, pathOfId(editor, id) ?? [0]) as Image)
  const [alt, setAlt] = useState(image.alt)
  const [decorative, setDecorative] = useState(image.decorative)
  const [caption, setCaption] = useState(image.caption)
  const [size, setSize] = useState(image.size)

  function save() {
    const at = pathOfId(editor, id)
    editor.endUndoStep()
    if (at) {
      const properties = { alt: decorative ? '' : alt.trim(), decorative, size }
      Transforms.setNodes<Image>(editor, { ...properties, caption: caption.trim() }, { at })
    }
    editor.endUndoStep()
    onClose()
  }

  return (
    <FormDialog
      title={t('editor.imageDetails')}
      submitLabel={t('app.ok')}
      onSubmit={save}
      onClose={onClose}
    >
      <img src={assetUrl(image.asset)} alt="" className={styles.preview} />
      <TextArea
        label={t('editor.alt')}
        description={t('editor.altHint')}
        value={alt}
        onChange={setAlt}
        maxLength={5_000}
        autoFocus
        isDisabled={decorative}
      />
      <CheckField
        label={t('editor.decorative')}
        description={t('editor.decorativeHint')}
        isSelected={decorative}
        onChange={setDecorative}
      />
      <TextField
        label={t('editor.imageCaption')}
        description={t('editor.imageCaptionHint')}
        value={caption}
        onChange={setCaption}
        maxLength={2_000}
      />
      <RadioList<Image['size']>
        label={t('editor.imageSize')}
        look="line"
        options={[
          { value: 'small', label: t('editor.imageSize.small') },
          { value: 'medium', label: t('editor.imageSize.medium') },
          { value: 'full', label: t('editor.imageSize.full') },
        ]}
        value={size}
        onChange={setSize}
      />
    </FormDialog>
  )
}
