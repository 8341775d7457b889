import type { Attributes } from '../../xml/read-xml.ts'
import {
  type Finding,
  type FindingCode,
  mainPart,
  type PackageFiles,
  type Report,
  readPart,
  relationshipIds,
} from './package-lint.ts'
import { readContrast } from './style-contrast.ts'
import { comparisonProperty } from './tracked/marks.ts'

/** What the content of a document may refer to, gathered from the other parts before it is read. */
export type Definitions = {
  styles: ReadonlySet<string>
  /** Outline level of each style that makes headings, from 0. */
  headingLevels: ReadonlyMap<string, number>
  /** Styles whose colour is too light on their ground. */
  tooLight: ReadonlySet<string>
  numberings: ReadonlySet<string>
  notes: ReadonlySet<string>
  endnotes: ReadonlySet<string>
  comments: ReadonlySet<string>
  /** Shows two versions of a document: only such a one is sent with tracked changes in it. */
  isComparison: boolean
}

export function definitionsOf(files: PackageFiles, report: Report): Definitions {
  const styles = new Set<string>()
  const headingLevels = new Map<string, number>()
  const numberings = new Set(['0'])
  const notes = new Set<string>()
  const endnotes = new Set<string>()
  const comments = new Set<string>()

  const contrasts = readContrast()
  let style = ''
  const read = (path: string, open: (name: string, attributes: Attributes) => void) =>
    readPart(files, path, { open }, report)
  read('word/styles.xml', (name, attributes) => {
    contrasts.open(name, attributes)
    if (name === 'w:style') {
      style = attributes['w:styleId'] ?? ''
      styles.add(style)
    } else if (name === 'w:basedOn') {
      const inherited = headingLevels.get(attributes['w:val'] ?? '')
      if (inherited !== undefined) headingLevels.set(style, inherited)
    } else if (name === 'w:outlineLvl') headingLevels.set(style, Number(attributes['w:val']))
  })
  // 9 is the level of body text.
  for (const [id, level] of headingLevels) if (level > 8) headingLevels.delete(id)
  read('word/numbering.xml', (name, attributes) => {
    if (name === 'w:num') numberings.add(attributes['w:numId'] ?? '')
  })
  read('word/footnotes.xml', (name, attributes) => {
    if (name === 'w:footnote') notes.add(attributes['w:id'] ?? '')
  })
  read('word/endnotes.xml', (name, attributes) => {
    if (name === 'w:endnote') endnotes.add(attributes['w:id'] ?? '')
  })
  read('word/comments.xml', (name, attributes) => {
    if (name === 'w:comment') comments.add(attributes['w:id'] ?? '')
  })
  let isComparison = false
  if (files.texts.has(customProperties)) {
    read(customProperties, (_, attributes) => {
      if (attributes.name === comparisonProperty) isComparison = true
    })
  }
  const tooLight = contrasts.tooLight()
  return { styles, headingLevels, tooLight, numberings, notes, endnotes, comments, isComparison }
}

const customProperties = 'docProps/custom.xml'
const trackedChanges = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
])
const styleElements = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle'])
const relationshipAttributes = new Set(['r:id', 'r:embed', 'r:link'])

/** Reads the parts with text in them, in one pass each. */
export function lintContent(files: PackageFiles, definitions: Definitions, report: Report): void {
  const paths = [...files.names].filter((path) =>
    /^word\/(document|footnotes|endnotes|header|footer)\d*\.xml$/.test(path),
  )
  const bookmarks = { names: new Set<string>(), ids: new Set<string>() }
  const wanted = new Map<string, string>()
  const drawings = new Set<string>()
  const saidLight = new Set<string>()
  let headingLevel = -1
  let hasChanges = definitions.isComparison
  const body = mainPart(files)

  for (const path of paths) {
    const known = relationshipIds(path, files)
    const openBookmarks = new Map<string, string>()
    const tables: { hasHeader: boolean; isMerged: boolean }[] = []
    let boxes = 0
    const cells: { last: string }[] = []
    let block: string | undefined
    let paragraphStyle = ''
    let paragraphText = ''
    let deletedText = ''
    let fields = 0
    let instruction = ''
    let result = ''
    let link: { text: string } | undefined
    let decorative = false
    let alt = ''

    const say = (code: FindingCode, what: string, severity: Finding['severity'] = 'error') =>
      report({ code, severity, place: `${path}: ${what}`, ...(block !== undefined && { block }) })

    const open = (name: string, attributes: Attributes) => {
      const value = attributes['w:val'] ?? ''
      for (const key in attributes) {
        const id = attributes[key] ?? ''
        if (relationshipAttributes.has(key) && !known.has(id)) say('relationship-missing', id)
      }
      if (trackedChanges.has(name) && !hasChanges) {
        hasChanges = true
        say('tracked-changes', paragraphText, 'warning')
      }
      if (styleElements.has(name)) {
        if (!definitions.styles.has(value)) say('style-missing', value)
        if (definitions.tooLight.has(value) && !saidLight.has(value)) {
          saidLight.add(value)
          say('contrast-low', value, 'warning')
        }
      }
      switch (name) {
        case 'w:p':
          paragraphStyle = ''
          paragraphText = ''
          deletedText = ''
          break
        case 'w:pStyle':
          paragraphStyle = value
          break
        case 'w:numId':
          if (!definitions.numberings.has(value)) say('numbering-missing', value)
          break
        case 'w:bookmarkStart':
          openBookmark(attributes['w:id'] ?? '', attributes['w:name'] ?? '')
          break
        case 'w:bookmarkEnd':
          if (!openBookmarks.delete(attributes['w:id'] ?? '')) {
            say('bookmark-unclosed', `end of ${attributes['w:id']}`)
          }
          break
        case 'w:hyperlink':
          link = { text: '' }
          alt = ''
          if (attributes['w:anchor'] !== undefined) wanted.set(attributes['w:anchor'], path)
          break
        case 'w:footnoteReference':
          if (!definitions.notes.has(attributes['w:id'] ?? '')) {
            say('note-missing', attributes['w:id'] ?? '')
          }
          break
        case 'w:endnoteReference':
          if (!definitions.endnotes.has(attributes['w:id'] ?? '')) {
            say('note-missing', attributes['w:id'] ?? '')
          }
          break
        case 'w:gridSpan':
          if (Number(value) > 1) noteMerged()
          break
        case 'w:vMerge':
          noteMerged()
          break
        case 'w:txbxContent':
          boxes += 1
          if (boxes === 1) say('text-box', paragraphText, 'warning')
          break
        case 'w:commentRangeStart':
        case 'w:commentRangeEnd':
        case 'w:commentReference':
          if (!definitions.comments.has(attributes['w:id'] ?? '')) {
            say('comment-missing', attributes['w:id'] ?? '')
          }
          break
        case 'w:fldSimple':
        case 'w:fldChar':
          if (isOn(attributes['w:dirty'])) say('field-asks-to-update', instruction.trim())
          if (attributes['w:fldCharType'] === 'begin') {
            fields += 1
            instruction = ''
          }
          if (attributes['w:fldCharType'] === 'separate') result = ''
          if (attributes['w:fldCharType'] === 'end') {
            fields -= 1
            // Blank until somebody updates the fields, which nobody is asked to.
            if (/^\s*PAGEREF\b/.test(instruction) && result.trim() === '') {
              say('page-number-missing', paragraphText, 'warning')
            }
            instruction = ''
          }
          break
        case 'w:tbl':
          tables.push({ hasHeader: false, isMerged: false })
          break
        case 'w:tblHeader': {
          const table = tables.at(-1)
          if (table && isOn(attributes['w:val'] ?? 'true')) table.hasHeader = true
          break
        }
        case 'w:tc':
          cells.push({ last: '' })
          break
        case 'wp:docPr':
          lintDrawing(attributes)
          break
        case 'adec:decorative':
          if (isOn(attributes.val)) decorative = true
          break
        case 'wp:inline':
        case 'wp:anchor':
          decorative = false
          alt = ''
          break
      }
    }
    /** Once for a table: whoever cannot see it loses the way in it. */
    const noteMerged = () => {
      const table = tables.at(-1)
      if (!table || table.isMerged) return
      table.isMerged = true
      say('cells-merged', paragraphText, 'warning')
    }

    const lintDrawing = (attributes: Attributes) => {
      const id = attributes.id ?? ''
      if (drawings.has(id)) say('drawing-id-duplicate', id)
      drawings.add(id)
      alt = `${attributes.descr ?? ''}${attributes.title ?? ''}`.trim()
    }

    const openBookmark = (id: string, name: string) => {
      if (bookmarks.names.has(name)) say('bookmark-name-duplicate', name)
      if (bookmarks.ids.has(id)) say('bookmark-id-duplicate', id)
      bookmarks.names.add(name)
      bookmarks.ids.add(id)
      openBookmarks.set(id, name)
      if (name.startsWith('_kt_')) block = name.slice(4)
    }

    const close = (name: string, parent: string) => {
      const cell = cells.at(-1)
      if (cell && parent === 'w:tc') cell.last = name
      switch (name) {
        case 'w:p':
          if (path === body) lintHeading()
          break
        case 'w:hyperlink':
          if (link && link.text.trim() === '' && alt === '') say('link-without-text', paragraphText)
          link = undefined
          break
        case 'w:instrText': {
          const target = /^\s*(?:REF|PAGEREF)\s+(\S+)/.exec(instruction)?.[1]
          if (target !== undefined) wanted.set(target, path)
          break
        }
        case 'w:tc':
          if (cells.pop()?.last !== 'w:p') say('cell-without-paragraph', paragraphText)
          break
        case 'w:tbl':
          if (!tables.pop()?.hasHeader) say('table-without-header', paragraphText, 'warning')
          break
        case 'wp:inline':
        case 'wp:anchor':
          if (!decorative && alt === '') say('image-without-alt', paragraphText, 'warning')
          break
      }
    }

    const lintHeading = () => {
      const level = definitions.headingLevels.get(paragraphStyle)
      if (level === undefined || (paragraphText === '' && deletedText !== '')) return
      if (paragraphText.trim() === '') say('heading-empty', paragraphStyle, 'warning')
      if (level > headingLevel + 1) say('heading-level-skipped', paragraphText, 'warning')
      headingLevel = level
    }

    const text = (characters: string, parent: string) => {
      if (parent === 'w:instrText') instruction += characters
      if (parent !== 'w:t' && parent !== 'w:delText') return
      result += characters
      if (parent === 'w:t') paragraphText += characters
      else deletedText += characters
      if (link) link.text += characters
    }

    readPart(files, path, { open, close, text }, report)
    for (const name of openBookmarks.values()) say('bookmark-unclosed', name)
    if (fields !== 0) say('field-unclosed', String(fields))
  }

  for (const [name, path] of wanted) {
    if (bookmarks.names.has(name)) continue
    report({ code: 'bookmark-missing', severity: 'error', place: `${path}: ${name}` })
  }
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value)
}
