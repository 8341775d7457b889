import {
  childOf,
  childrenOf,
  isElement,
  readXmlTree,
  valOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts'
import type { Parts } from '../pack.ts'
import { type Author, type Change, createMarks, make } from './marks.ts'
import { commonThings, mergeContent } from './merge-content.ts'
import { wholeParagraph } from './merge-paragraph.ts'
import { keyer, type Numbers, type Sides, sidesOf, type Target, type Version } from './sides.ts'
import { partToXml } from './tree-to-xml.ts'

const paths = {
  body: 'word/document.xml',
  notes: 'word/footnotes.xml',
  lists: 'word/numbering.xml',
}

/**
 * Two versions of a document as one with tracked changes: the older when all are rejected, the newer when
 * all are accepted. Takes the parts of two exports before their images are put in, and knows nothing of
 * plans: so whatever an export prints is compared, numbers and lists of contents included. What is not
 * text – widths of columns, the orientation of pages – is as in the newer one.
 */
export function compareParts(before: Parts, after: Parts, author: Author): Parts {
  const marks = createMarks(author)
  const [old, now] = [rootsOf(before), rootsOf(after)]
  const result = new Map(after)
  const relationships = new Map<string, XmlElement>()
  const media = new Map<string, string | Uint8Array>()

  const notes = { before: notesOf(old.notes), after: notesOf(now.notes) }
  const lists = { before: listsOf(old.lists), after: listsOf(now.lists) }
  const noteKeys = (parts: Parts, roots: Roots, own: ReadonlyMap<string, XmlElement>) => {
    const keyOf = keyer(versionOf(parts, paths.notes, new Map(), listsOf(roots.lists)))
    return new Map([...own].map(([id, note]) => [id, keyOf({ ...note, attributes: {} })]))
  }
  const keys = {
    before: noteKeys(before, old, notes.before),
    after: noteKeys(after, now, notes.after),
  }
  const changedNotes = new Map<string, { note: XmlElement; change: Change }>()
  const bodies = { before: contentOf(old.body), after: contentOf(now.body) }

  const bookmarks = elementsIn(now.body, 'w:bookmarkStart')
  const count = {
    bookmark: highest(bookmarks, 'w:id'),
    drawing: highest(elementsIn(now.body, 'wp:docPr'), 'id'),
    note: Math.max(0, ...[...notes.after.keys()].map(Number)),
    list: Math.max(0, ...[...lists.after.keys()].map(Number)),
  }
  const sameLists = commonLists(bodies.before, bodies.after)
  const newLists = new Map<string, XmlElement>()

  const next = (kind: keyof typeof count) => {
    count[kind] += 1
    return String(count[kind])
  }

  const numbersFor = (path: string): Numbers => ({
    bookmark: () => next('bookmark'),
    drawing: () => next('drawing'),
    bookmarks: new Set(bookmarks.map(({ attributes }) => attributes['w:name'] ?? '')),
    list: (number) => {
      const known = sameLists.get(number)
      if (known !== undefined || !lists.before.has(number)) return known ?? number
      const list = childrenOf(old.lists, 'w:num').find(
        (one) => one.attributes['w:numId'] === number,
      )
      if (!list) return number
      const own = next('list')
      sameLists.set(number, own)
      newLists.set(own, { ...list, attributes: { ...list.attributes, 'w:numId': own } })
      return own
    },
    deletedNote: (number) => {
      const id = next('note')
      const note = notes.before.get(number)
      if (note) {
        const attributes = { ...note.attributes, 'w:id': id }
        changedNotes.set(id, { note: { ...note, attributes }, change: 'deleted' })
      }
      return id
    },
    insertedNote: (id) => {
      const note = notes.after.get(id)
      if (note) changedNotes.set(id, { note, change: 'inserted' })
    },
    relationship: ({ relationship, names }) => {
      const owner = `${path} ${names}`
      const known = relationships.get(owner)
      const id = known?.attributes.Id ?? `rIdBefore${relationships.size + 1}`
      const { Target: target = '', ...rest } = relationship.attributes
      const isInside = rest.TargetMode !== 'External'
      const own = isInside ? target.replace('media/', 'media/before-') : target
      if (isInside) media.set(`word/${own}`, before.get(`word/${target}`) ?? '')
      relationships.set(owner, make('Relationship', { ...rest, Target: own, Id: id }))
      return id
    },
  })
  const sidesFor = (path: string) =>
    sidesOf(
      versionOf(before, path, keys.before, lists.before),
      versionOf(after, path, keys.after, lists.after),
      numbersFor(path),
      marks,
    )

  const inBody = sidesFor(paths.body)
  const body = mergeContent(bodies.before, bodies.after, inBody)
  const page = childOf(childOf(now.body, 'w:body'), 'w:sectPr')
  result.set(
    paths.body,
    partToXml(withLinksThatLead(withContent(now.body, page ? [...body, page] : body))),
  )

  for (const path of after.keys()) {
    if (!/^word\/(header|footer)\d+\.xml$/.test(path)) continue
    const [one, other] = [rootIn(before, path), rootIn(after, path)]
    if (!one || !other) continue
    const content = mergeContent(childrenOf(one), childrenOf(other), sidesFor(path))
    result.set(path, partToXml({ ...other, children: content }))
  }

  if (now.notes && changedNotes.size > 0) {
    const sides = sidesFor(paths.notes)
    const made = new Map(
      [...changedNotes].map(([id, { note, change }]) => [id, wholeNote(note, change, sides)]),
    )
    const kept = childrenOf(now.notes).map(
      (note) => made.get(note.attributes['w:id'] ?? '') ?? note,
    )
    const added = [...made].filter(([id]) => !notes.after.has(id)).map(([, note]) => note)
    result.set(paths.notes, partToXml({ ...now.notes, children: [...kept, ...added] }))
  }
  if (now.lists && newLists.size > 0) {
    const children = [...now.lists.children, ...newLists.values()]
    result.set(paths.lists, partToXml({ ...now.lists, children }))
  }
  for (const [path, part] of media) result.set(path, part)
  addRelationships(result, relationships)
  return result
}

type Roots = { body: XmlElement; notes: XmlElement | undefined; lists: XmlElement | undefined }

function rootsOf(parts: Parts): Roots {
  const body = rootIn(parts, paths.body)
  if (!body) throw new Error(`docx wrote no ${paths.body}`)
  return { body, notes: rootIn(parts, paths.notes), lists: rootIn(parts, paths.lists) }
}

function rootIn(parts: Parts, path: string): XmlElement | undefined {
  const part = parts.get(path)
  return typeof part === 'string' ? readXmlTree(part) : undefined
}

/** All of the body but the size of its last pages. */
function contentOf(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, 'w:body')).filter(({ name }) => name !== 'w:sectPr')
}

function withContent(root: XmlElement, content: XmlElement[]): XmlElement {
  return { ...root, children: [make('w:body', {}, content)] }
}

function versionOf(
  parts: Parts,
  path: string,
  notes: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, string>,
): Version {
  return { targets: targetsOf(parts, path), notes, lists }
}

function relationshipsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels')
}

function targetsOf(parts: Parts, path: string): Map<string, Target> {
  const decoder = new TextDecoder()
  return new Map(
    childrenOf(rootIn(parts, relationshipsOf(path))).map((relationship): [string, Target] => {
      const { Id: id = '', Target: target = '' } = relationship.attributes
      // In place of an image there is its hash.
      const image = parts.get(`word/${target}`)
      const names = image instanceof Uint8Array ? decoder.decode(image) : target
      return [id, { names, relationship }]
    }),
  )
}

function addRelationships(parts: Parts, added: ReadonlyMap<string, XmlElement>): void {
  const byPart = Map.groupBy([...added], ([owner]) => owner.slice(0, owner.indexOf(' ')))
  for (const [path, entries] of byPart) {
    const root = rootIn(parts, relationshipsOf(path))
    if (!root) continue
    const children = [...root.children, ...entries.map(([, relationship]) => relationship)]
    parts.set(relationshipsOf(path), partToXml({ ...root, children }))
  }
}

function notesOf(root: XmlElement | undefined): Map<string, XmlElement> {
  return new Map(
    childrenOf(root, 'w:footnote').map((note) => [note.attributes['w:id'] ?? '', note]),
  )
}

/** Which kind of list each number of a list is of. */
function listsOf(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenOf(root, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      valOf(list, 'w:abstractNumId') ?? '',
    ]),
  )
}

/** Lists of the older version that go on in the newer one, by items that are in both. */
function commonLists(before: XmlElement[], after: XmlElement[]): Map<string, string> {
  const lists = new Map<string, string>()
  const listIn = (paragraph: XmlElement) =>
    valOf(childOf(childOf(paragraph, 'w:pPr'), 'w:numPr'), 'w:numId')
  for (const pair of commonThings(before, after)) {
    const [one, other] = [listIn(pair.before), listIn(pair.after)]
    if (one !== undefined && other !== undefined && !lists.has(one)) lists.set(one, other)
  }
  return lists
}

/** The text of a note as it comes and goes; a note cannot be without a paragraph. */
function wholeNote(note: XmlElement, change: Change, sides: Sides): XmlElement {
  const children = note.children.map((child) =>
    isElement(child) && child.name === 'w:p' ? wholeParagraph(child, change, sides) : child,
  )
  return { ...note, children }
}

function elementsIn(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const walk = (one: XmlElement) => {
    if (one.name === name) found.push(one)
    for (const child of one.children) if (isElement(child)) walk(child)
  }
  walk(element)
  return found
}

function highest(elements: readonly XmlElement[], attribute: string): number {
  return Math.max(0, ...elements.map(({ attributes }) => Number(attributes[attribute])))
}

/** Text that was removed may lead to a place that is no more. */
function withLinksThatLead(root: XmlElement): XmlElement {
  const names = new Set(
    elementsIn(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
  )
  const settled = (element: XmlElement): XmlElement => {
    const { 'w:anchor': anchor, ...rest } = element.attributes
    const children = element.children.map((child) => (isElement(child) ? settled(child) : child))
    const isLost = anchor !== undefined && !names.has(anchor)
    return { ...element, attributes: isLost ? rest : element.attributes, children }
  }
  return settled(root)
}
