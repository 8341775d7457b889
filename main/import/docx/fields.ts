import { linkUrl } from '#shared/plan/text-schema.ts'
import type { XmlElement } from '../../xml/xml-tree.ts'
import type { Context, OpenField, Piece } from './context.ts'
import { asLink } from './join-pieces.ts'

/** Bookmarks of ours that references lead to: round a block, its number, its title. */
const ownTarget = /^_kt([nt]?)_([0-9a-z]{16})$/

/**
 * Puts in place of the text of a field what a plan has for it, and answers whether it did; the text stays
 * where it has nothing.
 */
export function endField(
  { instruction, phase, pieces, at }: Omit<OpenField, 'from'>,
  current: Piece[],
  context: Context,
): boolean {
  // One that goes on from another paragraph, as a list of contents does, leaves its text there.
  if (phase !== 'result' || pieces !== current) return false
  const words = instruction.trim().split(/\s+/)
  const keyword = (words[0] ?? '').toUpperCase()
  const target = words[1] ?? ''
  if (keyword === 'REF' || keyword === 'NOTEREF') {
    const own = ownTarget.exec(target)
    const id = own?.[2]
    if (!id) {
      context.tally('field')
      return false
    }
    const show = own[1] === 't' || (own[1] === '' && !words.includes('\\r')) ? 'title' : 'number'
    current.length = at
    current.push({ type: 'cross-reference', target: id, show, children: [{ text: '' }] })
    return true
  }
  if (keyword === 'HYPERLINK') {
    const url = /HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1] ?? ''
    if (linkUrl.safeParse(url).success) asLink(current, at, url)
  } else if (!silent.has(keyword)) context.tally('field')
  return false
}

/** Fields whose text stands for itself: numbers of captions, page numbers, form fields. */
const silent = new Set(['SEQ', 'PAGEREF', 'TOC', 'PAGE', 'NUMPAGES', 'TC', 'XE', ''])

export function readSimpleField(
  { attributes }: XmlElement,
  pieces: Piece[],
  context: Context,
  readContent: () => void,
): boolean {
  const at = pieces.length
  const instruction = attributes['w:instr'] ?? ''
  readContent()
  return endField({ instruction, phase: 'result', pieces, at }, pieces, context)
}

/** The list of contents or of figures that is open, if one is. */
export function openContents(fields: readonly OpenField[]): string | undefined {
  return fields.find(({ instruction }) => /^\s*TOC\b/i.test(instruction))?.instruction
}
