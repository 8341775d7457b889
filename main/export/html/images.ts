import type { PrintImage, PrintSection } from '#shared/print/tree.ts'
import { type Design, textHeight, textWidth } from '../design.ts'
import type { Context } from './context.ts'
import { captionText } from './tables.ts'
import { element, type Html, text } from './write-html.ts'

/** The image is in the page itself: nothing is fetched when it is read. */
export function imageToHtml(
  image: PrintImage,
  orientation: PrintSection['orientation'],
  context: Context,
): Html {
  const { id, caption, sentence } = image
  const picture =
    sentence === undefined
      ? pictureOf(image, orientation, context)
      : element('p', { class: 'unreadable' }, [text(sentence)])
  if (!caption) return element('div', { ...context.anchor(id), class: 'figure' }, [picture])
  const below = element('figcaption', {}, [text(captionText({ caption }))])
  return element('figure', { ...context.anchor(id), class: 'figure' }, [picture, below])
}

function pictureOf(
  image: PrintImage,
  orientation: PrintSection['orientation'],
  context: Context,
): Html {
  const { asset, format, decorative, caption } = image
  const bytes = context.images.get(asset)
  if (!bytes) throw new Error(`no image ${asset}`)
  return element('img', {
    src: `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`,
    alt: decorative ? '' : image.alt || (caption?.title ?? ''),
    width: image.width,
    height: image.height,
    style: `width:${(100 * widthOf(image, orientation, context.design)).toFixed(1)}%`,
  })
}

/** As a share of the text width: as asked for, but never over two thirds of a page high. */
function widthOf(
  { width, height, share }: Pick<PrintImage, 'width' | 'height' | 'share'>,
  orientation: PrintSection['orientation'],
  design: Design,
): number {
  const highest = (textHeight(orientation, design) * 2) / 3
  return Math.min(share, (highest * (width / height)) / textWidth(orientation, design))
}
