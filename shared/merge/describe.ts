import { type MessageKey, messages } from '../i18n/messages.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Change, Place, Proposal } from './model.ts'
import { short } from './places.ts'

/**
 * One change in a sentence: "Liikuntatoimi muutti toimenpiteen ”1.2 Neuvonta” aikataulun: 2026 → 2027."
 * Without `proposal` it is about the first one.
 */
export function describeChange(
  change: Change,
  t: Translate,
  proposal: Proposal | undefined = change.proposals[0],
): string {
  const { kind, place, along = [] } = change
  const who = proposal?.authors.filter((author) => author !== '').join(', ') || t('merge.someone')
  const what = describePlace(place, t)
  const from = (change.before ?? change.ours)?.text ?? ''
  const to = proposal?.text ?? ''
  if (kind === 'moved') {
    const moved = { who, what, count: along.length, after: short(to) }
    return to === '' ? t('merge.movedFirst', moved) : t('merge.moved', moved)
  }
  if (place.field !== undefined) {
    const field = fieldName(place.field, t)
    const before = valueText(place, from, t)
    const after = valueText(place, to, t)
    if (kind === 'added') return t('merge.memberAdded', { who, what, field, after })
    if (kind === 'removed') return t('merge.memberRemoved', { who, what, field, before })
    if (place.field === 'form') return t('merge.form', { who, what, field })
    return t('merge.field', { who, what, field, before, after })
  }
  if (change.range) return describeText(who, what, from, to, t)
  if (kind === 'removed') return t('merge.removed', { who, what })
  if (kind === 'added') return t(change.before ? 'merge.addedBack' : 'merge.added', { who, what })
  return t('merge.replaced', { who, what })
}

/** The thing as it stands in a sentence about it: "toimenpiteen ”1.2 Neuvonta”". */
function describePlace({ thing, name }: Place, t: Translate): string {
  const word = t(`merge.thing.${thing}`)
  return name === '' || thing === 'plan' ? word : t('merge.named', { thing: word, name })
}

function describeText(
  who: string,
  what: string,
  before: string,
  after: string,
  t: Translate,
): string {
  if (before === '') return t('merge.textAdded', { who, what, after })
  if (after === '' && before.trim() === '¶') return t('merge.joined', { who, what })
  if (after === '') return t('merge.textRemoved', { who, what, before })
  if (words(before) === words(after)) {
    return t(marks(after) > marks(before) ? 'merge.split' : 'merge.joined', { who, what })
  }
  return t('merge.textChanged', { who, what, before, after })
}

function words(text: string): string {
  return text.replace(/[\s¶]+/gu, ' ').trim()
}

function marks(text: string): number {
  return text.split('¶').length
}

function fieldName(field: string, t: Translate): string {
  const key = `merge.fieldName.${field}`
  return t(isKey(key) ? key : 'merge.fieldName.other')
}

/** A value in the reader's language, where it is a key that stands for words. */
export function valueText({ thing, field }: Place, text: string, t: Translate): string {
  if (text === '') return t('merge.empty')
  const prefix = wordsOfField(thing, field)
  const key = `${prefix}.${text}`
  return prefix !== undefined && isKey(key) ? t(key) : text
}

/** Where the words for the values of a field stand; undefined for one whose values are words already. */
function wordsOfField(thing: Place['thing'], field: string | undefined): string | undefined {
  switch (field) {
    case 'state':
      return 'chapter.state'
    case 'groups':
    case 'group':
      return 'records.group'
    case 'status':
      return thing === 'follow-up' ? 'records.standing' : undefined
    case 'kind':
      return thing === 'stage' ? 'council.stage' : undefined
    case 'outcome':
      return 'council.outcome'
    case 'result':
      return 'council.result'
    case 'action':
      return 'council.action'
    default:
      return undefined
  }
}

function isKey(key: string): key is MessageKey {
  return key in messages
}
