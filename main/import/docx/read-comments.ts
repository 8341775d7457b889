import type { Comment, CommentReply } from '#shared/plan/comments.ts'
import { createId } from '#shared/plan/id.ts'
import type { Id } from '#shared/plan/model.ts'
import { inlineText, textBlocksOf } from '#shared/plan/walk.ts'
import { childrenOf, isElement, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { CommentPlaces, Draft } from './draft.ts'
import { importLimits } from './limits.ts'
import { timeOf } from './tracked.ts'

type Parts = { comments: XmlElement | undefined; extended: XmlElement | undefined }

/** The comments of a document with their answers, at the words they are about. */
export function readComments(
  { comments, extended }: Parts,
  drafts: readonly Draft[],
  places: CommentPlaces,
): Comment[] {
  const threads = new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { parent: attributes['w15:paraIdParent'], done: attributes['w15:done'] === '1' },
    ]),
  )
  const texts = textsOf(drafts)
  const found: Comment[] = []
  const byParagraph = new Map<string, Comment>()

  for (const element of childrenOf(comments, 'w:comment').slice(0, importLimits.comments)) {
    const { 'w:id': number = '', 'w:author': author = '' } = element.attributes
    const paragraphs = childrenOf(element, 'w:p')
    const lastParagraph = paragraphs.at(-1)?.attributes['w14:paraId'] ?? ''
    const said: CommentReply = {
      id: createId(),
      author: author.slice(0, 500),
      at: new Date(timeOf(element.attributes) || 0).toISOString(),
      text: paragraphs.map(wordsOf).join('\n').trim().slice(0, 20_000),
    }
    const thread = threads.get(lastParagraph)
    const parent = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent)
    if (parent) {
      parent.replies.push(said)
      byParagraph.set(lastParagraph, parent)
      continue
    }
    const anchor = anchorOf(places.get(number), texts, drafts)
    if (!anchor) continue
    const comment: Comment = {
      ...said,
      anchor,
      replies: [],
      ...(thread?.done && { resolved: { author: said.author, at: said.at } }),
    }
    byParagraph.set(lastParagraph, comment)
    found.push(comment)
  }
  return found
}

function textsOf(drafts: readonly Draft[]): Map<Id, string> {
  const blocks = drafts.map(({ block }) => block)
  return new Map([...textBlocksOf(blocks)].map(({ id, children }) => [id, inlineText(children)]))
}

/** What lost its words stands at the beginning of the text. */
function anchorOf(
  place: { block: Id; start: number; end?: number } | undefined,
  texts: ReadonlyMap<Id, string>,
  drafts: readonly Draft[],
): Comment['anchor'] | undefined {
  const words = place && texts.get(place.block)
  if (place && words !== undefined) {
    const start = Math.min(place.start, words.length)
    const end = Math.min(place.end ?? words.length, words.length)
    if (start < 0 || end <= start) return { block: place.block, quote: words.slice(0, 200) }
    return { block: place.block, start, end, quote: words.slice(start, end) }
  }
  const block = drafts.find(({ block }) => block.id === place?.block) ?? drafts[0]
  return block && { block: block.block.id }
}

function wordsOf(paragraph: XmlElement): string {
  let text = ''
  const read = (element: XmlElement) => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (child.name === 'w:t') text += textOf(child)
      else if (child.name === 'w:tab') text += ' '
      else if (child.name === 'w:br') text += '\n'
      else if (child.name !== 'w:del') read(child)
    }
  }
  read(paragraph)
  return text
}
