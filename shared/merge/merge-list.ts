import { longestRising } from '../plan/changes.ts'
import type { Collector, Merging, Side, Wish } from './collector.ts'
import { says } from './same.ts'
import type { ListShape } from './shape.ts'

type Items = ReadonlyMap<string, unknown>
type ListSide = { copy: number; before: Items; after: Items }

/** A wish about one item, with what the copy that has it started from. */
type Asked = Wish & { before: unknown }

/**
 * A list whose items are known by keys: which of them are there, in what order, and what is in each.
 * What one side removed while another changed it waits for a decision; so does what two moved. Returns the
 * items that are changed in themselves.
 */
export function mergeList(
  shape: ListShape,
  oursList: unknown,
  sideLists: readonly Side[],
  path: readonly string[],
  into: Collector,
): Merging[] {
  const ours = byKey(shape, oursList)
  const sides = sideLists.map(({ copy, before, after }): ListSide => {
    return { copy, before: byKey(shape, before), after: byKey(shape, after) }
  })
  const gained = shape.gained ?? ((before: unknown, after: unknown) => !says(before, after))

  const added = new Map<string, Asked[]>()
  const removed = new Map<string, Asked[]>()
  const changed = new Map<string, Side[]>()
  for (const { copy, before, after } of sides) {
    let previous: string | null = null
    for (const [key, value] of after) {
      const was = before.get(key)
      if (ours.has(key)) {
        if (was === undefined || !says(was, value))
          push(changed, key, { copy, before: was, after: value })
        previous = key
      } else if (was === undefined || gained(was, value)) {
        push(added, key, { copy, value, after: previous, before: was })
        previous = key
      }
    }
    for (const [key, was] of before) {
      if (!after.has(key) && ours.has(key)) push(removed, key, { copy, before: was })
    }
  }

  if (!shape.fixed) {
    for (const [key, wishes] of added) {
      const back = wishes.find(({ before }) => before !== undefined)
      into.add({
        kind: 'added',
        path: [...path, key],
        before: back?.before,
        wishes,
        conflict: back ? 'removed-and-changed' : undefined,
        canKeepBoth: path[0] === 'blocks',
      })
    }
    for (const [key, wishes] of removed) {
      const item = ours.get(key)
      const touched =
        wishes.some(({ before }) => gained(before, item)) ||
        changed.get(key)?.some(({ before, after }) => gained(before, after))
      into.add({
        kind: 'removed',
        path: [...path, key],
        before: wishes[0]?.before,
        ours: item,
        wishes,
        conflict: touched ? 'removed-and-changed' : undefined,
      })
    }
    if (shape.ordered) mergeOrder(ours, sides, new Set(added.keys()), path, into)
  }

  return [...ours].flatMap(([key, item]): Merging[] => {
    const below = changed.get(key)
    if (!below) return []
    const itemShape = shape.shapeOf(item)
    // A paragraph that became a table: nothing of the one can be put into the other.
    const isAlike = (value: unknown) => value === undefined || shape.shapeOf(value) === itemShape
    const alike = below.every(({ before, after }) => isAlike(before) && isAlike(after))
    const itsShape = alike ? itemShape : ({ kind: 'value' } as const)
    return [{ shape: itsShape, ours: item, sides: below, path: [...path, key] }]
  })
}

/** Items that stand elsewhere among those that were there already. What is new has its place with it. */
function mergeOrder(
  ours: Items,
  sides: readonly ListSide[],
  added: ReadonlySet<string>,
  path: readonly string[],
  into: Collector,
): void {
  const moves = new Map<string, Move[]>()
  for (const { copy, before, after } of sides) {
    const moved = movedBetween(before, after)
    if (moved.size === 0) continue
    const movedHere = movedBetween(before, ours)
    const isPlaced = (key: string) => ours.has(key) || added.has(key)
    const isKnown = (key: string) => before.has(key) || after.has(key)
    const [was, is] = [previousIn(before, isPlaced), previousIn(after, isPlaced)]
    const here = previousIn(ours, isKnown)
    const followers = followersIn(ours, isKnown)
    for (const key of moved) {
      const target = is.get(key) ?? null
      if (!ours.has(key) || (movedHere.has(key) && here.get(key) === target)) continue
      push(moves, key, {
        wish: { copy, value: { after: target }, after: target },
        before: was.get(key) ?? null,
        ours: here.get(key) ?? null,
        again: movedHere.has(key),
        along: followers.get(key) ?? [],
      })
    }
  }
  for (const [key, asked] of moves) {
    const [first] = asked
    if (!first) continue
    into.add({
      kind: 'moved',
      path: [...path, key],
      before: { after: first.before },
      ours: { after: first.ours },
      wishes: asked.map(({ wish }) => wish),
      conflict: asked.some(({ again }) => again) ? 'moved-twice' : undefined,
      along: first.along,
    })
  }
}

/** Where a copy wants an item, with what went right before it at first and goes in ours. */
type Move = {
  wish: Wish
  before: string | null
  ours: string | null
  /** Ours moved it as well. */
  again: boolean
  /** What ours put behind it since: it stays behind it. */
  along: string[]
}

/** As few items as will do: the others keep their order. In the order of `after`. */
function movedBetween(before: Items, after: Items): Set<string> {
  const index = new Map([...before.keys()].map((key, at) => [key, at]))
  const common = [...after.keys()].filter((key) => index.has(key))
  const staying = longestRising(common.map((key) => index.get(key) ?? 0))
  return new Set(common.filter((key) => !staying.has(index.get(key) ?? 0)))
}

/** For each key the nearest one before it that counts. */
function previousIn(items: Items, counts: (key: string) => boolean): Map<string, string | null> {
  const previous = new Map<string, string | null>()
  let last: string | null = null
  for (const key of items.keys()) {
    previous.set(key, last)
    if (counts(key)) last = key
  }
  return previous
}

/** For each key that the copy knows those right behind it that it does not know. */
function followersIn(items: Items, isKnown: (key: string) => boolean): Map<string, string[]> {
  const followers = new Map<string, string[]>()
  let behind: string[] = []
  for (const key of items.keys()) {
    if (!isKnown(key)) behind.push(key)
    else {
      behind = []
      followers.set(key, behind)
    }
  }
  return followers
}

/** The first of those with the same key: a second would be a flaw of the plan. */
function byKey(shape: ListShape, list: unknown): Items {
  const items = new Map<string, unknown>()
  for (const item of Array.isArray(list) ? list : []) {
    const key = shape.keyOf(item)
    if (!items.has(key)) items.set(key, item)
  }
  return items
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
