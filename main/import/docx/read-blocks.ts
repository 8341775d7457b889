import { createId } from '#shared/plan/id.ts'
import type { Inline } from '#shared/plan/model.ts'
import { inlineText, isTextBlock } from '#shared/plan/walk.ts'
import { childOf, findBelow, isElement, valOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { Context } from './context.ts'
import { type CommentPlaces, type Draft, filled } from './draft.ts'
import { joinTexts } from './join-pieces.ts'
import { importLimits } from './limits.ts'
import { readParagraph } from './read-paragraph.ts'
import { chosenOf } from './read-runs.ts'
import { readTable } from './read-table.ts'
import { trackGone, trackJoined } from './tracked.ts'

/** The blocks in the body of a document, in the order they are read. */
export function readBlocks(body: XmlElement, context: Context, places: CommentPlaces): Draft[] {
  return readContent(body, 0)

  function readContent(element: XmlElement, depth: number): Draft[] {
    const drafts: Draft[] = []
    const add = (more: Draft[]) => {
      for (const draft of more) {
        const before = drafts.at(-1)
        if (before?.goesOn && isTextBlock(before.block) && isTextBlock(draft.block)) {
          drafts[drafts.length - 1] = joined(before, draft, places, context)
        } else if (before && isDeleted(before)) {
          trackGone(context.tracked, before.block.id, before.anchors)
          drafts[drafts.length - 1] = draft
        } else drafts.push(draft)
      }
    }
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (drafts.length > importLimits.blocks) break
      add(readChild(child, depth))
    }
    return drafts
  }

  function readChild(element: XmlElement, depth: number): Draft[] {
    switch (element.name) {
      case 'w:p': {
        const { drafts, boxes } = readParagraph(element, context, places)
        return [...drafts, ...boxes.flatMap((box) => readContent(box, depth + 1))]
      }
      case 'w:tbl':
        return depth > importLimits.cellsDeep
          ? []
          : readTable(element, context, (cell) => readContent(cell, depth + 1))
      case 'w:sdt':
        return isContents(element) && !findBelow(element, 'w:instrText')
          ? [contentsDraft()]
          : readContent(childOf(element, 'w:sdtContent') ?? element, depth)
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return readContent(element, depth)
      case 'mc:AlternateContent':
        return readContent(chosenOf(element), depth)
      case 'w:altChunk':
        context.tally('embedded-document')
        return []
      default:
        return []
    }
  }
}

function isContents(sdt: XmlElement): boolean {
  const gallery = childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj')
  return /table of contents/i.test(valOf(gallery, 'w:docPartGallery') ?? '')
}

function contentsDraft(): Draft {
  return {
    block: { id: createId(), type: 'contents', depth: 3, children: [{ text: '' }] },
    anchors: [],
    role: 'contents',
  }
}

/** Nothing is left of it, and there is no text behind it that it could go on in. */
function isDeleted({ goesOn, block }: Draft): boolean {
  return goesOn === true && isTextBlock(block) && inlineText(block.children) === ''
}

/**
 * Two paragraphs between which the break was deleted. The kind is that of the later one, as in Word; when
 * nothing is left of the earlier one, it is as if it had never been.
 */
function joined(before: Draft, after: Draft, places: CommentPlaces, { tracked }: Context): Draft {
  const { goesOn: _, ...rest } = after
  const end = after.goesOn ? { goesOn: true as const } : {}
  if (!isTextBlock(before.block) || !isTextBlock(after.block)) return after
  const words = inlineText(before.block.children)
  if (words === '') {
    trackGone(tracked, before.block.id, before.anchors)
    return { ...rest, ...end }
  }
  trackJoined(tracked, before.block.id, after.block.id, words.length)
  for (const place of places.values()) {
    if (place.block === before.block.id) place.block = after.block.id
    else if (place.block === after.block.id) {
      place.start += words.length
      if (place.end !== undefined) place.end += words.length
    }
  }
  const children = [...before.block.children, ...after.block.children].filter(
    (child) => !('text' in child) || child.text !== '',
  )
  const block = { ...after.block, children: filled(joinTexts<Inline>(children)) }
  return { ...rest, ...end, block, anchors: [...before.anchors, ...after.anchors] }
}
