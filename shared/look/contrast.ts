/** Six hexadecimal digits, as Word writes a colour: `0B5D75`. */
export type Colour = string

/** How much darker the darker of two colours is, from 1 to 21: the contrast ratio of WCAG 2.1. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** So much of a colour in another: 0 is the other, 1 the colour itself. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const others = partsOf(other)
  return partsOf(colour)
    .map((part, index) => Math.round(part * share + (others[index] ?? 0) * (1 - share)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

function partsOf(colour: Colour): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
