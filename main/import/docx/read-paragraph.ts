import { createId } from '#shared/plan/id.ts'
import type { Block, CaptionKind, Contents, HeadingLevel, Id, Inline } from '#shared/plan/model.ts'
import { inlineText } from '#shared/plan/walk.ts'
import {
  childOf,
  childrenOf,
  findBelow,
  switchOf,
  textOf,
  valOf,
  type XmlElement,
} from '../../xml/xml-tree.ts'
import type { Context, Picture, Piece } from './context.ts'
import { type CommentPlaces, type Draft, filled } from './draft.ts'
import { openContents } from './fields.ts'
import { readRuns } from './read-runs.ts'
import type { Style } from './styles.ts'
import { changesOfParagraph, placeless, track } from './tracked.ts'

export type ReadParagraph = {
  drafts: Draft[]
  /** The contents of text boxes anchored in it. */
  boxes: XmlElement[]
}

/** What Word calls body text among outline levels. */
const bodyLevel = 9
const deepestHeading = 4
const deepestList = 8

/** A paragraph of Word as the blocks it comes to: its text, images in it, page breaks. */
export function readParagraph(
  element: XmlElement,
  context: Context,
  places: CommentPlaces,
): ReadParagraph {
  const look = childOf(element, 'w:pPr')
  const style = styleOf(element, context)
  const contentsBefore = openContents(context.fields)
  const { pieces, anchors, comments, boxes, changes } = readRuns(element, context)
  const contents =
    contentsBefore ??
    openContents(context.fields) ??
    (style.role === 'contents' ? wholeContents(element) : undefined)
  const outline = outlineOf(look, style)

  if (style.role === 'contents' || (contents !== undefined && outline === undefined)) {
    return { drafts: contentsOf(contents, contentsBefore, anchors, context), boxes }
  }

  const drafts: Draft[] = []
  const end = childOf(look, 'w:rPr')
  const isJoined = (childOf(end, 'w:del') ?? childOf(end, 'w:moveFrom')) !== undefined
  // The look of a paragraph goes with its end.
  const breaks = !isJoined && switchOf(look, 'w:pageBreakBefore') === true
  if (breaks) {
    const own = ownAnchors(style, anchors)
    const ids = anchors.splice(0, anchors.length - own)
    if (ids.length > 1) for (const id of ids.slice(1)) drafts.push(pageBreak([id]))
    const first = pageBreak(ids.slice(0, 1))
    // Those without a name are the export's own.
    drafts.push(context.isOurs && ids.length === 0 ? { ...first, role: 'edge' } : first)
  }
  const make = blockMaker(look, style, outline, context)
  const parts = partsOf(pieces)
  const texts = parts.filter(({ kind }) => kind === 'text').length
  for (const part of parts) {
    if (part.kind === 'page-break') {
      const isFirst = part === parts[0] && !breaks
      drafts.push(
        pageBreak(isFirst ? anchors.splice(0, anchors.length - ownAnchors(style, anchors)) : []),
      )
    } else if (part.kind === 'picture') {
      drafts.push({
        block: imageOf(part.picture),
        anchors: texts === 0 ? anchors.splice(0) : [],
        // The logo of a cover of ours is none of the plan's.
        role: style.role === 'cover' ? 'cover' : 'figure',
      })
    } else {
      const draft = make(part.inlines, anchors.splice(0))
      drafts.push(draft)
      if (texts === 1 || part === parts.find(({ kind }) => kind === 'text')) {
        placeComments(comments, draft.block.id, places)
      }
    }
  }
  if (parts.length === 0) {
    const draft = make([], anchors.splice(0))
    drafts.push(draft)
    placeComments(comments, draft.block.id, places)
  } else if (texts === 0) {
    const image = drafts.find(({ block }) => block.type === 'image')
    if (image) for (const { id } of comments) places.set(id, { block: image.block.id, start: -1 })
  }
  // Which of several blocks it was done to is not told apart.
  const isOne = parts.length === 0 || (parts.length === 1 && texts === 1)
  const done = [...(isOne ? changes : changes.map(placeless)), ...changesOfParagraph(look)]
  for (const { block } of drafts) track(context.tracked, block.id, done)
  const last = drafts.at(-1)
  if (isJoined && last) last.goesOn = true
  return { drafts, boxes }
}

/**
 * LibreOffice gives what follows a deleted paragraph the style of that: of ours, a caption is known by the
 * bookmarks round its number and title.
 */
function styleOf(element: XmlElement, { styles, isOurs }: Context): Style {
  const style = styles.of(valOf(childOf(element, 'w:pPr'), 'w:pStyle'))
  const isCaption = ({ attributes }: XmlElement) => /^_kt[nt]_/.test(attributes['w:name'] ?? '')
  if (!isOurs || style.role !== 'body') return style
  return childrenOf(element, 'w:bookmarkStart').some(isCaption)
    ? { ...style, role: 'caption' }
    : style
}

function outlineOf(look: XmlElement | undefined, style: Style): number | undefined {
  const own = valOf(look, 'w:outlineLvl')
  const outline = own === undefined ? style.outline : Number(own)
  return outline !== undefined && outline < bodyLevel ? outline : undefined
}

/** A list of one line opens and closes in it. */
function wholeContents(element: XmlElement): string | undefined {
  const instruction = textOf(findBelow(element, 'w:instrText'))
  return /^\s*TOC\b/i.test(instruction) ? instruction : undefined
}

/** One list for all its lines; its place is that of the first. */
function contentsOf(
  instruction: string | undefined,
  before: string | undefined,
  anchors: Id[],
  context: Context,
): Draft[] {
  if (instruction === undefined || before !== undefined) return []
  if (/\\[ct]\b/i.test(instruction) && !/\\o\b/i.test(instruction)) {
    const of = countedAs(/\\c\s*"?\s*([^"\\]*)/i.exec(instruction)?.[1] ?? '')
    if (!of) {
      context.tally('list-of-figures')
      return []
    }
    return [{ block: contentsBlock({ depth: 3, of }), anchors, role: 'contents' }]
  }
  const deepest = Number(/\\o\s*"?\d\s*-\s*(\d)/i.exec(instruction)?.[1] ?? 3)
  const depth = levelOf(deepest)
  return [{ block: contentsBlock({ depth }), anchors, role: 'contents' }]
}

function contentsBlock(facts: Pick<Contents, 'depth' | 'of'>): Contents {
  return { id: createId(), type: 'contents', ...facts, children: [{ text: '' }] }
}

/** What a plan counts under the label of a caption, in the languages of Word's users here. */
function countedAs(label: string): CaptionKind | undefined {
  if (/^(taulukko|tabell|table)\b/i.test(label)) return 'tables'
  return /^(kuva|kuvio|figur|bild|figure)\b/i.test(label) ? 'figures' : undefined
}

function levelOf(level: number): HeadingLevel {
  return Math.max(1, Math.min(deepestHeading, level)) as HeadingLevel
}

/** How many of the bookmarks are of the paragraph itself; those before are of page breaks. */
function ownAnchors({ role }: Style, anchors: readonly Id[]): number {
  if (role === 'caption' || role === 'edge') return 0
  return Math.min(1, anchors.length)
}

function pageBreak(anchors: Id[]): Draft {
  const block: Block = { id: createId(), type: 'page-break', children: [{ text: '' }] }
  return { block, anchors, role: 'body' }
}

type Part =
  | { kind: 'text'; inlines: Inline[] }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'page-break' }

/** The text with what stands in it as blocks of their own. Images do not cut the sentence they stand in. */
function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = []
  let text: Extract<Part, { kind: 'text' }> | undefined
  let waiting: Part[] = []
  const finish = () => {
    if (text && inlineText(text.inlines).trim() === '' && text.inlines.every(isPlain)) {
      parts.splice(parts.indexOf(text), 1)
    }
    parts.push(...waiting)
    waiting = []
    text = undefined
  }
  for (const piece of pieces) {
    if ('type' in piece && piece.type === 'page-break') {
      finish()
      parts.push({ kind: 'page-break' })
    } else if ('type' in piece && piece.type === 'picture') {
      const part: Part = { kind: 'picture', picture: piece }
      if (text) waiting.push(part)
      else parts.push(part)
    } else {
      if (!text) {
        text = { kind: 'text', inlines: [] }
        parts.push(text)
      }
      text.inlines.push(piece)
    }
  }
  finish()
  return parts
}

function isPlain(inline: Inline): boolean {
  return 'text' in inline
}

function imageOf({ asset, format, width, height, alt, decorative, share }: Picture): Block {
  const size = share <= 0.5 ? 'small' : share <= 0.8 ? 'medium' : 'full'
  return {
    id: createId(),
    type: 'image',
    ...{ asset, format, width, height, alt, decorative },
    caption: '',
    size,
    children: [{ text: '' }],
  }
}

function blockMaker(
  look: XmlElement | undefined,
  style: Style,
  outline: number | undefined,
  context: Context,
): (inlines: Inline[], anchors: Id[]) => Draft {
  const numbering = childOf(look, 'w:numPr')
  const list = valOf(numbering, 'w:numId') ?? style.numbering?.id
  const level = Number(valOf(numbering, 'w:ilvl') ?? style.numbering?.level ?? 0)
  const counted = list === undefined ? undefined : context.numbering(list, level)
  const { role } = style

  return (inlines, anchors) => {
    const common = { id: createId(), children: filled(inlines) }
    if (outline !== undefined && role !== 'title') {
      if (outline >= deepestHeading) context.tally('heading-too-deep')
      const block: Block = { ...common, type: 'heading', level: levelOf(outline + 1) }
      return { block, anchors, role: 'heading', isNumbered: counted !== undefined }
    }
    if (role === 'quote') return { block: { ...common, type: 'quote' }, anchors, role }
    if (role === 'callout-note' || role === 'callout-key' || role === 'callout-important') {
      const tone = role === 'callout-note' ? 'note' : role === 'callout-key' ? 'key' : 'important'
      return { block: { ...common, type: 'callout', tone }, anchors, role }
    }
    if (counted && role !== 'caption' && role !== 'title') {
      const block: Block = {
        ...common,
        type: 'list-item',
        ordered: counted.ordered,
        level: Math.max(0, Math.min(deepestList, level)),
      }
      return { block, anchors, role, ...(counted.ordered && list !== undefined && { list }) }
    }
    return { block: { ...common, type: 'paragraph' }, anchors, role }
  }
}

function placeComments(
  comments: readonly { id: string; at: number; isStart: boolean }[],
  block: Id,
  places: CommentPlaces,
): void {
  for (const { id, at, isStart } of comments) {
    const known = places.get(id)
    if (isStart) places.set(id, { block, start: at })
    else if (known?.block === block) known.end = at
  }
}
