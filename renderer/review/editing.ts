import type { Translate } from '#shared/i18n/translate.ts'
import { valueText } from '#shared/merge/describe.ts'
import type { Change, Merge, Version } from '#shared/merge/model.ts'
import { recordNumbers } from '#shared/plan/record-numbering.ts'
import { followUpStatuses, populationGroups, type Schedule } from '#shared/plan/records.ts'
import { readEuros, readSchedule, scheduleText } from '#shared/records/cell-values.ts'
import { type EditedValue, editedText } from '#shared/review/model.ts'

/** Why nothing of one's own can be written at the place of a change. */
export type NotEditable = 'moved' | 'member' | 'whole' | 'links' | 'choice'

/** In what way what shall stand at the place of a change can be written. */
export type Editing =
  | { as: 'text' | 'schedule' | 'years' | 'euros' }
  | { as: 'choice'; values: readonly string[] }
  | { as: 'none'; because: NotEditable }

/** Fields of which any text can be the value. */
const freeFields = new Set([
  ...['title', 'description', 'resources', 'done', 'reason', 'next', 'reportedBy'],
  ...['baseline', 'target', 'value', 'note', 'name', 'unit', 'source', 'sector', 'text'],
  ...['caption', 'alt', 'owner', 'role', 'caseNumber', 'body', 'section'],
])

const chapterStates = ['not-started', 'in-progress', 'ready-for-review', 'done']

export function editingOf({ ours }: Merge, change: Change): Editing {
  const { kind, place, range } = change
  const values = valuesOf(change)
  if (range) return values.every(isWords) ? { as: 'text' } : { as: 'none', because: 'links' }
  if (kind === 'moved') return { as: 'none', because: 'moved' }
  if (kind !== 'changed') {
    if (place.field !== undefined) return { as: 'none', because: 'member' }
    const isNewText = kind === 'added' && place.area === 'text' && values.every(isPlainText)
    return isNewText ? { as: 'text' } : { as: 'none', because: 'whole' }
  }
  if (place.field === undefined) return { as: 'none', because: 'whole' }
  const { records } = ours
  switch (place.field) {
    case 'schedule':
      return { as: 'schedule' }
    case 'period':
      return { as: 'years' }
    case 'appropriation':
      return { as: 'euros' }
    case 'state':
      return { as: 'choice', values: chapterStates }
    case 'group':
      return { as: 'choice', values: populationGroups }
    case 'goal':
      return { as: 'choice', values: records.goals.map(({ id }) => id) }
    case 'priority':
      return { as: 'choice', values: records.priorities.map(({ id }) => id) }
  }
  if (place.field === 'status' && place.thing === 'follow-up') {
    return { as: 'choice', values: followUpStatuses }
  }
  const isFree = freeFields.has(place.field) && values.every((one) => typeof one === 'string')
  return isFree ? { as: 'text' } : { as: 'none', because: 'choice' }
}

/** What to begin from: what was written before, or what is proposed. */
export function startOf(
  editing: Editing,
  { proposals: [first] }: Change,
  edited: EditedValue | undefined,
): string {
  const value = edited ?? first?.value
  if (typeof value === 'string' && editing.as === 'choice') return value
  if (editing.as === 'schedule' || editing.as === 'years') return scheduleText(value as Schedule)
  return edited === undefined ? (first?.text ?? '') : editedText(edited)
}

/** What was written as the value that it stands for; undefined when it stands for none. */
export function readEdited(editing: Editing, text: string): EditedValue | undefined {
  switch (editing.as) {
    case 'schedule':
      return readSchedule(text)
    case 'years': {
      const { from, to, note } = readSchedule(text)
      return from === undefined || to === undefined || note !== undefined ? undefined : { from, to }
    }
    case 'euros':
      return readEuros(text)
    default:
      return text
  }
}

/** The words for one of the values to choose from. */
export function choiceText(
  { ours }: Merge,
  { place }: Change,
  value: string,
  t: Translate,
): string {
  const { goals, priorities } = ours.records
  const row = [...goals, ...priorities].find(({ id }) => id === value)
  if (!row) return valueText(place, value, t)
  return `${recordNumbers(ours.records).get(value) ?? ''} ${row.title}`.trim()
}

/** Whether someone made words bold or the like, which rewriting them leaves out. */
export function hasMarks({ proposals }: Change): boolean {
  return proposals.some(
    ({ value }) =>
      Array.isArray(value) && value.some((inline) => Object.keys(inline as object).length > 1),
  )
}

function valuesOf({ ours, proposals }: Change): Version['value'][] {
  return [ours, ...proposals].flatMap((one) => (one && 'value' in one ? [one.value] : []))
}

/** Words without links, notes and references, which would be lost. */
function isWords(value: Version['value']): boolean {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((inline) => 'text' in inline && !('type' in inline)))
  )
}

/** A new paragraph, heading or the like of which only the words matter. */
function isPlainText(value: Version['value']): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    'children' in value && !('columns' in value) && isTextForm(value) && isWords(value.children)
  )
}

function isTextForm(value: object): boolean {
  const form = 'form' in value ? (value.form as { type?: unknown }) : {}
  const forms: unknown[] = ['heading', 'paragraph', 'list-item', 'quote', 'callout']
  return forms.includes(form.type)
}
