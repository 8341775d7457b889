import type { ReactElement } from 'react'
import type {
  RenderChunkProps,
  RenderElementProps,
  RenderLeafProps,
  RenderTextProps,
} from 'slate-react'
import type { Element, ElementOf, ElementType } from '#shared/plan/model.ts'
import { ApprovalView } from './approval.tsx'
import { ChunkView } from './chunk.tsx'
import { ContentsView } from './contents.tsx'
import { CrossReferenceView } from './cross-reference.tsx'
import type { ElementView } from './element-spec.ts'
import { FootnoteView } from './footnote.tsx'
import { ImageView } from './image.tsx'
import { LinkView } from './link.tsx'
import { PageBreakView } from './page-break.tsx'
import { RecordView } from './record-view.tsx'
import { TableCellView, TableRowView, TableView } from './table.tsx'
import { CalloutView, HeadingView, ListItemView, ParagraphView, QuoteView } from './text-blocks.tsx'

/** One view for each element of the model; the compiler names the one that is missing. */
const views: { [T in ElementType]: ElementView<ElementOf<T>> } = {
  heading: HeadingView,
  paragraph: ParagraphView,
  'list-item': ListItemView,
  quote: QuoteView,
  callout: CalloutView,
  table: TableView,
  'table-row': TableRowView,
  'table-cell': TableCellView,
  image: ImageView,
  'page-break': PageBreakView,
  contents: ContentsView,
  approval: ApprovalView,
  'measure-table': RecordView,
  'follow-up-table': RecordView,
  'budget-table': RecordView,
  'coverage-matrix': RecordView,
  'workshop-notes': RecordView,
  'status-summary': RecordView,
  handling: RecordView,
  'statement-register': RecordView,
  'amendment-list': RecordView,
  link: LinkView,
  footnote: FootnoteView,
  'cross-reference': CrossReferenceView,
}

export function renderElement({ element, ...props }: RenderElementProps): ReactElement {
  // The table above ties each type to its view; TypeScript cannot follow that through `element.type`.
  const View = views[element.type] as ElementView<Element>
  return <View {...props} element={element} />
}

/** As Slate would, but without a component of its own for each text. */
export function renderText({ attributes, children }: RenderTextProps): ReactElement {
  return <span {...attributes}>{children}</span>
}

export function renderLeaf({ attributes, leaf, children }: RenderLeafProps): ReactElement {
  let content = children
  if (leaf.bold) content = <strong>{content}</strong>
  if (leaf.italic) content = <em>{content}</em>
  if (leaf.superscript) content = <sup>{content}</sup>
  if (leaf.subscript) content = <sub>{content}</sub>
  return (
    <span {...attributes} lang={leaf.language}>
      {content}
    </span>
  )
}

/** The lowest chunks hold blocks, the others chunks. */
export function renderChunk({ lowest, highest: _, ...props }: RenderChunkProps): ReactElement {
  return lowest ? <ChunkView {...props} /> : <div {...props.attributes}>{props.children}</div>
}
