import type { PrintSection } from '#shared/print/tree.ts'

/** A4, in twips. */
export const paper = { width: 11906, height: 16838 } as const
/** 25 mm on all sides, in twips. */
export const margin = 1417

/** Width of the text, in twips. */
export function textWidth(orientation: PrintSection['orientation']): number {
  return (orientation === 'landscape' ? paper.height : paper.width) - 2 * margin
}

/** Height of the text, in twips. */
export function textHeight(orientation: PrintSection['orientation']): number {
  return (orientation === 'landscape' ? paper.width : paper.height) - 2 * margin
}
