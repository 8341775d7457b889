import { type ClipboardEvent, type DragEvent, type KeyboardEvent, memo } from 'react'
import { Transforms } from 'slate'
import { Editable, ReactEditor, useSlateStatic } from 'slate-react'
import { useT } from '../i18n/language.tsx'
import { useEditorTools } from './editor-tools.ts'
import { renderChunk, renderElement, renderLeaf, renderText } from './elements/views.tsx'
import { putCaretBack } from './focus.ts'
import { hideFromReact } from './hide-from-react.ts'
import { imageFilesOf } from './images/image-files.ts'
import { handleKey } from './keys.ts'
import { syncSelection } from './sync-selection.ts'

/** The sheet one writes on. It renders when the text does and for nothing else. */
export const PlanPage = memo(function PlanPage({
  language,
  isReadOnly,
  onImages,
  onContextMenu,
}: {
  /** Of the plan. */
  language: string
  isReadOnly: boolean
  onImages(files: File[]): void
  onContextMenu(at: { x: number; y: number }): void
}) {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()

  /** True when the event is used up: Slate then leaves it alone. */
  function take(event: ClipboardEvent | DragEvent, data: DataTransfer): boolean {
    const images = imageFilesOf(data)
    if (images.length > 0) onImages(images)
    else if (event.type === 'paste') editor.insertData(data)
    else return false
    event.preventDefault()
    return true
  }

  return (
    <Editable
      ref={hideFromReact}
      className="plan-text"
      readOnly={isReadOnly}
      {...(isReadOnly && { role: 'document' })}
      aria-label={t('editor.label')}
      aria-description={t('editor.keys')}
      lang={language}
      // As it is without saying; said for those who check.
      tabIndex={0}
      // The browser's own checker would fetch its word lists from the network.
      spellCheck={false}
      renderElement={renderElement}
      renderLeaf={renderLeaf}
      renderText={renderText}
      renderChunk={renderChunk}
      onKeyDown={(event: KeyboardEvent) => {
        if (!ReactEditor.hasEditableTarget(editor, event.target)) return false
        if (!handleKey(editor, event, tools)) return false
        event.preventDefault()
        return true
      }}
      onCopy={() => {
        syncSelection(editor)
        return false
      }}
      onCut={() => {
        syncSelection(editor)
        return false
      }}
      onPaste={(event) => {
        if (!ReactEditor.hasEditableTarget(editor, event.target)) return false
        syncSelection(editor)
        return take(event, event.clipboardData)
      }}
      onDrop={(event) => {
        const range = ReactEditor.findEventRange(editor, event, { suppressThrow: true })
        if (range && imageFilesOf(event.dataTransfer).length > 0) Transforms.select(editor, range)
        return take(event, event.dataTransfer)
      }}
      onContextMenu={(event) => {
        // The fields of captions have the menu of any field.
        if (!ReactEditor.hasEditableTarget(editor, event.target)) return false
        event.preventDefault()
        onContextMenu(placeOfMenu(event.nativeEvent))
        return true
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) putCaretBack(editor)
        return false
      }}
      onBlur={() => {
        editor.endUndoStep()
        return false
      }}
    />
  )
})

/** Under the pointer; by the keyboard (Shift+F10) under the caret. */
function placeOfMenu(event: MouseEvent): { x: number; y: number } {
  const isByPointer = event.button === 2
  const caret = getSelection()?.rangeCount
    ? getSelection()?.getRangeAt(0).getClientRects()[0]
    : null
  if (isByPointer || !caret) return { x: event.clientX, y: event.clientY }
  return { x: caret.left, y: caret.bottom }
}
