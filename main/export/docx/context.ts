import type { Paragraph, XmlComponent } from 'docx'
import type { PlanLanguage } from '#shared/plan/model.ts'
import type { PrintWords } from '#shared/print/words.ts'
import { bookmarked } from './bookmarks.ts'

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
  /** Wraps in a bookmark with a number of its own. */
  bookmark: (name: string, children: readonly XmlComponent[]) => XmlComponent[]
  /** The relationship id of an address, the same for the same address. */
  linkId: (part: Part, url: string) => string
  links: Record<Part, ReadonlyMap<string, string>>
  footnotes: Map<number, Paragraph>
  /** Print the page number of each entry in the list of contents. */
  pageNumbers: boolean
}

export function createContext(
  language: PlanLanguage,
  words: PrintWords,
  options: { pageNumbers: boolean },
): Context {
  const links = { document: new Map<string, string>(), footnotes: new Map<string, string>() }
  let bookmarks = 0
  return {
    language,
    words,
    ...options,
    links,
    footnotes: new Map(),
    bookmark: (name, children) => {
      bookmarks += 1
      return bookmarked(name, bookmarks, children)
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
