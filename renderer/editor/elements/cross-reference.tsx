import { useContext } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import type { CrossReference } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { useEditorTools } from '../editor-tools.ts'
import { referenceWords } from '../reference-words.ts'
import { useIsSelected } from '../selected-voids.ts'
import { StructureContext, useStructure } from '../structure-store.ts'
import type { ElementView } from './element-spec.ts'

export const CrossReferenceView: ElementView<CrossReference> = ({
  attributes,
  element,
  children,
}) => {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()
  const { words } = useContext(StructureContext)
  const text = useStructure(({ targets }) => referenceWords(element, targets, words))
  const isBroken = useStructure(({ targets }) => !targets.has(element.target))
  return (
    <span
      {...attributes}
      className="cross-reference"
      data-broken={isBroken || undefined}
      data-selected={useIsSelected(element) || undefined}
    >
      <button
        type="button"
        contentEditable={false}
        tabIndex={-1}
        title={t('editor.crossReferenceHint')}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) tools.goTo(element.target)
          else {
            const path = ReactEditor.findPath(editor, element)
            tools.open({ kind: 'cross-reference', path })
          }
        }}
      >
        {text}
      </button>
      {children}
    </span>
  )
}
