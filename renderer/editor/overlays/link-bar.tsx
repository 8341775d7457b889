import { ExternalLink, Pencil, Unlink } from 'lucide-react'
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import type { Editor } from 'slate'
import { ReactEditor, useSlateSelector, useSlateStatic } from 'slate-react'
import type { Link } from '#shared/plan/model.ts'
import { useT } from '../../i18n/language.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useEditorTools } from '../editor-tools.ts'
import { focusEditor } from '../focus.ts'
import { linkAt, removeLink } from '../transforms/links.ts'

/** Under the link the caret is in: where it leads, and what can be done with it. */
export function LinkBar(): ReactElement | null {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ top: 0, left: 0 })
  const link = useSlateSelector(linkElementAt)

  useLayoutEffect(() => {
    const scroller = bar.current?.offsetParent
    if (!link || !scroller) return
    const anchor = ReactEditor.toDOMNode(editor, link).getBoundingClientRect()
    const frame = scroller.getBoundingClientRect()
    setPlace({
      top: anchor.bottom - frame.top + scroller.scrollTop + 4,
      left: anchor.left - frame.left + scroller.scrollLeft,
    })
  }, [editor, link])

  if (!link) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing a button leaves the caret in the text
    <div
      ref={bar}
      className="link-bar"
      style={place}
      onMouseDown={(event) => event.preventDefault()}
      // Tab leads here from the link, Escape back.
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusEditor(editor)
      }}
    >
      <span className="link-bar-address">{link.url}</span>
      <IconButton label={t('editor.openLink')} onPress={() => tools.openLink(link.url)}>
        <ExternalLink aria-hidden />
      </IconButton>
      <IconButton label={t('editor.editLink')} onPress={() => tools.open({ kind: 'link' })}>
        <Pencil aria-hidden />
      </IconButton>
      <IconButton
        label={t('editor.removeLink')}
        onPress={() => {
          editor.endUndoStep()
          removeLink(editor)
          focusEditor(editor)
        }}
      >
        <Unlink aria-hidden />
      </IconButton>
    </div>
  )
}

function linkElementAt(editor: Editor): Link | undefined {
  return linkAt(editor)?.[0]
}
