import { useRef } from 'react'

/**
 * The same items, each the object it was the last time it said the same, and the same list when all
 * of them are: what renders them has nothing to do unless something changed.
 */
export function useInterned<Item>(items: readonly Item[]): readonly Item[] {
  const known = useRef<{ byWords: Map<string, Item>; list: readonly Item[] }>({
    byWords: new Map(),
    list: [],
  })
  const { byWords, list } = known.current
  const entries = items.map((item): [string, Item] => {
    const words = JSON.stringify(item)
    return [words, byWords.get(words) ?? item]
  })
  const interned = entries.map(([, item]) => item)
  const isSame = interned.length === list.length && interned.every((item, at) => item === list[at])
  if (isSame) return list
  known.current = { byWords: new Map(entries), list: interned }
  return interned
}
