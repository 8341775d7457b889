import {
  Bold,
  ChevronDown,
  Italic,
  List,
  ListOrdered,
  MessageSquarePlus,
  Plus,
  Redo2,
  Search,
  Subscript,
  Superscript,
  Table,
  Undo2,
} from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Separator, ToggleButton, Toolbar } from 'react-aria-components'
import { commands } from '#shared/commands.ts'
import { shortcutOf } from '../../commands/platform.ts'
import { useT } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { type MenuEntry, MenuOf } from '../../ui/menu.tsx'
import { WithTooltip } from '../../ui/tooltip.tsx'
import type { EditorCommandId } from '../editor-commands.ts'
import type { EditorState } from '../editor-state.ts'
import { blockCommands, insertCommands, tableCommands } from './command-groups.ts'
import styles from './editor-toolbar.module.css'

type Run = (id: EditorCommandId) => void

/** What Word has above its page, as far as a plan needs it. One stop for Tab; arrows move within. */
export function EditorToolbar({ state, run }: { state: EditorState; run: Run }): ReactElement {
  const t = useT()
  return (
    <Toolbar
      aria-label={t('editor.toolbar')}
      className={styles.toolbar ?? ''}
      // The caret stays in the text while one presses a button with the mouse.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Command id="edit.undo" run={run} isDisabled={!state.canUndo}>
        <Undo2 aria-hidden />
      </Command>
      <Command id="edit.redo" run={run} isDisabled={!state.canRedo}>
        <Redo2 aria-hidden />
      </Command>
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <StyleMenu state={state} run={run} />
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <Toggle id="text.bold" run={run} isSelected={state.bold}>
        <Bold aria-hidden />
      </Toggle>
      <Toggle id="text.italic" run={run} isSelected={state.italic}>
        <Italic aria-hidden />
      </Toggle>
      <Toggle id="text.superscript" run={run} isSelected={state.superscript}>
        <Superscript aria-hidden />
      </Toggle>
      <Toggle id="text.subscript" run={run} isSelected={state.subscript}>
        <Subscript aria-hidden />
      </Toggle>
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <Toggle id="block.bulletList" run={run} isSelected={state.ordered === false}>
        <List aria-hidden />
      </Toggle>
      <Toggle id="block.numberedList" run={run} isSelected={state.ordered === true}>
        <ListOrdered aria-hidden />
      </Toggle>
      <Separator orientation="vertical" className={styles.separator ?? ''} />
      <InsertMenu state={state} run={run} />
      {state.inTable && <TableMenu state={state} run={run} />}
      <Command id="insert.comment" run={run}>
        <MessageSquarePlus aria-hidden />
      </Command>
      <Command id="edit.find" run={run}>
        <Search aria-hidden />
      </Command>
    </Toolbar>
  )
}

/** The name of a command without the dots that say "asks for more". */
function useName(id: EditorCommandId): string {
  const t = useT()
  return t(commands[id].label).replace(/…$/, '')
}

function Command({
  id,
  run,
  isDisabled = false,
  children,
}: {
  id: EditorCommandId
  run: Run
  isDisabled?: boolean
  children: ReactNode
}) {
  return (
    <IconButton
      label={useName(id)}
      shortcut={shortcutOf(id)}
      isDisabled={isDisabled}
      onPress={() => run(id)}
    >
      {children}
    </IconButton>
  )
}

function Toggle({
  id,
  run,
  isSelected,
  children,
}: {
  id: EditorCommandId
  run: Run
  isSelected: boolean
  children: ReactNode
}) {
  const name = useName(id)
  const shortcut = shortcutOf(id)
  return (
    <WithTooltip text={shortcut ? `${name} (${shortcut})` : name}>
      <ToggleButton
        aria-label={name}
        isSelected={isSelected}
        onChange={() => run(id)}
        className={styles.toggle ?? ''}
      >
        {children}
      </ToggleButton>
    </WithTooltip>
  )
}

function currentStyle({ block, level }: EditorState): (typeof blockCommands)[number] | undefined {
  if (block === 'heading' && level) return `block.heading${level}`
  if (block === 'paragraph' || block === 'quote' || block === 'callout') return `block.${block}`
  return undefined
}

function StyleMenu({ state, run }: { state: EditorState; run: Run }) {
  const t = useT()
  const current = currentStyle(state)
  const listName = state.ordered ? 'block.numberedList' : 'block.bulletList'
  const shown = current ?? (state.block === 'list-item' ? listName : undefined)
  const name = shown ? t(commands[shown].label) : t('editor.noStyle')
  const entries = useEntries(run)([blockCommands, ['block.unnumbered', 'block.restartList']])
  return (
    <MenuOf
      label={t('editor.style')}
      entries={entries.map((entry) =>
        entry === 'separator' ? entry : { ...entry, isChecked: entry.id === current },
      )}
    >
      <Button className={styles.style} aria-label={t('editor.styleIs', { name })}>
        <span>{name}</span>
        <ChevronDown aria-hidden />
      </Button>
    </MenuOf>
  )
}

function InsertMenu({ state, run }: { state: EditorState; run: Run }) {
  const t = useT()
  const entries = useEntries(run)(insertCommands)
  return (
    <MenuOf
      label={t('menu.insert')}
      entries={entries.map((entry) =>
        entry !== 'separator' && entry.id === 'insert.table'
          ? { ...entry, isDisabled: state.inTable }
          : entry,
      )}
    >
      <Button look="quiet">
        <Plus aria-hidden />
        {t('menu.insert')}
        <ChevronDown aria-hidden />
      </Button>
    </MenuOf>
  )
}

function TableMenu({ state, run }: { state: EditorState; run: Run }) {
  const t = useT()
  const checked: Partial<Record<string, boolean>> = {
    'table.headerRow': state.headerRow,
    'table.headerColumn': state.headerColumn,
  }
  const entries = useEntries(run)(tableCommands)
  return (
    <MenuOf
      label={t('menu.table')}
      entries={entries.map((entry) =>
        entry === 'separator' ? entry : { ...entry, isChecked: checked[entry.id] ?? false },
      )}
    >
      <Button look="quiet">
        <Table aria-hidden />
        {t('menu.table')}
        <ChevronDown aria-hidden />
      </Button>
    </MenuOf>
  )
}

/** Groups of commands as entries of a menu, with their names and shortcuts. */
function useEntries(run: Run): (groups: readonly (readonly EditorCommandId[])[]) => MenuEntry[] {
  const t = useT()
  const entryOf = (id: EditorCommandId): MenuEntry => ({
    id,
    label: t(commands[id].label),
    shortcut: shortcutOf(id),
    onAction: () => run(id),
  })
  return (groups) =>
    groups.flatMap((ids, index) => [
      ...(index > 0 ? (['separator'] as const) : []),
      ...ids.map(entryOf),
    ])
}
