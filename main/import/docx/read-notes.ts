import type { Link, Text } from '#shared/plan/model.ts'
import { childrenOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { Context, Note } from './context.ts'
import { joinTexts } from './join-pieces.ts'
import { readRuns } from './read-runs.ts'

/** The notes of a document by their numbers; several paragraphs are lines of one note. */
export function readNotes(
  root: XmlElement | undefined,
  name: 'w:footnote' | 'w:endnote',
  context: Context,
): Map<string, Note> {
  const notes = new Map<string, Note>()
  for (const element of childrenOf(root, name)) {
    // Lines between text and notes are kept among them.
    if (element.attributes['w:type'] !== undefined && element.attributes['w:type'] !== 'normal') {
      continue
    }
    const content: Note['content'] = []
    const changes: Note['changes'] = []
    for (const paragraph of childrenOf(element, 'w:p')) {
      if (content.length > 0) content.push({ text: '\n' })
      const runs = readRuns(paragraph, context)
      changes.push(...runs.changes)
      for (const piece of runs.pieces) {
        if ('text' in piece || piece.type === 'link') content.push(piece)
      }
    }
    if (name === 'w:endnote') context.tally('endnote')
    const words = joinTexts(withoutLead(content))
    notes.set(element.attributes['w:id'] ?? '', { content: words, changes })
  }
  return notes
}

/** The space between the number and the words is not part of them. */
function withoutLead(content: (Text | Link)[]): (Text | Link)[] {
  const [first, ...rest] = content
  if (!first) return [{ text: '' }]
  if (!('text' in first)) return content
  const text = first.text.replace(/^[ \n]+/, '')
  return text === '' && rest.length > 0 ? rest : [{ ...first, text }, ...rest]
}
