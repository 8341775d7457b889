import { useEffect } from 'react'
import type { CommandId } from '#shared/commands.ts'
import { isMac } from './platform.ts'
import { isEditorCommand } from './registry.ts'
import { commandOf } from './shortcuts.ts'

/**
 * Runs commands by their keys, wherever the focus is. A dialog or an open menu keeps its keys to
 * itself, a text field those that edit, and a view with `data-own-keys` (the grid of measures) those
 * of the text.
 */
export function useShortcuts(run: (id: CommandId) => void): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('[role=dialog], [role=alertdialog], [role=menu]')) return
      const id = commandOf(event, isMac)
      if (id === undefined) return
      if (target?.matches('input, textarea, select') && isOfField(id, target)) return
      if (isOfText(id) && target?.closest('[data-own-keys]')) return
      event.preventDefault()
      event.stopPropagation()
      run(id)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [run])
}

/** Commands whose keys a text field has a use of its own for. Finding works from the find bar, too. */
function isOfField(id: CommandId, field: Element): boolean {
  // What a field writes straight into the records is undone there.
  if (id === 'edit.undo' || id === 'edit.redo') return !field.closest('[data-undo=records]')
  if (isAboutThing(id)) return !field.closest('[data-thing]')
  return isEditorCommand(id) && id !== 'edit.find' && id !== 'edit.replace'
}

/** Commands of the text that a view beside it has no use for; undo and redo it has in its own way. */
function isOfText(id: CommandId): boolean {
  return isEditorCommand(id) && id !== 'edit.undo' && id !== 'edit.redo' && !isAboutThing(id)
}

/** Commands about whatever is under the focus: a paragraph, a cell, a field. */
function isAboutThing(id: CommandId): boolean {
  return id === 'edit.blame' || id === 'insert.comment'
}
