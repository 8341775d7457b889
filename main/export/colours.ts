import type { CellTone } from '#shared/print/tree.ts'

/** As dark on white as text needs to be: each at least 4.5 : 1, on the tints as well. */
export const colours = {
  text: '1F2A30',
  muted: '4A5A63',
  accent: '0B5D75',
  rule: '8FA6AF',
  tint: 'E6F0F3',
  warmTint: 'FBF1DC',
  warm: '7A4B00',
} as const

/** Shades behind the words of a status. The words say it all; these only help the eye. */
export const toneFills: Record<CellTone, string> = {
  good: 'DDF0E0',
  moving: colours.tint,
  partial: colours.warmTint,
  idle: 'EDEFF0',
  bad: 'F9E1DC',
}
