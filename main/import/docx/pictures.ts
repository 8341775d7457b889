import { childOf, findBelow, isElement, type XmlElement } from '../../xml/xml-tree.ts'
import type { Context, Picture } from './context.ts'

/** Width of the text on an upright page with usual margins, in the units of drawings. */
const textWidthEmu = 16 * 360_000

/** What a drawing of Word comes to: an image, text in boxes, or something a plan does not have. */
export function readPicture(
  element: XmlElement,
  context: Context,
): { picture?: Picture; boxes: XmlElement[] } {
  const boxes: XmlElement[] = []
  collect(element, 'w:txbxContent', boxes)
  for (const _ of boxes) context.tally('text-box')

  const blip = findBelow(element, 'a:blip') ?? findBelow(element, 'v:imagedata')
  if (!blip) {
    if (boxes.length === 0) context.tally(element.name === 'w:object' ? 'object' : 'drawing')
    return { boxes }
  }
  const { 'r:embed': embed, 'r:id': id, 'r:link': link } = blip.attributes
  const target = context.relationships.get(embed ?? id ?? '')
  if (!target || target.isExternal) {
    context.tally(target?.isExternal || link !== undefined ? 'image-outside' : 'image-missing')
    return { boxes }
  }
  const image = context.image(target.target)
  if (typeof image === 'string') {
    context.tally(image)
    return { boxes }
  }
  const properties = findBelow(element, 'wp:docPr')
  const shape = findBelow(element, 'v:shape')
  const isDecorative = findBelow(element, 'adec:decorative')?.attributes.val === '1'
  const alt = properties?.attributes.descr || shape?.attributes.alt || ''
  const width = Number(findBelow(element, 'wp:extent')?.attributes.cx)
  const picture: Picture = {
    type: 'picture',
    ...image,
    alt: isDecorative ? '' : alt.trim().slice(0, 5_000),
    decorative: isDecorative,
    share: width > 0 ? width / textWidthEmu : 1,
  }
  return { picture, boxes }
}

function collect(element: XmlElement, name: string, found: XmlElement[]): void {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === name) found.push(child)
    else if (child.name === 'mc:AlternateContent') {
      collect(childOf(child, 'mc:Choice') ?? child, name, found)
    } else collect(child, name, found)
  }
}
