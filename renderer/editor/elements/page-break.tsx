import type { PageBreak } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { useIsSelected } from '../selected-voids.ts'
import type { ElementView } from './element-spec.ts'

export const PageBreakView: ElementView<PageBreak> = ({ attributes, element, children }) => {
  const t = useT()
  return (
    <div {...attributes} className="page-break" data-selected={useIsSelected(element) || undefined}>
      <div contentEditable={false} className="page-break-line">
        {t('editor.pageBreak')}
      </div>
      {children}
    </div>
  )
}
