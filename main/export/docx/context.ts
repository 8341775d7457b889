import type { Paragraph } from 'docx'
import type { Id, PlanLanguage } from '#shared/plan/model.ts'
import type { PrintWords } from '#shared/print/words.ts'
import type { Design } from '../design.ts'
import { element, type Node } from './elements.ts'

/** Which part of the package a run stands in: each has its own list of link addresses. */
export type Part = 'document' | 'footnotes'

/**
 * What one export gathers as it goes from block to block: numbers that must not repeat in the file,
 * and what is written in other parts than the body. Made anew for each file, so that the same plan
 * gives the same bytes.
 */
export type Context = {
  language: PlanLanguage
  words: PrintWords
  design: Design
  /** Wraps in a bookmark with a number of its own. */
  bookmark: <Child>(name: string, children: readonly Child[]) => (Child | Node)[]
  /** A number for the next drawing. */
  drawing: () => number
  /** The relationship id of an address, the same for the same address. */
  linkId: (part: Part, url: string) => string
  links: Record<Part, ReadonlyMap<string, string>>
  footnotes: Map<number, Paragraph>
  /** Comments on a block without words, once: a view may be several tables. */
  takeComments: (block: Id) => readonly number[]
  /** The counts of ordered lists met so far. */
  lists: Set<number>
  /** Print the page number of each entry in the list of contents. */
  pageNumbers: boolean
}

type ContextOptions = {
  pageNumbers: boolean
  design: Design
  commented?: ReadonlyMap<Id, readonly number[]>
}

export function createContext(
  language: PlanLanguage,
  words: PrintWords,
  { commented = new Map(), ...options }: ContextOptions,
): Context {
  const comments = new Map(commented)
  const links = { document: new Map<string, string>(), footnotes: new Map<string, string>() }
  const names = new Set<string>()
  let drawings = 0
  return {
    language,
    words,
    ...options,
    links,
    footnotes: new Map(),
    takeComments: (block) => {
      const numbers = comments.get(block) ?? []
      comments.delete(block)
      return numbers
    },
    lists: new Set(),
    bookmark: (name, children) => {
      // Two of one name would leave Word with a file to repair; the first one keeps it.
      if (names.has(name)) return [...children]
      names.add(name)
      const number = names.size
      return [
        element('w:bookmarkStart', { 'w:id': number, 'w:name': name }),
        ...children,
        element('w:bookmarkEnd', { 'w:id': number }),
      ]
    },
    drawing: () => {
      drawings += 1
      return drawings
    },
    linkId: (part, url) => {
      const known = links[part].get(url)
      if (known) return known
      const id = `rIdLink${links[part].size + 1}`
      links[part].set(url, id)
      return id
    },
  }
}
