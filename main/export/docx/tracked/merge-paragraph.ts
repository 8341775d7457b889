import { diffArrays } from 'diff'
import { childOf, type XmlElement } from '../../../xml/xml-tree.ts'
import { blockBookmark } from '../bookmarks.ts'
import { type Change, make, withProperties } from './marks.ts'
import type { Sides } from './sides.ts'
import { type KeyOf, type Token, type Tokens, tokensOf } from './tokens.ts'

type Op = { token: Token; change?: Change }

/** With less than this in common, two texts are easier read one after the other than word by word. */
const leastCommon = 0.3

/** One paragraph that is the older one when its changes are rejected, and the newer one when accepted. */
export function mergeParagraph(before: XmlElement, after: XmlElement, sides: Sides): XmlElement {
  const old = tokensOf(before, sides.before.keyOf)
  const { tokens, tail } = tokensOf(after, sides.after.keyOf)
  const leadOf = ({ token, change }: Op) => (change === 'deleted' ? [] : token.lead)
  const content = contentOf(opsBetween(old.tokens, tokens), sides, leadOf)
  // Numbers and titles that only the older version has are kept for what repeats them.
  const runs = [...namesOf(old).flatMap(sides.adoptedMark), ...content, ...tail]
  const properties = childOf(after, 'w:pPr')
  const merged = make('w:p', after.attributes, properties ? [properties, ...runs] : runs)
  const [was, is] = [childOf(before, 'w:pPr'), properties]
  const isSame = lookOf(was, sides.before.keyOf) === lookOf(is, sides.after.keyOf)
  if (isSame) return merged
  return sides.marks.properties(merged, was && sides.adopted(was))
}

/** Bookmarks but those of whole blocks, which a paragraph that is in both versions has already. */
function namesOf({ tokens, tail }: Tokens): XmlElement[] {
  const marks = [...tokens.flatMap(({ lead }) => lead), ...tail]
  return marks.filter(({ attributes }) => !attributes['w:name']?.startsWith(blockBookmark('')))
}

/** A paragraph that only one of the versions has; its end is not marked. */
export function wholeParagraph(paragraph: XmlElement, change: Change, sides: Sides): XmlElement {
  const side = change === 'deleted' ? sides.before : sides.after
  const { tokens, tail } = tokensOf(paragraph, side.keyOf)
  const ops = tokens.map((token) => ({ token, change }))
  const properties = childOf(paragraph, 'w:pPr')
  const kept = (marks: XmlElement[]) =>
    change === 'deleted' ? marks.flatMap(sides.adoptedMark) : marks
  const content = [...contentOf(ops, sides, ({ token }) => kept(token.lead)), ...kept(tail)]
  const made = make('w:p', paragraph.attributes, content)
  if (!properties) return made
  return withProperties(made, change === 'deleted' ? sides.adopted(properties) : properties)
}

/** What somebody chose of the look; space and tabs follow from what stands around. */
const chosen = ['w:pStyle', 'w:pageBreakBefore', 'w:numPr', 'w:ind']

function lookOf(properties: XmlElement | undefined, keyOf: KeyOf): string {
  return chosen
    .map((name) => childOf(properties, name))
    .map((own) => (own ? keyOf(own) : ''))
    .join()
}

function opsBetween(before: readonly Token[], after: readonly Token[]): Op[] {
  const parts = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const lengthOf = (tokens: readonly Token[]) =>
    tokens.reduce((sum, token) => sum + lettersOf(token), 0)
  const removed = (tokens: readonly Token[]) =>
    tokens.map((token): Op => ({ token, change: 'deleted' }))
  const added = (tokens: readonly Token[]) =>
    tokens.map((token): Op => ({ token, change: 'inserted' }))

  const ops: Op[] = []
  let [i, j, common] = [0, 0, 0]
  for (const part of parts) {
    const { length } = part.value
    if (part.removed) ops.push(...removed(before.slice(i, i + length)))
    else if (part.added) ops.push(...added(after.slice(j, j + length)))
    else {
      const same = after.slice(j, j + length)
      ops.push(...same.map((token): Op => ({ token })))
      common += lengthOf(same)
    }
    if (!part.added) i += length
    if (!part.removed) j += length
  }
  const most = Math.max(lengthOf(before), lengthOf(after))
  return common < leastCommon * most ? [...removed(before), ...added(after)] : ops
}

function lettersOf(token: Token): number {
  return token.kind === 'part' ? (token.key.match(/[\p{L}\p{N}]+$/u)?.[0].length ?? 0) : 1
}

/** Runs with their changes round them, within the links they are in. */
function contentOf(ops: readonly Op[], sides: Sides, leadOf: (op: Op) => XmlElement[]) {
  const content: XmlElement[] = []
  for (const group of groupsOf(ops, ({ token }) => token.link?.key)) {
    const inside: XmlElement[] = []
    let same: Op[] = []
    const flush = () => {
      inside.push(...sides.marks.runs(same[0]?.change, runsOf(same, sides)))
      same = []
    }
    for (const op of group) {
      const lead = leadOf(op)
      if (lead.length > 0 || op.change !== same[0]?.change) flush()
      inside.push(...lead)
      same.push(op)
    }
    flush()
    const [first] = group
    if (!first?.token.link) content.push(...inside)
    else {
      const kept = group.find(({ change }) => change !== 'deleted')?.token.link?.element
      const shell = kept ?? sides.adopted({ ...first.token.link.element, children: [] })
      content.push({ ...shell, children: inside })
    }
  }
  return content
}

function groupsOf<T>(list: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups: T[][] = []
  for (const item of list) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item)
    else groups.push([item])
  }
  return groups
}

/** Words of one look as one run again. */
function runsOf(ops: readonly Op[], sides: Sides): XmlElement[] {
  const runs: XmlElement[] = []
  for (const group of groupsOf(ops, ({ token }) =>
    token.kind === 'part' ? token.lookKey : token,
  )) {
    for (const { token, change } of group.slice(0, 1)) {
      if (token.kind === 'part') {
        const parts = group.flatMap(({ token }) => (token.kind === 'part' ? [token.part] : []))
        runs.push(make('w:r', {}, [...(token.look ? [token.look] : []), ...joined(parts)]))
      } else if (token.kind === 'note') {
        runs.push(sides.noteRun(token.run, token.note, change))
      } else {
        runs.push(...(change === 'deleted' ? token.runs.map(sides.adopted) : token.runs))
      }
    }
  }
  return runs
}

function joined(parts: readonly XmlElement[]): XmlElement[] {
  return groupsOf(parts, ({ name }) => name).flatMap((same) => {
    const [first] = same
    if (first?.name !== 'w:t') return same
    return [{ ...first, children: [same.flatMap(({ children }) => children).join('')] }]
  })
}
