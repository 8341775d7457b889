import { useSelected } from 'slate-react'
import type { PageBreak } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import type { ElementView } from './element-spec.ts'

export const PageBreakView: ElementView<PageBreak> = ({ attributes, children }) => {
  const t = useT()
  return (
    <div {...attributes} className="page-break" data-selected={useSelected() || undefined}>
      <div contentEditable={false} className="page-break-line">
        {t('editor.pageBreak')}
      </div>
      {children}
    </div>
  )
}
