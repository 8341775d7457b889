import { ImageRun, type Paragraph, type XmlComponent } from 'docx'
import type { PrintImage, PrintSection } from '#shared/print/tree.ts'
import { blockBookmark } from './bookmarks.ts'
import { captionToDocx } from './captions.ts'
import type { Context } from './context.ts'
import { paragraph } from './elements.ts'
import { textHeight, textWidth } from './page.ts'

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
  before: readonly XmlComponent[],
  options: { pageBreakBefore?: true },
): Paragraph[] {
  const { id, caption, decorative } = image
  const drawing = new ImageRun({
    type: image.format === 'jpeg' ? 'jpg' : 'png',
    data: placeholderOf(image.asset),
    transformation: sizeOf(image, orientation),
    ...(decorative
      ? { decorative: true, altText: { name: context.words.decorativeImage, description: '' } }
      : {
          altText: {
            name: nameOf(image, context),
            description: image.alt || (caption?.title ?? ''),
          },
        }),
  })
  const figure = paragraph({ style: 'Figure', ...options, ...(caption && { keepNext: true }) }, [
    ...before,
    ...context.bookmark(blockBookmark(id), [drawing]),
  ])
  return caption ? [figure, captionToDocx(id, caption, 'below', context)] : [figure]
}

function nameOf({ caption }: PrintImage, { words }: Context): string {
  return caption ? `${caption.label} ${caption.number}` : words.figure
}

const pixelsPerTwip = 96 / 1440

/** In pixels of 1/96 inch: the asked share of the text width, but never over two thirds of a page high. */
function sizeOf(
  image: Pick<PrintImage, 'width' | 'height' | 'share'>,
  orientation: PrintSection['orientation'],
): { width: number; height: number } {
  const widest = textWidth(orientation) * pixelsPerTwip * image.share
  const highest = (textHeight(orientation) * pixelsPerTwip * 2) / 3
  const scale = Math.min(widest / image.width, highest / image.height)
  return { width: Math.max(1, image.width * scale), height: Math.max(1, image.height * scale) }
}
