import type { Collector, Merging, Side } from './collector.ts'
import { mergeList } from './merge-list.ts'
import { mergeProse } from './merge-prose.ts'
import { says } from './same.ts'
import { fieldOf, type ThingShape } from './shape.ts'

/** Finds what copies changed in a value, whatever its shape, and in all that is in it. */
export function mergeValue({ shape, ours, sides, path }: Merging, into: Collector): void {
  // What is in things and lists is compared when it is come to: once, not at each level.
  const isWhole = shape.kind === 'value' || shape.kind === 'prose'
  const differ = (a: unknown, b: unknown) => a !== b && !(isWhole && says(a, b))
  const changed = sides.filter(({ before, after }) => differ(before, after) && differ(ours, after))
  if (changed.length === 0) return
  switch (shape.kind) {
    case 'aside':
      break
    case 'value':
      mergeWhole(ours, changed, path, into)
      break
    case 'prose':
      mergeProse(ours, changed, path, into)
      break
    case 'list':
      for (const item of mergeList(shape, ours, changed, path, into)) mergeValue(item, into)
      break
    case 'thing':
      for (const field of fieldsOf(shape, ours, changed, path)) mergeValue(field, into)
  }
}

function fieldsOf(
  shape: ThingShape,
  ours: unknown,
  sides: readonly Side[],
  path: readonly string[],
): Merging[] {
  const versions = [ours, ...sides.flatMap(({ before, after }) => [before, after])]
  const names = new Set(versions.flatMap((one) => Object.keys(one ?? {})))
  return [...names].sort().map((name) => ({
    shape: shape.fields[name] ?? { kind: 'value' },
    ours: fieldOf(ours, name),
    sides: sides.map(({ copy, before, after }) => {
      return { copy, before: fieldOf(before, name), after: fieldOf(after, name) }
    }),
    path: [...path, name],
  }))
}

/** A value that is taken as a whole or not at all. */
function mergeWhole(
  ours: unknown,
  sides: readonly Side[],
  path: readonly string[],
  into: Collector,
): void {
  into.add({
    kind: 'changed',
    path,
    before: sides[0]?.before,
    ours,
    wishes: sides.map(({ copy, after }) => ({ copy, value: after })),
    conflict: sides.some(({ before }) => !says(before, ours)) ? 'both-changed' : undefined,
  })
}
