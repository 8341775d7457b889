import { useCallback, useSyncExternalStore } from 'react'
import { Editor, Element, Range } from 'slate'
import { useSlateStatic } from 'slate-react'
import { blocksOf } from './queries.ts'

type SelectedVoids = { selected: ReadonlySet<Element>; listeners: Map<Element, Set<() => void>> }

const known = new WeakMap<Editor, SelectedVoids>()

function selectedVoidsOf(editor: Editor): SelectedVoids {
  const voids = known.get(editor) ?? { selected: new Set<Element>(), listeners: new Map() }
  known.set(editor, voids)
  return voids
}

/**
 * Tells the pictures, footnotes and other voids whose selection begins or ends. Slate's own
 * `useSelected` asks each of them after each key, which is a third of its time in a long plan.
 */
export function updateSelectedVoids(editor: Editor): void {
  const voids = selectedVoidsOf(editor)
  const before = voids.selected
  if (before.size === 0 && (!editor.selection || isPlainCaret(editor))) return
  const selected = new Set(voidsInSelection(editor))
  voids.selected = selected
  for (const element of before) if (!selected.has(element)) tell(voids, element)
  for (const element of selected) if (!before.has(element)) tell(voids, element)
}

/** Whether the selection touches this element. Renders again only when that changes. */
export function useIsSelected(element: Element): boolean {
  const editor = useSlateStatic()
  const subscribe = useCallback(
    (listen: () => void) => {
      const { listeners } = selectedVoidsOf(editor)
      const listening = listeners.get(element) ?? new Set()
      listeners.set(element, listening.add(listen))
      return () => {
        listening.delete(listen)
        if (listening.size === 0) listeners.delete(element)
      }
    },
    [editor, element],
  )
  return useSyncExternalStore(subscribe, () => selectedVoidsOf(editor).selected.has(element))
}

function tell({ listeners }: SelectedVoids, element: Element): void {
  for (const listen of listeners.get(element) ?? []) listen()
}

function isPlainCaret(editor: Editor): boolean {
  return editor.selection !== null && Range.isCollapsed(editor.selection) && !Editor.void(editor)
}

function voidsInSelection(editor: Editor): Element[] {
  const { selection } = editor
  if (!selection) return []
  const [start, end] = Range.edges(selection)
  const [first = 0] = start.path
  const [last = 0] = end.path
  if (first === last) return voidsIn(editor, selection)
  return [
    ...voidsIn(editor, { anchor: start, focus: Editor.end(editor, [first]) }),
    ...blocksOf(editor)
      .slice(first + 1, last)
      .flatMap((block) => voidsOf(editor, block)),
    ...voidsIn(editor, { anchor: Editor.start(editor, [last]), focus: end }),
  ]
}

function voidsIn(editor: Editor, at: Range): Element[] {
  const match = (node: object): node is Element =>
    Element.isElement(node) && Editor.isVoid(editor, node)
  return [...Editor.nodes(editor, { at, match, voids: true })].map(([element]) => element)
}

const voidsOfBlocks = new WeakMap<Element, Element[]>()

/** Blocks are never written to, so what one holds is looked up once. */
function voidsOf(editor: Editor, element: Element): Element[] {
  const found = voidsOfBlocks.get(element)
  if (found) return found
  const voids = editor.isVoid(element)
    ? [element]
    : element.children.flatMap((child) => ('text' in child ? [] : voidsOf(editor, child)))
  voidsOfBlocks.set(element, voids)
  return voids
}
