import type { Attributes, XmlHandlers } from '../../xml/read-xml.ts'

/**
 * What the check of a Word file found. An `error` is a fault of the file: Word would repair it, or a
 * reader would meet a dead end. A `warning` is for whoever writes the plan: a text is missing.
 */
export type Finding = {
  code: FindingCode
  severity: 'error' | 'warning'
  /** Part of the package, and what in it. */
  place: string
  /** The block of the plan it is in, where one is. */
  block?: string
}

export type FindingCode =
  // The package
  | 'part-missing'
  | 'part-malformed'
  | 'content-type-missing'
  | 'content-type-duplicate'
  | 'relationship-duplicate'
  | 'relationship-without-target'
  | 'relationship-missing'
  | 'relationship-outside'
  // What Word relies on
  | 'style-missing'
  | 'numbering-missing'
  | 'bookmark-name-duplicate'
  | 'bookmark-id-duplicate'
  | 'bookmark-unclosed'
  | 'bookmark-missing'
  | 'note-missing'
  | 'comment-missing'
  | 'field-unclosed'
  | 'field-asks-to-update'
  | 'drawing-id-duplicate'
  | 'cell-without-paragraph'
  // What readers rely on
  | 'heading-level-skipped'
  | 'heading-empty'
  | 'image-without-alt'
  | 'table-without-header'
  | 'link-without-text'
  | 'cells-merged'
  | 'text-box'
  | 'tracked-changes'
  | 'contrast-low'
  | 'page-number-missing'
  | 'title-missing'
  | 'language-missing'

export type Report = (finding: Finding) => void

/** The parts of a package: XML as text; of anything else only that it is there. */
export type PackageFiles = {
  names: ReadonlySet<string>
  texts: ReadonlyMap<string, string>
  /** Reads a part: our own files by the fast reader, others by one that knows all of XML. */
  read: (xml: string, handlers: XmlHandlers) => void
  /** Not written by us: the parts that Word can do without may be missing. */
  isForeign: boolean
}

/** Reads a part from end to end. One that is not well-formed is reported and read no further. */
export function readPart(
  { texts, read }: PackageFiles,
  path: string,
  handlers: XmlHandlers,
  report: Report,
): void {
  const xml = texts.get(path)
  if (xml === undefined) return
  try {
    read(xml, handlers)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    report({ code: 'part-malformed', severity: 'error', place: `${path}: ${detail}` })
  }
}

const needed = ['[Content_Types].xml', '_rels/.rels']
const written = [
  ...needed,
  'docProps/core.xml',
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
]

/** The package as such: nothing missing, everything typed once, every relationship leading somewhere. */
export function lintPackage(files: PackageFiles, report: Report): void {
  const error = (code: FindingCode, place: string) => report({ code, severity: 'error', place })
  const required = files.isForeign ? [...needed, mainPart(files)] : written
  for (const path of required) if (!files.names.has(path)) error('part-missing', path)

  const defaults = new Set<string>()
  const overrides = new Set<string>()
  const typesPath = '[Content_Types].xml'
  const add = (set: Set<string>, key: string) => {
    if (set.has(key)) error('content-type-duplicate', key)
    set.add(key)
  }
  const readType = (name: string, attributes: Attributes) => {
    if (name === 'Default') add(defaults, (attributes.Extension ?? '').toLowerCase())
    if (name !== 'Override') return
    const path = (attributes.PartName ?? '').replace(/^\//, '')
    add(overrides, path)
    if (!files.names.has(path)) error('part-missing', path)
  }
  readPart(files, typesPath, { open: readType }, report)
  for (const path of files.names) {
    if (path === typesPath || overrides.has(path)) continue
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    if (!defaults.has(extension)) error('content-type-missing', path)
  }
  for (const path of files.names) if (path.endsWith('.rels')) lintRelationships(path, files, report)
}

function lintRelationships(path: string, files: PackageFiles, report: Report): void {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  const ids = new Set<string>()
  const open = (
    name: string,
    { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }: Attributes,
  ) => {
    if (name !== 'Relationship') return
    const place = `${path}: ${id}`
    if (ids.has(id)) report({ code: 'relationship-duplicate', severity: 'error', place })
    ids.add(id)
    if (mode === 'External') {
      // A link is followed by whoever clicks it; anything else by Word, when it opens the file.
      const isLink = type.endsWith('/hyperlink')
      if (!isLink) report({ code: 'relationship-outside', severity: 'warning', place })
      return
    }
    if (files.names.has(resolve(folder, target)) || target.startsWith('#')) return
    report({ code: 'relationship-without-target', severity: 'error', place })
  }
  readPart(files, path, { open }, report)
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Where the text of a document is; Word has more than one name for it. */
export function mainPart({ names }: PackageFiles): string {
  return [...names].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? 'word/document.xml'
}

/** The ids a part may refer to, from the relationships beside it. */
export function relationshipIds(path: string, files: PackageFiles): Set<string> {
  const slash = path.lastIndexOf('/') + 1
  const ids = new Set<string>()
  const open = (_: string, { Id: id }: Attributes) => {
    if (id !== undefined) ids.add(id)
  }
  const beside = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
  // What is wrong with that part is told when it is looked at itself.
  readPart(files, beside, { open }, () => undefined)
  return ids
}
