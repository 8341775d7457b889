import { expect, test } from 'vitest'
import { commandOf, shortcutText } from './shortcuts.ts'

type Pressed = Parameters<typeof commandOf>[0]

/** A key press: `press('Ctrl+Shift', ':', 'Period')`. */
function press(modifiers: string, key: string, code = ''): Pressed {
  return {
    key,
    code,
    ctrlKey: modifiers.includes('Ctrl'),
    metaKey: modifiers.includes('Meta'),
    altKey: modifiers.includes('Alt') && !modifiers.includes('AltGraph'),
    shiftKey: modifiers.includes('Shift'),
    getModifierState: (name) => modifiers.split('+').includes(name),
  }
}

test('letters, digits and function keys find their commands', () => {
  expect(commandOf(press('Ctrl', 'b', 'KeyB'))).toBe('text.bold')
  expect(commandOf(press('Ctrl+Shift', 'P', 'KeyP'))).toBe('view.palette')
  expect(commandOf(press('Ctrl+Alt', '1', 'Digit1'))).toBe('block.heading1')
  expect(commandOf(press('', 'F6', 'F6'))).toBe('view.nextPane')
  expect(commandOf(press('Alt+Shift', 'ArrowUp', 'ArrowUp'))).toBe('block.moveUp')
})

test('AltGr types signs and is never a shortcut', () => {
  expect(commandOf(press('AltGraph', '@', 'Digit2'))).toBeUndefined()
  expect(commandOf(press('Ctrl+Alt+AltGraph', '$', 'Digit4'))).toBeUndefined()
})

test('signs that Shift changes are known by their place on a Finnish keyboard', () => {
  expect(commandOf(press('Ctrl+Shift', ':', 'Period'))).toBe('text.superscript')
  expect(commandOf(press('Ctrl+Shift', ';', 'Comma'))).toBe('text.subscript')
  expect(commandOf(press('Ctrl', '+', 'Minus'))).toBe('view.zoomIn')
  expect(commandOf(press('Ctrl', '-', 'Slash'))).toBe('view.zoomOut')
  expect(commandOf(press('Ctrl+Shift', '=', 'Equal'))).toBe('view.zoomIn')
})

test('a shortcut with a modifier too many or too few is none', () => {
  expect(commandOf(press('', 'b', 'KeyB'))).toBeUndefined()
  expect(commandOf(press('Ctrl+Alt', 'b', 'KeyB'))).toBeUndefined()
  expect(commandOf(press('Shift', 'F6', 'F6'))).toBeUndefined()
})

test('on a Mac the Command key takes the place of Ctrl', () => {
  expect(commandOf(press('Meta', 'b', 'KeyB'), true)).toBe('text.bold')
  expect(commandOf(press('Ctrl', 'b', 'KeyB'), true)).toBeUndefined()
  expect(shortcutText('CmdOrCtrl+Alt+1', true)).toBe('⌘+Alt+1')
  expect(shortcutText('CmdOrCtrl+Plus')).toBe('Ctrl++')
})
