import type { Id } from '#shared/plan/model.ts'
import type { PrintNote } from '#shared/print/tree.ts'
import type { PrintWords } from '#shared/print/words.ts'
import type { Design } from '../design.ts'

/** What the writing of one page gathers as it goes from block to block. */
export type Context = {
  words: PrintWords
  design: Design
  /** Bytes of images by SHA-256. */
  images: ReadonlyMap<string, Uint8Array>
  /** On which page of paper headings stand; 0 stands for those not known yet. For the screen there is none. */
  pages: ReadonlyMap<Id, number> | undefined
  /** The id of a block as an attribute, once: a view may be several tables. */
  anchor: (id: Id) => { id?: string }
  /** A name for the next caption. */
  captionId: () => string
  notes: PrintNote[]
}

type Given = Pick<Context, 'words' | 'design' | 'images' | 'pages'>

export function createContext(given: Given): Context {
  const taken = new Set<Id>()
  let captions = 0
  return {
    ...given,
    notes: [],
    captionId: () => {
      captions += 1
      return `caption-${captions}`
    },
    anchor: (id) => {
      if (id === '' || taken.has(id)) return {}
      taken.add(id)
      return { id: anchorOf(id) }
    },
  }
}

/** Where links within the page lead: the names stay the same from export to export. */
export function anchorOf(id: Id): string {
  return `b-${id}`
}

/** The block of such a name. */
export function idOf(anchor: string): Id {
  return anchor.slice(anchorOf('').length)
}
