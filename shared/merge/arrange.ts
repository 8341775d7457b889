/** A key and the key that goes right before it; null: it is the first. */
type Placed = { key: string; after: string | null }

export type Arrangement = {
  /** The keys of ours, in order. */
  keys: readonly string[]
  /** What moves, with what goes along. */
  moves: readonly (Placed & { along?: readonly string[] | undefined })[]
  /** What is new. Of several behind the same key the first in the list comes first. */
  additions: readonly Placed[]
}

/**
 * One order out of ours, of what moved and of what is new. First the moves, so that what was written
 * behind something that moved comes after it where it is now. Linear in the number of keys.
 */
export function arranged({ keys, moves, additions }: Arrangement): string[] {
  const chain = new Chain(keys)
  const targets = new Map(additions.map(({ key, after }) => [key, after]))
  /** The nearest key before that is there already. */
  const settled = (after: string | null): string | null => {
    const seen = new Set<string>()
    let at = after
    while (at !== null && !chain.has(at) && !seen.has(at)) {
      seen.add(at)
      at = targets.get(at) ?? null
    }
    return at !== null && chain.has(at) ? at : null
  }
  for (const { key, after, along = [] } of moves) {
    let previous = settled(after)
    const run = [key, ...along].filter((one) => chain.has(one))
    if (previous !== null && run.includes(previous)) continue
    for (const one of run) chain.remove(one)
    for (const one of run) {
      chain.insert(one, previous)
      previous = one
    }
  }
  for (const { key } of additions.toReversed()) {
    const waiting: string[] = []
    const seen = new Set<string>()
    let at: string | null = key
    while (at !== null && !chain.has(at) && targets.has(at) && !seen.has(at)) {
      seen.add(at)
      waiting.push(at)
      at = targets.get(at) ?? null
    }
    for (const one of waiting.toReversed()) chain.insert(one, settled(targets.get(one) ?? null))
  }
  return chain.toArray()
}

/** A list in which a key is found, taken out and put in without a look at the others. */
class Chain {
  readonly #next = new Map<string | null, string | null>()
  readonly #previous = new Map<string, string | null>()

  constructor(keys: readonly string[]) {
    let last: string | null = null
    for (const key of keys) {
      this.insert(key, last)
      last = key
    }
  }

  has(key: string): boolean {
    return this.#previous.has(key)
  }

  insert(key: string, after: string | null): void {
    const next = this.#next.get(after) ?? null
    this.#next.set(after, key)
    this.#next.set(key, next)
    this.#previous.set(key, after)
    if (next !== null) this.#previous.set(next, key)
  }

  remove(key: string): void {
    const [previous, next] = [this.#previous.get(key) ?? null, this.#next.get(key) ?? null]
    this.#next.set(previous, next)
    if (next !== null) this.#previous.set(next, previous)
    this.#previous.delete(key)
    this.#next.delete(key)
  }

  toArray(): string[] {
    const keys: string[] = []
    for (let key = this.#next.get(null) ?? null; key !== null; key = this.#next.get(key) ?? null)
      keys.push(key)
    return keys
  }
}
