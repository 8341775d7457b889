import { useContext } from 'react'
import type { Approval } from '#shared/plan/model.ts'
import { dateText } from '#shared/print/words.ts'
import { useT } from '../../i18n/language.tsx'
import { PlanMetaContext } from '../editor-tools.ts'
import { useIsSelected } from '../selected-voids.ts'
import { StructureContext } from '../structure-store.ts'
import type { ElementView } from './element-spec.ts'

export const ApprovalView: ElementView<Approval> = ({ attributes, element, children }) => {
  const t = useT()
  return (
    <div {...attributes} className="approval" data-selected={useIsSelected(element) || undefined}>
      <div contentEditable={false}>
        <Decision />
        <p className="hint">{t('editor.approvalHint')}</p>
      </div>
      {children}
    </div>
  )
}

/** As it is printed. */
function Decision() {
  const { words } = useContext(StructureContext)
  const submission = useContext(PlanMetaContext)?.submission
  if (!submission) return null
  const { approval, statuses } = words
  const { status, body, date, section, caseNumber } = submission
  const rows = [
    [approval.status, statuses[status]],
    [approval.body, body],
    [approval.date, date && dateText(date)],
    [approval.section, section && `§ ${section}`],
    [approval.caseNumber, caseNumber],
  ] as const
  return (
    <table className="grid" aria-label={approval.description}>
      <thead>
        <tr>
          <th scope="col">{approval.field}</th>
          <th scope="col">{approval.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([field, value]) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{value || approval.unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
