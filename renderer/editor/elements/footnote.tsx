import { ReactEditor, useSlateStatic } from 'slate-react'
import type { Footnote } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import { useT } from '../../i18n/language.tsx'
import { useEditorTools } from '../editor-tools.ts'
import { useIsSelected } from '../selected-voids.ts'
import { useStructure } from '../structure-store.ts'
import type { ElementView } from './element-spec.ts'

export const FootnoteView: ElementView<Footnote> = ({ attributes, element, children }) => {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()
  const number = useStructure((structure) => structure.footnotes.get(element) ?? 0)
  const text = inlineText(element.note)
  return (
    <span {...attributes} className="footnote" data-selected={useIsSelected(element) || undefined}>
      <button
        type="button"
        contentEditable={false}
        tabIndex={-1}
        title={text}
        aria-label={t('editor.footnote', { number, text })}
        onClick={() => {
          tools.open({ kind: 'footnote', path: ReactEditor.findPath(editor, element) })
        }}
      >
        {number}
      </button>
      {children}
    </span>
  )
}
