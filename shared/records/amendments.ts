import type { Block, Id } from '../plan/model.ts'
import type { AmendmentTarget, Applied, RecordOf, Records } from '../plan/records.ts'
import { inlineText, textBlocksOf } from '../plan/walk.ts'
import { type TreeKind, updateRow } from './edit.ts'

const kinds = ['priorities', 'goals', 'measures'] as const satisfies TreeKind[]

/** The words an amendment is about, as they are now; undefined when the place is gone. */
export function amendedText(
  { blocks, records }: { blocks: readonly Block[]; records: Records },
  about: AmendmentTarget,
): string | undefined {
  if ('block' in about) {
    const block = [...textBlocksOf(blocks)].find(({ id }) => id === about.block)
    return block && inlineText(block.children)
  }
  const found = rowOf(records, about.record)
  return found && (found.row[about.field] ?? '')
}

/**
 * Takes an accepted amendment in: marks it with what it changed and, when it is about a row of the plan,
 * gives that its new words. The words of a block are the editor's to write.
 */
export function withApplied(
  records: Records,
  id: Id,
  about: AmendmentTarget,
  applied: Applied,
): Records {
  const marked = updateRow(records, 'amendments', id, { about, applied })
  return marked === records ? records : withWords(marked, about, applied.after)
}

/** Takes it out again. */
export function withoutApplied(records: Records, id: Id): Records {
  const { about, applied } = records.amendments.find((one) => one.id === id) ?? {}
  if (!applied) return records
  const unmarked = updateRow(records, 'amendments', id, { applied: undefined })
  return about && changesWords(applied) ? withWords(unmarked, about, applied.before) : unmarked
}

/** False for one that was marked as being in the text already. */
export function changesWords({ before, after }: Applied): boolean {
  return before !== after
}

function withWords(records: Records, about: AmendmentTarget, words: string): Records {
  if ('block' in about) return records
  const found = rowOf(records, about.record)
  return found ? updateRow(records, found.kind, about.record, { [about.field]: words }) : records
}

function rowOf(records: Records, id: Id): { kind: TreeKind; row: RecordOf<TreeKind> } | undefined {
  for (const kind of kinds) {
    const row = records[kind].find((one) => one.id === id)
    if (row) return { kind, row }
  }
  return undefined
}
