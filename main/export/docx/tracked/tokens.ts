import { childOf, isElement, textOf, type XmlElement } from '../../../xml/xml-tree.ts'
import { make } from './marks.ts'

/** The smallest thing in a paragraph that comes and goes as one: a word, a field, a note, a picture. */
export type Token = Thing & {
  /** What goes right before it and prints nothing: the ends of bookmarks, the ends of a list of contents. */
  lead: XmlElement[]
  /** The link it is in. */
  link?: Link
}

type Thing = {
  /** Equal when they print the same. */
  key: string
} & (
  | { kind: 'part'; look: XmlElement | undefined; lookKey: string; part: XmlElement }
  | { kind: 'runs'; runs: XmlElement[] }
  | { kind: 'note'; run: XmlElement; note: string }
)

export type Link = { key: string; element: XmlElement }

export type Tokens = { tokens: Token[]; tail: XmlElement[] }

/** What an element says, whatever numbers the file gives it. */
export type KeyOf = (element: XmlElement) => string

const wordsPattern = /[\p{L}\p{N}\p{M}]+|\s+|./gsu

/** A paragraph cut up to be compared. */
export function tokensOf(paragraph: XmlElement, keyOf: KeyOf): Tokens {
  const tokens: Token[] = []
  let lead: XmlElement[] = []
  const links = new Map<string, number>()

  function add(thing: Thing, link: Link | undefined): void {
    const key = link ? `${link.key} ${thing.key}` : thing.key
    tokens.push({ ...thing, key, lead, ...(link && { link }) })
    lead = []
  }

  function read(children: readonly XmlElement[], link?: Link): void {
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at]
      if (!child || child.name === 'w:pPr') continue
      if (child.name === 'w:hyperlink') {
        readLink(child)
      } else if (child.name !== 'w:r') {
        lead.push(child)
      } else if (fieldCharacter(child) === 'begin') {
        const end = endOfField(children, at)
        const runs = children.slice(at, end + 1)
        const key = `field ${runs.map((run) => (run.name === 'w:r' ? textOf(run) : '')).join('|')}`
        add({ kind: 'runs', key, runs }, link)
        at = end
      } else readRun(child, link)
    }
  }

  function readLink(element: XmlElement): void {
    const target = keyOf({ ...element, children: [] })
    const count = links.get(target) ?? 0
    links.set(target, count + 1)
    read(element.children.filter(isElement), { key: `${target} ${count}`, element })
  }

  function readRun(run: XmlElement, link: Link | undefined): void {
    const look = childOf(run, 'w:rPr')
    const lookKey = look ? keyOf(look) : ''
    for (const child of run.children) {
      if (!isElement(child) || child === look) continue
      if (child.name === 'w:t') {
        for (const word of textOf(child).match(wordsPattern) ?? []) {
          const part = make('w:t', { 'xml:space': 'preserve' }, [word])
          add({ kind: 'part', key: `${lookKey} ${word}`, look, lookKey, part }, link)
        }
      } else if (child.name === 'w:tab' || child.name === 'w:br') {
        const key = `${lookKey} ${keyOf(child)}`
        add({ kind: 'part', key, look, lookKey, part: child }, link)
      } else {
        const own = make('w:r', {}, look ? [look, child] : [child])
        const key = keyOf(child)
        const note = child.name === 'w:footnoteReference' ? child.attributes['w:id'] : undefined
        if (note !== undefined) add({ kind: 'note', key, run: own, note }, link)
        else add({ kind: 'runs', key, runs: [own] }, link)
      }
    }
  }

  read(paragraph.children.filter(isElement))
  return { tokens, tail: lead }
}

export function fieldCharacter(run: XmlElement): string | undefined {
  return childOf(run, 'w:fldChar')?.attributes['w:fldCharType']
}

/** Where the field that begins at `from` ends among its neighbours. */
function endOfField(children: readonly XmlElement[], from: number): number {
  let depth = 0
  for (let at = from; at < children.length; at += 1) {
    const child = children[at]
    const type = child && fieldCharacter(child)
    if (type === 'begin') depth += 1
    if (type === 'end') depth -= 1
    if (depth === 0) return at
  }
  return children.length - 1
}
