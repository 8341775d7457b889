import { useContext, useDeferredValue, useMemo } from 'react'
import { Transforms } from 'slate'
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react'
import type { Block } from '#shared/plan/model.ts'
import type { View } from '#shared/plan/record-views.ts'
import { printView } from '#shared/print/views/print-view.ts'
import { useT } from '../../i18n/language.tsx'
import { PlanMetaContext, useEditorTools } from '../editor-tools.ts'
import { hasSettings } from '../new-view.ts'
import { blocksOf } from '../queries.ts'
import { useIsSelected } from '../selected-voids.ts'
import { StructureContext, useLabel } from '../structure-store.ts'
import { useViewData } from '../view-data.ts'
import { CaptionField } from './caption-field.tsx'
import type { ElementView } from './element-spec.ts'
import { ViewTables } from './view-tables.tsx'

/** Any view of records: its caption, and below it what will be printed. */
export const RecordView: ElementView<View> = ({ attributes, element, children }) => {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()
  const isSelected = useIsSelected(element)
  return (
    <figure {...attributes} className="view" data-selected={isSelected || undefined}>
      {isSelected && hasSettings(element) && (
        <div contentEditable={false} className="view-tools">
          <button
            type="button"
            className="image-edit"
            tabIndex={-1}
            onClick={() => tools.open({ kind: 'view', id: element.id })}
          >
            {t('views.change')}
          </button>
        </div>
      )}
      <CaptionField
        label={t('editor.tableCaption')}
        placeholder={t('editor.tableCaptionPlaceholder')}
        number={useLabel(element.id)}
        value={element.caption}
        onChange={(caption) => {
          const at = ReactEditor.findPath(editor, element)
          Transforms.setNodes<View>(editor, { caption }, { at, voids: true })
        }}
      />
      <div contentEditable={false} className="view-printed">
        {showsText.has(element.type) ? (
          <PrintedWithText view={element} />
        ) : (
          <Printed view={element} />
        )}
        {isSelected && (
          <p className="hint">
            {t(showsHandling.has(element.type) ? 'views.source.council' : 'views.source')}
          </p>
        )}
      </div>
      {children}
    </figure>
  )
}

const showsHandling = new Set<View['type']>(['handling', 'statement-register', 'amendment-list'])
/** Those that name places in the text. */
const showsText = new Set<View['type']>(['coverage-matrix', ...showsHandling])

/** Depends on the whole text. It may lag behind the typing. */
function PrintedWithText({ view }: { view: View }) {
  return <Printed view={view} blocks={useDeferredValue(useSlateSelector(blocksOf))} />
}

const noBlocks: Block[] = []
const showsMeasures = new Set<View['type']>(['measure-table', 'follow-up-table', 'budget-table'])

function Printed({ view, blocks = noBlocks }: { view: View; blocks?: Block[] }) {
  const t = useT()
  const { words } = useContext(StructureContext)
  const meta = useContext(PlanMetaContext)
  const data = useViewData()
  const printed = useMemo(
    () => meta && printView(view, { meta, words, blocks, ...data }),
    [view, meta, words, blocks, data],
  )
  if (!printed) return null
  const label = view.caption || words.records.captions[view.type]
  const isUnplanned = 'sentence' in printed && data.records.measures.length === 0
  return (
    <>
      <ViewTables printed={printed} label={label} nothing={words.records.nothing} />
      {isUnplanned && showsMeasures.has(view.type) && <p className="hint">{t('views.empty')}</p>}
    </>
  )
}
