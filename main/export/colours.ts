import { type Colour, contrast, mixed } from '#shared/look/contrast.ts'
import { leastContrast } from '#shared/look/look.ts'
import type { CellTone } from '#shared/print/tree.ts'

export type Colours = Record<
  'text' | 'muted' | 'accent' | 'link' | 'rule' | 'tint' | 'warmTint' | 'warm',
  Colour
>

const text = '1F2A30'
const warmTint = 'FBF1DC'
const plainFills = { partial: warmTint, idle: 'EDEFF0', bad: 'F9E1DC', good: 'DDF0E0' } as const

/**
 * The colours of a document about an accent that is dark enough on white. Links stand on tints as well,
 * so theirs is the accent made as dark as they need.
 */
export function coloursOf(accent: Colour): Colours {
  const tint = mixed(accent, 'FFFFFF', 0.1)
  return {
    ...{ text, accent, tint, warmTint },
    muted: '4A5A63',
    link: darkened(accent, ['FFFFFF', tint, ...Object.values(plainFills)]),
    rule: mixed(accent, 'A9B1B5', 0.2),
    warm: '7A4B00',
  }
}

function darkened(colour: Colour, papers: readonly Colour[]): Colour {
  for (let share = 1; share > 0; share -= 0.05) {
    const darker = mixed(colour, '000000', share)
    if (papers.every((paper) => contrast(darker, paper) >= leastContrast)) return darker
  }
  return '000000'
}

/** Shades behind the words of a status. The words say it all; these only help the eye. */
export function toneFills({ tint }: Pick<Colours, 'tint'>): Record<CellTone, Colour> {
  return { ...plainFills, moving: tint }
}
