import { createId } from '../plan/id.ts'
import type { Block, Id, Plan, TextBlock } from '../plan/model.ts'
import type {
  Amendment,
  AmendmentAction,
  AmendmentTarget,
  Applied,
  RecordOf,
  Records,
  Removed,
  TreeRows,
} from '../plan/records.ts'
import { inlineText, isTextBlock, textBlocksOf } from '../plan/walk.ts'
import { newGoal, newMeasure, newPriority } from './build.ts'
import { addRow, removeRows, type TreeKind, updateRow, withDescendants } from './edit.ts'

export const treeKinds = ['priorities', 'goals', 'measures'] as const satisfies TreeKind[]

type Parts = Pick<Plan, 'blocks' | 'records'>

/** What an amendment does to the text, which is the editor's to write. */
export type TextEdit =
  | { kind: 'reword'; block: Id; words: string }
  | { kind: 'insert'; block: TextBlock; after: Id | null }
  | { kind: 'remove'; block: Id }

/** What becomes of the records, and of the text with them: one step, forward and back. */
export type AmendmentStep = {
  edit(records: Records): Records
  text?: { do: TextEdit; undo: TextEdit }
}

/** What is taken in: what it does where, in which words, and the version it makes. */
export type Decided = {
  action: AmendmentAction
  about: AmendmentTarget
  words: string
  on: string
  version: string
}

export function actionOf({ action }: Amendment): AmendmentAction {
  return action ?? 'change'
}

/** False for one that was marked as being in the text already. */
export function changesPlan({ before, after, added, removed }: Applied): boolean {
  return before !== after || added !== undefined || removed !== undefined
}

/** Finds the words of a place as they are now; undefined when the place is not there. */
export function wordsIn({
  blocks,
  records,
}: {
  blocks: readonly Block[]
  records: TreeRows
}): (about: AmendmentTarget) => string | undefined {
  const inText = new Map([...textBlocksOf(blocks)].map(({ id, children }) => [id, children]))
  return (about) => {
    if ('record' in about) {
      const found = rowOf(records, about.record)
      return found && (found.row[about.field] ?? '')
    }
    const children = inText.get(about.block)
    return children && inlineText(children)
  }
}

/** The way to take an accepted amendment in; undefined when its place is gone or cannot go. */
export function applying(parts: Parts, id: Id, decided: Decided): AmendmentStep | undefined {
  const { action, about, on, version } = decided
  const take = { change: changing, insert: inserting, remove: removing }[action]
  const taken = take(parts, decided)
  if (!taken) return undefined
  const { edit = same, text, ...applied } = taken
  return {
    edit(records) {
      const mark = { action, about, applied: { on, version, ...applied } }
      const marked = updateRow(records, 'amendments', id, mark)
      return marked === records ? records : edit(marked)
    },
    ...(text && { text }),
  }
}

type Taken = Omit<Applied, 'on' | 'version'> & Partial<AmendmentStep>

const same = (records: Records) => records

function changing(parts: Parts, { about, words }: Decided): Taken | undefined {
  const before = wordsIn(parts)(about)
  return before === undefined
    ? undefined
    : { before, after: words, ...rewording(about, before, words) }
}

function rewording(about: AmendmentTarget, before: string, after: string): Partial<AmendmentStep> {
  if ('record' in about) return { edit: (records) => withWords(records, about, after) }
  const reword = (words: string): TextEdit => ({ kind: 'reword', block: about.block, words })
  return { text: { do: reword(after), undo: reword(before) } }
}

function inserting({ blocks, records }: Parts, { about, words }: Decided): Taken | undefined {
  if ('record' in about) {
    const near = rowOf(records, about.record)
    if (!near) return undefined
    const { edit, id } = newRowAfter(near, words)
    return { before: '', after: words, added: id, edit }
  }
  const near = blocks.find(({ id }) => id === about.block)
  if (!near) return undefined
  const block = blockAfter(near, words)
  const insert: TextEdit = { kind: 'insert', block, after: near.id }
  const text = { do: insert, undo: { kind: 'remove', block: block.id } as const }
  return { before: '', after: words, added: block.id, text }
}

function newRowAfter({ kind, row: near }: TreeRow, title: string) {
  const add = <Kind extends TreeKind>(kind: Kind, row: RecordOf<Kind>) => ({
    id: row.id,
    edit: (records: Records) => addRow(records, kind, row, near.id),
  })
  if (kind === 'goals') return add(kind, newGoal(near.priority, { title }))
  if (kind === 'measures') return add(kind, newMeasure(near.goal, { title }))
  return add(kind, newPriority({ title }))
}

/** A list goes on, elsewhere it is a paragraph. */
function blockAfter(near: Block, words: string): TextBlock {
  const made = { id: createId(), children: [{ text: words }] }
  return near.type === 'list-item'
    ? { ...made, type: 'list-item', ordered: near.ordered, level: near.level }
    : { ...made, type: 'paragraph' }
}

function removing({ blocks, records }: Parts, { about }: Decided): Taken | undefined {
  if ('record' in about) {
    const removed = removedRows(records, about.record)
    const edit = (rows: Records) => removeRows(rows, [about.record])
    return removed && { before: removed.title, after: '', removed: removed.removed, edit }
  }
  const at = blocks.findIndex(({ id }) => id === about.block)
  const block = blocks[at]
  if (!block || !isRemovable(block)) return undefined
  const after = blocks[at - 1]?.id ?? null
  return {
    before: inlineText(block.children),
    after: '',
    removed: { after, block },
    text: { do: { kind: 'remove', block: block.id }, undo: { kind: 'insert', block, after } },
  }
}

/** A heading is no paragraph: with it, what is below it would be part of another chapter. */
export function isRemovable(block: Block): block is TextBlock {
  return isTextBlock(block) && block.type !== 'heading'
}

function removedRows(
  records: Records,
  id: Id,
): { title: string; removed: Removed & { rows: TreeRows } } | undefined {
  const found = rowOf(records, id)
  if (!found) return undefined
  const gone = withDescendants(records, [id])
  const isGone = (row: { id: Id }) => gone.has(row.id)
  const siblings: readonly RecordOf<TreeKind>[] = records[found.kind]
  const parent = parentOf(found.row)
  const own = siblings.filter((row) => parentOf(row) === parent)
  return {
    title: found.row.title,
    removed: {
      after: own[own.indexOf(found.row) - 1]?.id ?? null,
      rows: {
        priorities: records.priorities.filter(isGone),
        goals: records.goals.filter(isGone),
        measures: records.measures.filter(isGone),
      },
    },
  }
}

/** The way to take out again what an amendment did. Its mark goes, whatever became of the rest. */
export function takingOut(
  { blocks }: Pick<Parts, 'blocks'>,
  { id, about, applied }: Amendment,
): AmendmentStep | undefined {
  if (!applied) return undefined
  const unmark = (records: Records) => updateRow(records, 'amendments', id, { applied: undefined })
  const { edit = same, text } =
    about && changesPlan(applied) ? backFrom(blocks, about, applied) : {}
  return { edit: (records) => edit(unmark(records)), ...(text && { text }) }
}

function backFrom(
  blocks: readonly Block[],
  about: AmendmentTarget,
  { before, after, added, removed }: Applied,
): Partial<AmendmentStep> {
  if (removed && 'rows' in removed) return { edit: (records) => withRows(records, removed) }
  if (removed) {
    // The schema has seen to it that this is a block of text.
    const block = removed.block as TextBlock
    const insert: TextEdit = { kind: 'insert', block, after: removed.after }
    return { text: { do: insert, undo: { kind: 'remove', block: block.id } } }
  }
  if (added === undefined) return rewording(about, after, before)
  if ('record' in about) return { edit: (records) => removeRows(records, [added]) }
  const at = blocks.findIndex(({ id }) => id === added)
  const block = blocks[at]
  if (!block || !isRemovable(block)) return {}
  const insert: TextEdit = { kind: 'insert', block, after: blocks[at - 1]?.id ?? null }
  return { text: { do: { kind: 'remove', block: added }, undo: insert } }
}

/** With rows that had gone, the first of them where it stood. Those that are there again stay as they are. */
function withRows(
  records: Records,
  { after, rows }: { after: Id | null; rows: TreeRows },
): Records {
  let top: Id | null | undefined = after
  const add = <Kind extends TreeKind>(into: Records, kind: Kind): Records => {
    const lacking: RecordOf<Kind>[] = rows[kind] as RecordOf<Kind>[]
    return lacking.reduce((result, row) => {
      const at = top
      top = undefined
      return rowOf(result, row.id) ? result : addRow(result, kind, row, at)
    }, into)
  }
  return add(add(add(records, 'priorities'), 'goals'), 'measures')
}

function withWords(
  records: Records,
  about: Extract<AmendmentTarget, { record: Id }>,
  words: string,
): Records {
  const found = rowOf(records, about.record)
  return found ? updateRow(records, found.kind, about.record, { [about.field]: words }) : records
}

type TreeRow = { [Kind in TreeKind]: { kind: Kind; row: RecordOf<Kind> } }[TreeKind]

function rowOf(rows: TreeRows, id: Id): TreeRow | undefined {
  for (const kind of treeKinds) {
    const row = rows[kind].find((one) => one.id === id)
    // A row of the list of a kind is of that kind; TypeScript forgets it in a loop.
    if (row) return { kind, row } as TreeRow
  }
  return undefined
}

function parentOf(row: RecordOf<TreeKind>): Id | undefined {
  if ('goal' in row) return row.goal
  return 'priority' in row ? row.priority : undefined
}
