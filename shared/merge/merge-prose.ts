import type { Collector, Side } from './collector.ts'
import { type Edit, editsBetween, overlap } from './sentence-edits.ts'
import { isCutSentence, type Prose, proseOf, type Sentence, sentencesOf } from './sentences.ts'

/** Sentences of ours, as a half-open range, and what a copy has in their place. */
type Wanted = {
  copy: number
  from: number
  to: number
  before: readonly Sentence[]
  after: readonly Sentence[]
  touched: boolean
}

/**
 * A text, sentence by sentence. Different sentences changed by different sides both count; one sentence
 * that two sides changed waits for a decision, since half of each may say what nobody meant.
 */
export function mergeProse(
  oursValue: unknown,
  sides: readonly Side[],
  path: readonly string[],
  into: Collector,
): void {
  const read = (value: unknown) => sentencesOf((value as Prose | undefined) ?? [], into.language)
  const ours = read(oursValue)
  const wanted = sides.flatMap(({ copy, before, after }) =>
    wantedBy(copy, ours, read(before), read(after)),
  )
  for (const group of grouped(wanted)) {
    const from = Math.min(...group.map((one) => one.from))
    const to = Math.max(...group.map((one) => one.to))
    const own = ours.slice(from, to)
    const wishes = [...Map.groupBy(group, ({ copy }) => copy)].flatMap(([copy, edits]) => {
      const after = withEdits(ours, from, to, edits)
      return keysOf(after) === keysOf(own) ? [] : [{ copy, value: after }]
    })
    const touched = group.some((one) => one.touched)
    const before = touched || own.length === 0 ? (group[0]?.before ?? []) : own
    const distinct = new Set(wishes.map(({ value }) => keysOf(value)))
    const versions = [before, own, ...wishes.map(({ value }) => value)]
    const parted = versions.some((sentences) => sentences.some(isCutSentence))
    const isInsertion = own.length === 0 && before.length === 0
    into.add({
      kind: isInsertion
        ? 'added'
        : wishes.every(({ value }) => value.length === 0)
          ? 'removed'
          : 'changed',
      path,
      ...(before.length > 0 && { before: proseOf(before) }),
      ...(own.length > 0 && { ours: proseOf(own) }),
      wishes: wishes.map(({ copy, value }) => ({
        copy,
        ...(value.length > 0 && { value: proseOf(value) }),
      })),
      conflict:
        touched || distinct.size > 1 ? (parted ? 'split-and-changed' : 'both-changed') : undefined,
      canKeepBoth: true,
      range: { from, to },
      mark: isInsertion ? [ours[from - 1]?.key, ...distinct].join() : keysOf([...before, ...own]),
    })
  }
}

/** What a copy changed since `before`, said in sentences of ours. */
function wantedBy(
  copy: number,
  ours: readonly Sentence[],
  before: readonly Sentence[],
  after: readonly Sentence[],
): Wanted[] {
  const theirEdits = editsBetween(before, after)
  const ourEdits = editsBetween(before, ours)
  return clustered(theirEdits, ourEdits).flatMap(({ from, to, theirs, own }): Wanted[] => {
    const [start, end] = mapped(from, to, ourEdits, own)
    const [first, last] = mapped(from, to, theirEdits, theirs)
    const mine = ours.slice(start, end)
    let wish = after.slice(first, last)
    if (from === to) {
      // Both added something here: what the other has already is not added again.
      const here = ourEdits.find((edit) => edit.from === from && edit.to === from)
      const known = new Set(here ? ours.slice(here.start, here.end).map(({ key }) => key) : [])
      wish = wish.filter(({ key }) => !known.has(key))
    }
    if (keysOf(mine) === keysOf(wish)) return []
    return [
      {
        copy,
        from: start,
        to: end,
        before: before.slice(from, to),
        after: wish,
        touched: own.length > 0,
      },
    ]
  })
}

type Cluster = { from: number; to: number; theirs: Edit[]; own: Edit[] }

/** Each edit of theirs with those of ours that are about the same sentences, until none is divided. */
function clustered(theirs: readonly Edit[], own: readonly Edit[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const edit of theirs) {
    let cluster: Cluster = { from: edit.from, to: edit.to, theirs: [edit], own: [] }
    for (;;) {
      const { from, to } = cluster
      const met = own.filter((one) => overlap(one, { from, to }))
      const last = clusters.at(-1)
      const joins = last !== undefined && [cluster, ...met].some((one) => overlap(one, last))
      if (joins) clusters.pop()
      const parts = [cluster, ...met, ...(joins ? [last] : [])]
      const wider: Cluster = {
        from: Math.min(...parts.map((part) => part.from)),
        to: Math.max(...parts.map((part) => part.to)),
        theirs: [...(joins ? last.theirs : []), ...cluster.theirs],
        own: [...new Set([...(joins ? last.own : []), ...met])],
      }
      const grew = joins || wider.from !== from || wider.to !== to
      cluster = wider
      if (!grew) break
    }
    clusters.push(cluster)
  }
  return clusters
}

/** Where sentences of the ancestor are in a version that these edits made, `within` of them inside. */
function mapped(
  from: number,
  to: number,
  edits: readonly Edit[],
  within: readonly Edit[],
): [number, number] {
  const grown = (list: readonly Edit[]) =>
    list.reduce((sum, edit) => sum + (edit.end - edit.start) - (edit.to - edit.from), 0)
  const start = from + grown(edits.filter((edit) => edit.to <= from && !within.includes(edit)))
  return [start, start + (to - from) + grown(within)]
}

/** Wishes about the same sentences, together; of additions at one point only those that are alike. */
function grouped(wanted: readonly Wanted[]): Wanted[][] {
  const sorted = wanted.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const groups: { from: number; to: number; members: Wanted[] }[] = []
  for (const one of sorted) {
    const group = groups.find((group) => {
      const point = one.from === one.to && group.from === group.to
      return point
        ? one.from === group.from && keysOf(group.members[0]?.after ?? []) === keysOf(one.after)
        : overlap(one, group)
    })
    if (!group) groups.push({ from: one.from, to: one.to, members: [one] })
    else {
      group.members.push(one)
      group.to = Math.max(group.to, one.to)
    }
  }
  return groups.map(({ members }) => members)
}

/** The sentences of ours in a range with what one copy wants there. */
function withEdits(
  ours: readonly Sentence[],
  from: number,
  to: number,
  edits: readonly Wanted[],
): Sentence[] {
  const result: Sentence[] = []
  let at = from
  for (const edit of edits) {
    result.push(...ours.slice(at, edit.from), ...edit.after)
    at = edit.to
  }
  return [...result, ...ours.slice(at, to)]
}

function keysOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ key }) => key).join('\n')
}
