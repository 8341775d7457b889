import { ImageRun, type Paragraph } from 'docx'
import type { PrintImage, PrintSection } from '#shared/print/tree.ts'
import { type Design, textHeight, textWidth } from '../design.ts'
import { blockBookmark } from './bookmarks.ts'
import { captionToDocx } from './captions.ts'
import type { Context } from './context.ts'
import { libraryParagraph, type Node, wellFormed, words } from './elements.ts'

/**
 * In place of the image's bytes the library gets its hash, and the packer exchanges the two: so no
 * image is hashed, copied or compressed again on its way into the file.
 */
export function placeholderOf(asset: string): Uint8Array {
  return new TextEncoder().encode(asset)
}

export function imageToDocx(
  image: PrintImage,
  orientation: PrintSection['orientation'],
  context: Context,
  before: readonly Node[],
  look: { pageBreakBefore?: true },
): (Node | Paragraph)[] {
  const { id, caption, decorative, sentence } = image
  const description = decorative ? '' : wellFormed(image.alt || (caption?.title ?? ''))
  const drawing = new ImageRun({
    type: image.format === 'jpeg' ? 'jpg' : 'png',
    data: placeholderOf(image.asset),
    transformation: sizeOf(image, orientation, context.design),
    altText: { id: String(context.drawing()), name: nameOf(image, context), description },
    ...(decorative && { decorative }),
  })
  const shown = sentence === undefined ? drawing : words(sentence, { italic: true })
  const figure = libraryParagraph(
    { style: 'Figure', ...look, ...(caption && { keepNext: true }) },
    [...before, ...context.bookmark<Node | ImageRun>(blockBookmark(id), [shown])],
  )
  if (!caption) return [figure]
  const below = { spacing: { before: 60, after: 240 } }
  return [figure, captionToDocx({ id, caption }, below, context)]
}

function nameOf({ caption, decorative }: PrintImage, context: Context): string {
  if (decorative) return context.words.decorativeImage
  return caption ? `${caption.label} ${caption.number}` : context.words.figure
}

const pixelsPerTwip = 96 / 1440

/** In pixels of 1/96 inch: the asked share of the text width, but never over two thirds of a page high. */
function sizeOf(
  image: Pick<PrintImage, 'width' | 'height' | 'share'>,
  orientation: PrintSection['orientation'],
  design: Design,
): { width: number; height: number } {
  const widest = textWidth(orientation, design) * pixelsPerTwip * image.share
  const highest = (textHeight(orientation, design) * pixelsPerTwip * 2) / 3
  const scale = Math.min(widest / image.width, highest / image.height)
  return { width: Math.max(1, image.width * scale), height: Math.max(1, image.height * scale) }
}
