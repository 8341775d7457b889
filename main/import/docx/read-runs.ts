import { mostTrackedLetters, type TrackedChange } from '#shared/import/report.ts'
import type { Text } from '#shared/plan/model.ts'
import { linkUrl } from '#shared/plan/text-schema.ts'
import { childOf, isElement, switchOf, textOf, valOf, type XmlElement } from '../../xml/xml-tree.ts'
import { blockIn, type Context, type Note, type Piece } from './context.ts'
import { endField, readSimpleField } from './fields.ts'
import { asLink, joinTexts } from './join-pieces.ts'
import { languageOf } from './languages.ts'
import { readPicture } from './pictures.ts'
import { authorOf } from './tracked.ts'

/** What the runs of a paragraph hold, with the places of bookmarks and comments in its words. */
export type Runs = {
  pieces: Piece[]
  /** Ids of blocks whose bookmarks begin here, in order. */
  anchors: string[]
  comments: { id: string; at: number; isStart: boolean }[]
  /** Contents of text boxes, which stand beside the text in Word. */
  boxes: XmlElement[]
  /** What was done to the words, in order. */
  changes: TrackedChange[]
}

/** Reads what is in a paragraph; inserted text as text, deleted text only as a change that was made. */
export function readRuns(paragraph: XmlElement, context: Context): Runs {
  const runs: Runs = { pieces: [], anchors: [], comments: [], boxes: [], changes: [] }
  let length = 0
  /** Within what somebody put in: what went there was never there before. */
  let isInserted = false

  function add(piece: Piece): void {
    runs.pieces.push(piece)
    if ('text' in piece) length += piece.text.length
    else if (piece.type === 'link') for (const { text } of piece.children) length += text.length
  }

  const readers: Record<string, (element: XmlElement) => void> = {
    'w:r': readRun,
    'w:ins': (element) => readInserted(element, 'inserted'),
    'w:moveTo': (element) => readInserted(element, 'moved'),
    'w:del': (element) => {
      const text = textIn(element, ['w:t', 'w:delText'])
      tell(element, 'deleted', text)
      note(element, 'deleted', text)
    },
    // What was moved away comes again where it was moved to.
    'w:moveFrom': (element) => note(element, 'moved', textIn(element, ['w:t', 'w:delText'])),
    'w:hyperlink': readLink,
    'w:fldSimple': (element) => {
      const from = length
      const isReplaced = readSimpleField(element, runs.pieces, context, () => readAll(element))
      if (isReplaced) length = from
    },
    'w:sdt': (element) => readAll(childOf(element, 'w:sdtContent') ?? element),
    'w:smartTag': readAll,
    'w:customXml': readAll,
    'w:dir': readAll,
    'w:bdo': readAll,
    'm:oMath': readEquation,
    'm:oMathPara': readEquation,
    'mc:AlternateContent': (element) => readAll(chosenOf(element)),
  }

  function readEquation(element: XmlElement): void {
    context.tally('equation')
    add({ text: textOf(element) })
  }

  function readAll(element: XmlElement): void {
    for (const child of element.children) if (isElement(child)) read(child)
  }

  function read(element: XmlElement): void {
    const { name, attributes } = element
    const readWithin = readers[name]
    if (readWithin) readWithin(element)
    else if (name === 'w:bookmarkStart') {
      const block = blockIn(attributes['w:name'] ?? '')
      if (block !== undefined) runs.anchors.push(block)
    } else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') {
      const isStart = name === 'w:commentRangeStart'
      runs.comments.push({ id: attributes['w:id'] ?? '', at: length, isStart })
    }
  }

  function tell(
    { attributes }: XmlElement,
    kind: 'inserted' | 'deleted' | 'moved',
    text: string,
  ): void {
    if (text !== '')
      context.change({ kind, text: text.slice(0, mostTrackedLetters), ...authorOf(attributes) })
  }

  /** Keeps a change of the words from a place on, or of those that went here. */
  function note(
    { attributes }: XmlElement,
    kind: TrackedChange['kind'],
    text: string,
    from = length,
  ): void {
    const words = isInserted && from === length ? '' : text.slice(0, mostTrackedLetters)
    runs.changes.push({ kind, text: words, ...authorOf(attributes), from, to: length })
  }

  function readInserted(element: XmlElement, kind: 'inserted' | 'moved'): void {
    const text = textIn(element, ['w:t'])
    tell(element, kind, text)
    const from = length
    const [pieces, changes] = [runs.pieces.length, runs.changes.length]
    const wasInserted = isInserted
    isInserted = true
    readAll(element)
    isInserted = wasInserted
    // What somebody put in and somebody took away again was never there.
    if (runs.pieces.length === pieces) runs.changes.length = changes
    else note(element, kind, text, from)
  }

  function readRun(run: XmlElement): void {
    const look = childOf(run, 'w:rPr')
    const formatted = childOf(look, 'w:rPrChange')
    if (formatted) context.tally('tracked-formatting')
    const from = length
    const marks = marksOf(look, context)
    const isHidden = switchOf(look, 'w:vanish') === true
    const isSkipped = () => isHidden || context.fields.some(({ phase }) => phase === 'instruction')
    if (switchOf(look, 'w:strike') || switchOf(look, 'w:dstrike')) context.tally('strikethrough')
    const say = (text: string) => {
      if (text !== '' && !isSkipped()) add({ ...marks, text })
    }

    for (const child of run.children) {
      if (!isElement(child)) continue
      const { attributes } = child
      switch (child.name) {
        case 'w:t':
          say(wordsOf(child))
          break
        case 'w:tab':
        case 'w:ptab':
          say(' ')
          break
        case 'w:cr':
          say('\n')
          break
        case 'w:br':
          if (attributes['w:type'] === 'page') add({ type: 'page-break' })
          else say('\n')
          break
        case 'w:noBreakHyphen':
          say('\u2011')
          break
        case 'w:softHyphen':
          say('\u00ad')
          break
        case 'w:sym':
          context.tally('symbol')
          say(symbolOf(attributes['w:char'] ?? ''))
          break
        case 'w:fldChar':
          readFieldCharacter(attributes['w:fldCharType'])
          break
        case 'w:instrText': {
          const field = context.fields.at(-1)
          if (field?.phase === 'instruction') field.instruction += textOf(child)
          break
        }
        case 'w:footnoteReference':
          addNote(context.notes.get(attributes['w:id'] ?? ''))
          break
        case 'w:endnoteReference':
          addNote(context.endnotes.get(attributes['w:id'] ?? ''))
          break
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          readDrawing(child)
          break
        case 'mc:AlternateContent':
          for (const chosen of chosenOf(child).children) {
            if (isElement(chosen)) readDrawing(chosen)
          }
          break
      }
    }
    if (formatted && length > from) note(formatted, 'formatted', '', from)
  }

  function readFieldCharacter(type: string | undefined): void {
    const { fields } = context
    if (type === 'begin') {
      fields.push({ instruction: '', phase: 'instruction', pieces: runs.pieces, at: 0, from: 0 })
    } else if (type === 'separate') {
      const field = fields.at(-1)
      if (field)
        Object.assign(field, {
          ...{ phase: 'result', pieces: runs.pieces },
          ...{ at: runs.pieces.length, from: length },
        })
    } else if (type === 'end') {
      const field = fields.pop()
      if (field && endField(field, runs.pieces, context)) length = field.from
    }
  }

  function addNote(found: Note | undefined): void {
    if (!found) return
    add({ type: 'footnote', note: found.content, children: [{ text: '' }] })
    const here = { text: '', from: length, to: length }
    runs.changes.push(...found.changes.map((change) => ({ ...change, ...here })))
  }

  function readDrawing(element: XmlElement): void {
    const found = readPicture(element, context)
    if (found.picture) add(found.picture)
    runs.boxes.push(...found.boxes)
  }

  function readLink(element: XmlElement): void {
    const { 'r:id': id, 'w:anchor': anchor } = element.attributes
    const from = runs.pieces.length
    readAll(element)
    const target = id === undefined ? undefined : context.relationships.get(id)
    if (!target?.isExternal) {
      if (id !== undefined && anchor === undefined) context.tally('link-removed')
      return
    }
    if (linkUrl.safeParse(target.target).success) asLink(runs.pieces, from, target.target)
    else context.tally('link-removed')
  }

  readAll(paragraph)
  return { ...runs, pieces: joinTexts(runs.pieces) }
}

function marksOf(look: XmlElement | undefined, context: Context): Omit<Text, 'text'> {
  if (!look) return {}
  const styleId = valOf(look, 'w:rStyle')
  const style = styleId === undefined ? undefined : context.styles.of(styleId)
  const bold = switchOf(look, 'w:b') ?? style?.bold
  const italic = switchOf(look, 'w:i') ?? style?.italic
  const vertical = valOf(look, 'w:vertAlign')
  const language = languageOf(valOf(look, 'w:lang'), context.styles.language)
  return {
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(vertical === 'superscript' && { superscript: true }),
    ...(vertical === 'subscript' && { subscript: true }),
    ...(language !== undefined && { language }),
  }
}

/** Without `xml:space` what stands round the words is layout of the file. */
function wordsOf(element: XmlElement): string {
  const text = textOf(element)
  const isKept = element.attributes['xml:space'] === 'preserve'
  const words = isKept ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a plan has none of them
  return words.replace(/[\t\r\n]+/g, ' ').replace(/[\u0000-\u001f]/g, '')
}

/** A character of a symbol font is a shape without a meaning: an ordinary one takes its place. */
function symbolOf(code: string): string {
  const number = Number.parseInt(code, 16)
  return Number.isNaN(number) || number >= 0xf000 || number < 0x20
    ? '•'
    : String.fromCodePoint(Math.min(number, 0xffff)).toWellFormed()
}

/** The text of all elements of these names below, in order. */
function textIn(element: XmlElement, names: readonly string[]): string {
  let text = ''
  for (const child of element.children) {
    if (isElement(child)) text += names.includes(child.name) ? textOf(child) : textIn(child, names)
  }
  return text
}

/** What a program that knows nothing newer reads; Word's own choice, where it says the same better. */
export function chosenOf(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element
}
