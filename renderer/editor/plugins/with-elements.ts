import type { Editor } from 'slate'
import type { ElementType } from '#shared/plan/model.ts'

type Nature = {
  isVoid?: true
  isInline?: true
  /** Deleting and joining stop at its edges. */
  isIsolated?: true
}

/** What each element of the model is to the editor; the compiler names the one that is missing. */
const natures: Record<ElementType, Nature> = {
  heading: {},
  paragraph: {},
  'list-item': {},
  quote: {},
  callout: {},
  table: {},
  'table-row': {},
  'table-cell': { isIsolated: true },
  image: { isVoid: true },
  'page-break': { isVoid: true },
  contents: { isVoid: true },
  approval: { isVoid: true },
  'measure-table': { isVoid: true },
  'follow-up-table': { isVoid: true },
  'budget-table': { isVoid: true },
  'coverage-matrix': { isVoid: true },
  'workshop-notes': { isVoid: true },
  'status-summary': { isVoid: true },
  handling: { isVoid: true },
  'statement-register': { isVoid: true },
  'amendment-list': { isVoid: true },
  link: { isInline: true },
  footnote: { isVoid: true, isInline: true },
  'cross-reference': { isVoid: true, isInline: true },
}

/** Tells the editor which elements hold text and which stand in a line of it. */
export function withElements(editor: Editor): Editor {
  // A node on its way through the normaliser may still be without a type.
  const natureOf = (type: ElementType): Nature => natures[type] ?? {}
  editor.isVoid = (element) => natureOf(element.type).isVoid ?? false
  editor.isInline = (element) => natureOf(element.type).isInline ?? false
  editor.isIsolated = (element) => natureOf(element.type).isIsolated ?? false
  return editor
}

export function isElementType(type: unknown): type is ElementType {
  return typeof type === 'string' && Object.hasOwn(natures, type)
}
