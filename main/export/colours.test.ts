import { expect, test } from 'vitest'
import { colours, toneFills } from './colours.ts'

/** WCAG 2.1: relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const inks = ['text', 'muted', 'accent', 'warm'] as const
const papers = ['FFFFFF', colours.tint, colours.warmTint, ...Object.values(toneFills)]

test.each(inks)('%s is dark enough on paper and on every tint', (ink) => {
  for (const paper of papers) expect(contrast(colours[ink], paper)).toBeGreaterThanOrEqual(4.5)
})
