import type { PlanLanguage } from '../plan/model.ts'
import type { Change, ChangeKind, ConflictReason, Place, Proposal, Version } from './model.ts'
import { derivedId, keyOf } from './same.ts'
import type { Shape } from './shape.ts'

/** One thing as a copy got it and as it came back. */
export type Side = { copy: number; before: unknown; after: unknown }

/** One value of the plan: ours, what copies got and what came back, and the way to it. */
export type Merging = {
  shape: Shape
  ours: unknown
  sides: readonly Side[]
  path: readonly string[]
}

/** What one copy asks for. Without `value`: that it be gone. */
export type Wish = { copy: number; value?: unknown; after?: string | null }

export type Draft = {
  kind: ChangeKind
  path: readonly string[]
  before?: unknown
  ours?: unknown
  wishes: readonly Wish[]
  /** Why it waits, if it does for more than that copies disagree. */
  conflict?: ConflictReason | undefined
  canKeepBoth?: boolean
  range?: Change['range']
  along?: readonly string[]
  /** Tells it from other changes of its kind at its place. */
  mark?: string
}

/** How places and values are put in words, for `ours` or as a copy has them. */
export type Wording = {
  placeOf(path: readonly string[], copy: number | 'ours'): Place
  textOf(path: readonly string[], value: unknown, copy: number | 'ours'): string
}

type CopyOf = { id: string; author: string; hasBase: boolean }

/** Gathers changes: tells proposals apart, finds out what conflicts, gives ids that can be found again. */
export class Collector {
  readonly changes: Change[] = []
  readonly language: PlanLanguage
  readonly #copies: readonly CopyOf[]
  readonly #wording: Wording
  readonly #ids = new Map<string, number>()

  constructor(copies: readonly CopyOf[], language: PlanLanguage, wording: Wording) {
    this.language = language
    this.#copies = copies
    this.#wording = wording
  }

  add(draft: Draft): void {
    const { kind, path, wishes, range, along } = draft
    const first = wishes[0]
    if (!first) return
    const moved = kind === 'moved'
    const versionOf = (value: unknown, copy: number | 'ours'): { version?: Version } => {
      if (value === undefined) return {}
      return { version: { text: this.#wording.textOf(path, value, copy), value } }
    }
    const before = versionOf(draft.before, first.copy).version
    const ours = versionOf(draft.ours, 'ours').version
    const proposals = this.#proposals(draft)
    const ancestry = wishes.every(({ copy }) => this.#copies[copy]?.hasBase)
    const conflict = !ancestry
      ? 'no-ancestor'
      : (draft.conflict ??
        (proposals.length > 1 ? (moved ? 'moved-twice' : 'both-changed') : undefined))
    this.changes.push({
      id: this.#idOf(draft),
      kind,
      place: this.#wording.placeOf(path, draft.ours === undefined ? first.copy : 'ours'),
      ...(before && ancestry && { before }),
      ...(ours && { ours }),
      proposals,
      ...(conflict && { conflict }),
      canKeepBoth: draft.canKeepBoth ?? false,
      ...(range && { range }),
      ...(along && along.length > 0 && { along: [...along] }),
    })
  }

  #proposals({ path, wishes }: Draft): Proposal[] {
    const distinct = Map.groupBy(wishes, ({ value }) => keyOf(value))
    return [...distinct].map(([key, wishes]): Proposal => {
      const [first] = wishes
      const copies = wishes.flatMap(({ copy }) => this.#copies[copy] ?? [])
      return {
        id: derivedId(key),
        text: first?.value === undefined ? '' : this.#wording.textOf(path, first.value, first.copy),
        ...(first?.value !== undefined && { value: first.value }),
        ...(first?.after !== undefined && { after: first.after }),
        copies: copies.map(({ id }) => id),
        authors: [...new Set(copies.map(({ author }) => author))],
      }
    })
  }

  /** The same words may be changed twice in one text: those that are alike are counted. */
  #idOf({ kind, path, mark = '' }: Draft): string {
    const id = derivedId(...path, kind, mark)
    const count = this.#ids.get(id) ?? 0
    this.#ids.set(id, count + 1)
    return count === 0 ? id : derivedId(id, `${count}`)
  }
}
