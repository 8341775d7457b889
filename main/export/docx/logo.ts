import { ImageRun } from 'docx'
import type { Logo } from '#shared/look/look.ts'
import { logoSize, millimetres } from '../design.ts'
import { placeholderOf } from './images.ts'

/** The key of the logo among the images of an export. No image of a plan has it: those are hashes. */
export const logoKey = 'logo'

/** The logo in a line of its own or before the words of a running head. Without words it is decorative. */
export function logoToDocx(
  logo: Logo,
  { box, number, words }: { box: { width: number; height: number }; number: number; words: string },
): ImageRun {
  const { width, height } = logoSize(logo, box)
  const pixels = (length: number) => Math.max(1, millimetres(length) * (96 / 1440))
  return new ImageRun({
    type: logo.format === 'jpeg' ? 'jpg' : 'png',
    data: placeholderOf(logoKey),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: String(number), name: logoKey, description: words },
    ...(words === '' && { decorative: true }),
  })
}
