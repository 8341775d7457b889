import { changesBetween, recordChangesBetween } from '../plan/changes.ts'
import type { Block, Id, Plan } from '../plan/model.ts'
import { recordText } from '../plan/record-text.ts'
import { type RecordKind, type RecordOf, recordKinds } from '../plan/records.ts'
import { blockText, inlineText } from '../plan/walk.ts'
import { canonicalJson } from './canonical-json.ts'
import { chapterKey, chaptersOf } from './objects.ts'
import { sharing, sharingRecords } from './sharing.ts'

/**
 * What became of one block or record. `before` and `after` are what a reader could read in it; when
 * they are the same, its looks or facts changed (`fields` names those of a record).
 */
export type Difference = {
  id: Id
  kind: 'added' | 'removed' | 'changed' | 'moved'
  before: string
  after: string
  fields: string[]
}

/** Differences by where they are: the chapters in order, then the kinds of records. */
export type Comparison = {
  /** `chapter` is its heading, null above the first; `title` as it is in the newer plan, if it is there. */
  chapters: { chapter: Id | null; title: string; differences: Difference[] }[]
  records: { kind: RecordKind; differences: Difference[] }[]
  /** Whether facts about the whole plan differ: title, organisation, period, handling. */
  hasOtherDetails: boolean
}

/** How one state of a plan differs from an older one. */
export function comparePlans(before: Plan, after: Plan): Comparison {
  return {
    chapters: chapterDifferences(before.blocks, sharing(before.blocks, after.blocks)),
    records: recordDifferences(before, after),
    hasOtherDetails: canonicalJson(before.meta) !== canonicalJson(after.meta),
  }
}

function chapterDifferences(before: Block[], after: Block[]): Comparison['chapters'] {
  const { removed, put } = changesBetween(before, after)
  const [was, is] = [chapterOfEach(before), chapterOfEach(after)]
  const blocks = new Map(before.map((block) => [block.id, block]))
  const differences = new Map<Id | null, Map<Id, Difference>>()
  const add = (chapter: Id | null, difference: Difference) => {
    const known = differences.get(chapter) ?? new Map<Id, Difference>()
    differences.set(chapter, known.set(difference.id, difference))
  }

  for (const id of removed) {
    const block = blocks.get(id)
    if (!block) continue
    const text = blockText(block)
    if (isBlank(block, text)) continue
    add(was.get(id) ?? null, { id, kind: 'removed', before: text, after: '', fields: [] })
  }
  for (const { block, after: place } of put) {
    const { id } = block
    const old = blocks.get(id)
    const kind = !old ? 'added' : place !== undefined && old === block ? 'moved' : 'changed'
    if ((!old || kind === 'moved') && isBlank(block, blockText(block))) continue
    const texts = { before: old ? blockText(old) : '', after: blockText(block) }
    add(is.get(id) ?? null, { id, kind, ...texts, fields: [] })
  }

  const titles = new Map([...chaptersOf(before), ...chaptersOf(after)].map(titled))
  const order = [...chaptersOf(after), ...chaptersOf(before)].map(chapterKey)
  return [...new Set(order)].flatMap((chapter) => {
    const found = differences.get(chapter)
    if (!found) return []
    return [
      {
        chapter,
        title: titles.get(chapter) ?? '',
        differences: inOrder([...found.values()], [...before, ...after]),
      },
    ]
  })
}

/** Empty lines come and go, and nobody means anything by them. */
function isBlank(block: Block, text: string): boolean {
  return block.type === 'paragraph' && text.trim() === ''
}

function chapterOfEach(blocks: readonly Block[]): Map<Id, Id | null> {
  return new Map(
    chaptersOf(blocks).flatMap((chapter) =>
      chapter.map(({ id }): [Id, Id | null] => [id, chapterKey(chapter)]),
    ),
  )
}

function titled(chapter: readonly Block[]): [Id | null, string] {
  const [first] = chapter
  return [chapterKey(chapter), first?.type === 'heading' ? inlineText(first.children) : '']
}

/** As the newer plan has them; what it lacks stands where the older plan had it, before all others. */
function inOrder(differences: Difference[], rows: readonly { id: Id }[]): Difference[] {
  const place = new Map(rows.map(({ id }, index) => [id, index]))
  const at = ({ id }: Difference) => place.get(id) ?? 0
  return differences.toSorted((a, b) => at(a) - at(b))
}

function recordDifferences(before: Plan, after: Plan): Comparison['records'] {
  const changes = recordChangesBetween(
    before.records,
    sharingRecords(before.records, after.records),
  )
  return recordKinds.flatMap((kind) => {
    const { removed = [], put = [] } = changes[kind] ?? {}
    const rows = new Map<Id, RecordOf<RecordKind>>(before.records[kind].map((row) => [row.id, row]))
    const text = (row: RecordOf<RecordKind> | undefined) =>
      row ? recordText(kind, row as RecordOf<typeof kind>) : ''
    const differences: Difference[] = [
      ...removed.map(
        (id): Difference => ({
          id,
          kind: 'removed',
          before: text(rows.get(id)),
          after: '',
          fields: [],
        }),
      ),
      ...put.map(({ row, after: place }): Difference => {
        const old = rows.get(row.id)
        const fields = old ? changedFields(old, row) : []
        return {
          id: row.id,
          kind: !old ? 'added' : place !== undefined && fields.length === 0 ? 'moved' : 'changed',
          before: text(old),
          after: text(row),
          fields,
        }
      }),
    ]
    return differences.length > 0 ? [{ kind, differences }] : []
  })
}

function changedFields(before: object, after: object): string[] {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => canonicalJson(was.get(field)) !== canonicalJson(is.get(field)),
  )
}
