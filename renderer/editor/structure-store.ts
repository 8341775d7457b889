import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Block, CaptionKind, Footnote, Id, PlanLanguage } from '#shared/plan/model.ts'
import { numberingOf } from '#shared/plan/numbering.ts'
import { nodesOf } from '#shared/plan/walk.ts'
import { captionEntries, contentsEntries } from '#shared/print/blocks.ts'
import { type Targets, targetsOf } from '#shared/print/references.ts'
import type { ContentsEntry } from '#shared/print/tree.ts'
import { type PrintWords, printWords } from '#shared/print/words.ts'

/** What is counted and looked up over the whole plan, so that blocks can show it. */
export type Structure = {
  /** What stands before a block: "2.1", "b)", "Taulukko 3. ", the word of a callout. */
  labels: ReadonlyMap<Id, string>
  footnotes: ReadonlyMap<Footnote, number>
  targets: Targets
  entries: ContentsEntry[]
  /** The lists of tables and of figures. */
  captions: Record<CaptionKind, ContentsEntry[]>
}

export type StructureStore = ReturnType<typeof createStructureStore>

/**
 * Numbers and references of the open plan. Each block listens to its own label, so that a new
 * heading renders the headings after it and nothing else.
 */
export function createStructureStore(language: PlanLanguage, blocks: readonly Block[]) {
  const words = printWords[language]
  const listeners = new Map<Id, Set<() => void>>()
  const wholeListeners = new Set<() => void>()
  let current = structureOf(blocks, words)

  return {
    words,
    read: (): Structure => current,

    update(blocks: readonly Block[]): void {
      const { labels } = current
      current = structureOf(blocks, words)
      for (const [id, listening] of listeners) {
        if (labels.get(id) !== current.labels.get(id)) for (const listen of listening) listen()
      }
      for (const listen of wholeListeners) listen()
    },

    listenTo(id: Id, listen: () => void): () => void {
      const listening = listeners.get(id) ?? new Set()
      listeners.set(id, listening.add(listen))
      return () => {
        listening.delete(listen)
        if (listening.size === 0) listeners.delete(id)
      }
    },

    listen(listen: () => void): () => void {
      wholeListeners.add(listen)
      return () => wholeListeners.delete(listen)
    },
  }
}

export function structureOf(blocks: readonly Block[], words: PrintWords): Structure {
  const numbering = numberingOf(blocks)
  const labels = new Map(numbering.headings)
  for (const [id, number] of numbering.tables) labels.set(id, `${words.table} ${number}.`)
  for (const [id, number] of numbering.figures) labels.set(id, `${words.figure} ${number}.`)
  for (const node of nodesOf(blocks)) {
    if (node.type !== 'list-item' || !node.ordered) continue
    labels.set(node.id, itemMarker(numbering.items.get(node.id) ?? 1, node.level))
  }
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    const goesOn =
      before?.type === 'callout' && block.type === 'callout' && before.tone === block.tone
    if (block.type === 'callout' && !goesOn) labels.set(block.id, words.tones[block.tone])
  })
  return {
    labels,
    footnotes: numbering.footnotes,
    targets: targetsOf(blocks, numbering),
    entries: contentsEntries(blocks),
    captions: {
      tables: captionEntries('tables', blocks, numbering, words),
      figures: captionEntries('figures', blocks, numbering, words),
    },
  }
}

/** As the exported document writes them: 1. a) i. and over again. */
export function itemMarker(number: number, level: number): string {
  const kind = level % 3
  if (kind === 1) return `${letters(number)})`
  return kind === 2 ? `${roman(number)}.` : `${number}.`
}

/** After z Word goes on with aa, bb, cc. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  const [value, sign] = romans.find(([value]) => value <= number) ?? [1, '']
  return sign === '' ? '' : sign + roman(number - value)
}

const empty = createStructureStore('fi', [])

export const StructureContext = createContext<StructureStore>(empty)

/** What stands before a block, "" when nothing does. Renders again only when that changes. */
export function useLabel(id: Id): string {
  const store = useContext(StructureContext)
  const subscribe = useCallback((listen: () => void) => store.listenTo(id, listen), [store, id])
  return useSyncExternalStore(subscribe, () => store.read().labels.get(id) ?? '')
}

/** A piece of the whole. `select` answers with the same value as long as nothing of it changed. */
export function useStructure<T>(select: (structure: Structure) => T): T {
  const store = useContext(StructureContext)
  return useSyncExternalStore(store.listen, () => select(store.read()))
}
