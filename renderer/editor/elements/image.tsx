import { TriangleAlert } from 'lucide-react'
import { Transforms } from 'slate'
import { ReactEditor, useSlateStatic } from 'slate-react'
import { assetUrl } from '#shared/ipc/assets.ts'
import type { Image } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { useEditorTools } from '../editor-tools.ts'
import { useIsSelected } from '../selected-voids.ts'
import { useLabel } from '../structure-store.ts'
import { CaptionField } from './caption-field.tsx'
import type { ElementView } from './element-spec.ts'

export const ImageView: ElementView<Image> = ({ attributes, element, children }) => {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()
  const { id, alt, decorative, width, height } = element
  const isSelected = useIsSelected(element)
  const lacksAlt = !decorative && alt.trim() === ''
  return (
    <figure
      {...attributes}
      className={`image image-${element.size}`}
      data-selected={isSelected || undefined}
    >
      <div contentEditable={false}>
        <img
          src={assetUrl(element.asset)}
          alt={decorative ? '' : alt}
          width={width}
          height={height}
          draggable={false}
        />
        {lacksAlt && (
          <p className="image-warning">
            <TriangleAlert aria-hidden /> {t('editor.altMissing')}
          </p>
        )}
        {(isSelected || lacksAlt) && (
          <button
            type="button"
            className="image-edit"
            tabIndex={-1}
            onClick={() => tools.open({ kind: 'image', id })}
          >
            {t('editor.imageProperties')}
          </button>
        )}
        {isSelected && !lacksAlt && (
          <p className="hint">{decorative ? t('editor.imageIsDecorative') : alt}</p>
        )}
      </div>
      {children}
      <CaptionField
        label={t('editor.imageCaption')}
        placeholder={t('editor.imageCaptionPlaceholder')}
        number={useLabel(id)}
        value={element.caption}
        onChange={(caption) => {
          const at = ReactEditor.findPath(editor, element)
          Transforms.setNodes<Image>(editor, { caption }, { at, voids: true })
        }}
      />
    </figure>
  )
}
