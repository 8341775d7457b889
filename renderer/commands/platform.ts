import { type Command, type CommandId, commands } from '#shared/commands.ts'
import { shortcutText } from './shortcuts.ts'

/** Whether the keyboard in front of the user has a Command key. */
export const isMac = navigator.platform.startsWith('Mac')

/** The shortcut of a command as this machine's keyboard writes it. */
export function shortcutOf(id: CommandId): string | undefined {
  const { shortcut }: Command = commands[id]
  return shortcut === undefined ? undefined : shortcutText(shortcut, isMac)
}
