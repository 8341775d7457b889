import { contrast } from '#shared/look/contrast.ts'
import { leastContrast } from '#shared/look/look.ts'
import type { Attributes } from '../../xml/read-xml.ts'

/** Of text that is large: 18 points, or 14 and bold. WCAG 2.1, 1.4.3. */
const leastOfLarge = 3

type Look = { colour?: string; fill?: string; size?: number; bold?: boolean }

/** Reads the styles of a part as they come and answers which of them are too light on their ground. */
export function readContrast() {
  const looks = new Map<string, Look>()
  let style = ''
  /** How tables look is told for each part of them; what is told first is of the whole. */
  let inTable = false

  return {
    open(name: string, attributes: Attributes): void {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        style = attributes['w:styleId'] ?? ''
        inTable = attributes['w:type'] === 'table'
      }
      if (style === '' || inTable) return
      if (name === 'w:basedOn') looks.set(style, { ...looks.get(value), ...looks.get(style) })
      else if (name === 'w:color') add({ colour: value })
      else if (name === 'w:shd') add({ fill: attributes['w:fill'] ?? '' })
      else if (name === 'w:sz') add({ size: Number(value) })
      else if (name === 'w:b') add({ bold: !['0', 'false', 'off'].includes(value) })
    },

    tooLight: (): Set<string> =>
      new Set([...looks].filter(([, look]) => isTooLight(look)).map(([id]) => id)),
  }

  function add(look: Look): void {
    looks.set(style, { ...looks.get(style), ...look })
  }
}

function isTooLight({ colour = '', fill = '', size = 22, bold = false }: Look): boolean {
  if (!isColour(colour)) return false
  const isLarge = size >= 36 || (bold && size >= 28)
  const ground = isColour(fill) ? fill : 'FFFFFF'
  return contrast(colour, ground) < (isLarge ? leastOfLarge : leastContrast)
}

function isColour(code: string): boolean {
  return /^[0-9A-F]{6}$/i.test(code)
}
