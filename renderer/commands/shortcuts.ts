import { type Command, type CommandId, commandIds, commands } from '#shared/commands.ts'

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

/** Names of keys in Electron's notation whose `KeyboardEvent.key` is another word. */
const keyNames: Record<string, string> = {
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  space: ' ',
  plus: '+',
}

/** Signs that Shift turns into others, differently on each keyboard: known by where the key is. */
const codes: Record<string, string> = { '.': 'Period', ',': 'Comma' }

/** Whether a key press is the shortcut, which is in Electron's notation: `CmdOrCtrl+Shift+E`. */
export function isShortcut(shortcut: string, event: Key, isMac = false): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const name = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.includes(modifier)
  const command = isMac ? event.metaKey : event.ctrlKey
  const other = isMac ? event.ctrlKey : event.metaKey

  // AltGr, which Windows reports as Ctrl+Alt, is for typing: AltGr+2 is @ and not a heading.
  if (event.getModifierState('AltGraph')) return false
  if (command !== wants('cmdorctrl') || other) return false
  if (event.altKey !== wants('alt')) return false
  // On some keyboards the plus is above a shifted key.
  if (event.shiftKey !== wants('shift') && name !== 'plus') return false
  return isKey(name, event)
}

function isKey(name: string, { key, code }: Key): boolean {
  const wanted = keyNames[name] ?? name
  if (key.toLowerCase() === wanted) return true
  if (name === 'plus') return key === '='
  if (/^\d$/.test(name)) return code === `Digit${name}` || code === `Numpad${name}`
  if (codes[name]) return code === codes[name]
  // With Alt or on a keyboard of another script the key types no Latin letter.
  return /^[a-z]$/.test(name) && !/^[a-z]$/i.test(key) && code === `Key${name.toUpperCase()}`
}

/** The command a key press stands for, if any. */
export function commandOf(event: Key, isMac = false): CommandId | undefined {
  return commandIds.find((id) => {
    const { shortcut }: Command = commands[id]
    return shortcut !== undefined && isShortcut(shortcut, event, isMac)
  })
}

/** Written as on the keys and in Electron's menus: "Ctrl+Alt+1". */
export function shortcutText(shortcut: string, isMac = false): string {
  const signs: Record<string, string> = { Up: '↑', Down: '↓', Plus: '+' }
  return shortcut
    .split('+')
    .map((part) => (part === 'CmdOrCtrl' ? (isMac ? '⌘' : 'Ctrl') : (signs[part] ?? part)))
    .join('+')
}
