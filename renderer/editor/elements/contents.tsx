import { useContext } from 'react'
import type { Contents } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { useEditorTools } from '../editor-tools.ts'
import { useIsSelected } from '../selected-voids.ts'
import { StructureContext, useStructure } from '../structure-store.ts'
import type { ElementView } from './element-spec.ts'

export const ContentsView: ElementView<Contents> = ({ attributes, element, children }) => {
  const t = useT()
  const tools = useEditorTools()
  const { words } = useContext(StructureContext)
  const { depth, of } = element
  const entries = useStructure((structure) => (of ? structure.captions[of] : structure.entries))
  const shown = entries.filter((entry) => entry.level <= depth)
  return (
    <div {...attributes} className="contents" data-selected={useIsSelected(element) || undefined}>
      <div contentEditable={false}>
        <p className="contents-title">{of ? words.lists[of] : words.contents}</p>
        {shown.length === 0 && (
          <p className="hint">{t(of ? `editor.contentsEmpty.${of}` : 'editor.contentsEmpty')}</p>
        )}
        <ul>
          {shown.map((entry) => (
            <li key={entry.id} className={of ? 'contents-caption' : `contents-${entry.level}`}>
              <button type="button" tabIndex={-1} onClick={() => tools.goTo(entry.id)}>
                <span className="contents-number">{entry.number}</span> {entry.title}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {children}
    </div>
  )
}
