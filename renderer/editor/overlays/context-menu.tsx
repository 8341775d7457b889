import { ChevronRight } from 'lucide-react'
import { type ReactElement, type ReactNode, useContext, useRef } from 'react'
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components'
import { Range } from 'slate'
import { useSlateStatic } from 'slate-react'
import { type Command, commands } from '#shared/commands.ts'
import { invoke } from '../../api.ts'
import { shortcutOf } from '../../commands/platform.ts'
import { useT } from '../../i18n/language.tsx'
import { useAttempt } from '../../i18n/use-attempt.ts'
import menu from '../../ui/menu.module.css'
import type { EditorCommandId } from '../editor-commands.ts'
import { useEditorTools } from '../editor-tools.ts'
import { focusEditor } from '../focus.ts'
import { StructureContext } from '../structure-store.ts'
import { tablePlace } from '../table-place.ts'
import { blockCommands, tableCommands } from '../toolbar/command-groups.ts'
import { calloutAt, setCalloutTone, tones } from '../transforms/callout-tone.ts'
import { linkAt, removeLink } from '../transforms/links.ts'

/** What can be done at a place in the text, under the pointer or the caret. */
export function ContextMenu({
  at,
  run,
  onClose,
}: {
  /** In pixels of the window. */
  at: { x: number; y: number }
  run(id: EditorCommandId): void
  onClose(): void
}): ReactElement {
  const t = useT()
  const editor = useSlateStatic()
  const tools = useEditorTools()
  const attempt = useAttempt()
  const anchor = useRef<HTMLSpanElement>(null)
  const { words } = useContext(StructureContext)
  const link = linkAt(editor)?.[0]
  const callout = calloutAt(editor)
  const isExpanded = editor.selection !== null && Range.isExpanded(editor.selection)

  /** The clipboard works where the focus is, so it goes back first. */
  function clipboard(work: () => void) {
    focusEditor(editor)
    requestAnimationFrame(work)
  }
  const paste = (plain: boolean) => void attempt(() => invoke('app.paste', { plain }))

  return (
    <>
      <span ref={anchor} className="context-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        aria-label={t('editor.contextMenu')}
        placement="bottom start"
        offset={0}
        className={menu.popover ?? ''}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          aria-label={t('editor.contextMenu')}
          className={menu.menu ?? ''}
          autoFocus="first"
          onClose={onClose}
        >
          <Item
            label={t('menu.cut')}
            shortcut="Ctrl+X"
            isDisabled={!isExpanded}
            onAction={() => clipboard(() => document.execCommand('cut'))}
          />
          <Item
            label={t('menu.copy')}
            shortcut="Ctrl+C"
            isDisabled={!isExpanded}
            onAction={() => clipboard(() => document.execCommand('copy'))}
          />
          <Item
            label={t('menu.paste')}
            shortcut="Ctrl+V"
            onAction={() => clipboard(() => paste(false))}
          />
          <Item
            label={t('command.edit.pastePlain')}
            shortcut={shortcutOf('edit.pastePlain')}
            onAction={() => clipboard(() => paste(true))}
          />
          <Separator className={menu.separator ?? ''} />
          {link && (
            <>
              <Item label={t('editor.openLink')} onAction={() => tools.openLink(link.url)} />
              <Item label={t('editor.editLink')} onAction={() => run('insert.link')} />
              <Item label={t('editor.removeLink')} onAction={() => removeLink(editor)} />
            </>
          )}
          {!link && <CommandItem id="insert.link" run={run} />}
          <CommandItem id="insert.footnote" run={run} />
          <CommandItem id="insert.comment" run={run} />
          <CommandItem id="edit.blame" run={run} />
          <Separator className={menu.separator ?? ''} />
          <Submenu label={t('editor.style')}>
            {blockCommands.map((id) => (
              <CommandItem key={id} id={id} run={run} />
            ))}
          </Submenu>
          {callout && (
            <Submenu label={t('editor.calloutTone')}>
              {tones.map((tone) => (
                <Item
                  key={tone}
                  label={words.tones[tone]}
                  onAction={() => setCalloutTone(editor, callout[1], tone)}
                />
              ))}
            </Submenu>
          )}
          {tablePlace(editor) && (
            <Submenu label={t('menu.table')}>
              {tableCommands.flat().map((id) => (
                <CommandItem key={id} id={id} run={run} />
              ))}
            </Submenu>
          )}
        </Menu>
      </Popover>
    </>
  )
}

function CommandItem({ id, run }: { id: EditorCommandId; run(id: EditorCommandId): void }) {
  const t = useT()
  const { label }: Command = commands[id]
  return <Item label={t(label)} shortcut={shortcutOf(id)} onAction={() => run(id)} />
}

function Item({
  label,
  shortcut,
  isDisabled = false,
  onAction,
}: {
  label: string
  shortcut?: string | undefined
  isDisabled?: boolean
  onAction(): void
}) {
  return (
    <MenuItem
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      className={menu.item ?? ''}
    >
      <span className={menu.label}>{label}</span>
      {shortcut !== undefined && <kbd className={menu.shortcut}>{shortcut}</kbd>}
    </MenuItem>
  )
}

function Submenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <SubmenuTrigger>
      <MenuItem textValue={label} className={menu.item ?? ''}>
        <span className={menu.label}>{label}</span>
        <ChevronRight aria-hidden />
      </MenuItem>
      <Popover className={menu.popover ?? ''} offset={-2}>
        <Menu aria-label={label} className={menu.menu ?? ''}>
          {children}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}
