import { defaultLook, type Logo, type Look } from '#shared/look/look.ts'
import type { PrintSection } from '#shared/print/tree.ts'
import { type Colours, coloursOf } from './colours.ts'

/** How a document looks, worked out of what the organisation chose. Lengths in twips. */
export type Design = {
  fonts: { heading: string; body: string }
  colours: Colours
  margins: Look['margins']
  logo: Logo | null
  footer: string
}

/** A4, upright. */
export const paper = { width: 11906, height: 16838 } as const

type Orientation = PrintSection['orientation']

export function designOf({ headingFont, bodyFont, accent, margins, logo, footer }: Look): Design {
  const { top, right, bottom, left } = margins
  return {
    fonts: { heading: headingFont, body: bodyFont },
    colours: coloursOf(accent),
    margins: {
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
      left: millimetres(left),
    },
    logo,
    footer,
  }
}

export const defaultDesign = designOf(defaultLook)

/** In twips. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

export function textWidth(orientation: Orientation, { margins }: Pick<Design, 'margins'>): number {
  const width = orientation === 'landscape' ? paper.height : paper.width
  return width - margins.left - margins.right
}

export function textHeight(orientation: Orientation, { margins }: Pick<Design, 'margins'>): number {
  const height = orientation === 'landscape' ? paper.width : paper.height
  return height - margins.top - margins.bottom
}

/** The logo in a box so wide and high, in millimetres, neither cut nor enlarged past 150 dots an inch. */
export function logoSize(
  { width, height }: Pick<Logo, 'width' | 'height'>,
  box: { width: number; height: number },
): { width: number; height: number } {
  const natural = 25.4 / 150
  const scale = Math.min(natural, box.width / width, box.height / height)
  return { width: width * scale, height: height * scale }
}

/** Where the logo goes, in millimetres. */
export const logoBoxes = {
  cover: { width: 70, height: 28 },
  head: { width: 40, height: 9 },
} as const
