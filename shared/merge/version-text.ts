import type { Block } from '../plan/model.ts'
import { blockText } from '../plan/walk.ts'
import { closeBlock, type OpenBlock } from './open-block.ts'
import { cellText, type Places } from './places.ts'
import { type Prose, proseText } from './sentences.ts'
import { fieldOf } from './shape.ts'

/**
 * What a reader would read of a value at a path, in the language of the plan. What is a key (a status,
 * a group of people) stays one: `describe.ts` has the words for it.
 */
export function versionText(path: readonly string[], value: unknown, places: Places): string {
  const [area, , ...below] = path
  if (typeof value === 'object' && value !== null && 'after' in value)
    return afterText(path, value.after, places)
  if (area === 'blocks') return textInBlock(below, value)
  if (area === 'records') return textInRecords(path, value, places)
  return plain(value)
}

function afterText([area]: readonly string[], key: unknown, places: Places): string {
  if (typeof key !== 'string') return ''
  return area === 'blocks' ? places.blockName(key) : places.recordName(key)
}

function textInBlock(below: readonly string[], value: unknown): string {
  if (Array.isArray(value)) return proseText(value as Prose)
  if (below.length === 0) return proseOrBlock(value as OpenBlock)
  const cells = fieldOf(value, 'cells') ?? fieldOf(value, 'children')
  if (cells !== undefined && below.length === 2) {
    return Object.values(cells as object)
      .map((cell) => cellText({ children: cell.children }))
      .filter((text) => text !== '')
      .join(' | ')
  }
  return fieldOf(value, 'form') ? proseOrBlock(value as OpenBlock) : plain(value)
}

function proseOrBlock(open: OpenBlock): string {
  const block: Block = closeBlock(open, () => '')
  return 'children' in open && block.type !== 'table' && block.type !== 'image'
    ? proseText(open.children as Prose)
    : blockText(block)
}

function textInRecords(path: readonly string[], value: unknown, places: Places): string {
  const [, , , field] = path
  if (typeof value === 'string') {
    const pointing =
      field === 'responsible' || field === 'priority' || field === 'goal' || field === 'became'
    if (field === 'about') return nameOf(value, places)
    return pointing ? places.recordName(value) : value
  }
  if (field === 'about') {
    return nameOf(fieldOf(value, 'record') ?? fieldOf(value, 'block'), places)
  }
  if (field === 'applied') return plain(fieldOf(value, 'version'))
  if (field === 'votes') {
    return ['for', 'against', 'abstain'].map((side) => plain(fieldOf(value, side))).join('–')
  }
  if (field === undefined) {
    const named = ['title', 'name', 'body', 'text'].map((name) => fieldOf(value, name))
    const title = named.find((name) => name !== undefined)
    return typeof title === 'string'
      ? title
      : [fieldOf(value, 'done'), fieldOf(value, 'reason'), fieldOf(value, 'next')]
          .filter(Boolean)
          .join(' ')
  }
  const indicator = fieldOf(value, 'indicator')
  if (typeof indicator === 'string') {
    const words = ['baseline', 'target', 'value']
      .map((name) => fieldOf(value, name))
      .filter(Boolean)
    return [places.recordName(indicator), words.join(' → ')].filter(Boolean).join(': ')
  }
  return plain(value)
}

/** The words by which a reader knows a record or a block. */
function nameOf(id: unknown, places: Places): string {
  return typeof id === 'string' ? places.recordName(id) || places.blockName(id) : ''
}

/** Values that are no text of their own: numbers, years, a few fields together. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  const [from, to] = [fieldOf(value, 'from'), fieldOf(value, 'to')]
  if (from !== undefined || to !== undefined) {
    const years = from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`
    return [years, fieldOf(value, 'note')].filter(Boolean).join(', ')
  }
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([, one]) => plain(one))
    .filter((text) => text !== '')
    .join(', ')
}
