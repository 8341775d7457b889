import { type MessageKey, messages } from '../i18n/messages.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Change, Place, Proposal } from './model.ts'
import { short } from './places.ts'

/** Who did it, how many they are, and what it was done to. */
type About = { who: string; authors: number; what: string }

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
  const about: About = { ...doers(proposal, t), what: describePlace(place, t) }
  const from = (change.before ?? change.ours)?.text ?? ''
  const to = proposal?.text ?? ''
  if (kind === 'moved') {
    const moved = { ...about, count: along.length, after: short(to) }
    return to === '' ? t('merge.movedFirst', moved) : t('merge.moved', moved)
  }
  if (place.field !== undefined) {
    const field = fieldName(place.field, t)
    const before = valueText(place, from, t)
    const after = valueText(place, to, t)
    if (kind === 'added') return t('merge.memberAdded', { ...about, field, after })
    if (kind === 'removed') return t('merge.memberRemoved', { ...about, field, before })
    if (place.field === 'form') return t('merge.form', { ...about, field })
    return t('merge.field', { ...about, field, before, after })
  }
  if (change.range) return describeText(about, from, to, t)
  if (kind === 'removed') return t('merge.removed', about)
  if (kind === 'added') return t(change.before ? 'merge.addedBack' : 'merge.added', about)
  return t('merge.replaced', about)
}

/** The thing as it stands in a sentence about it: "toimenpiteen ”1.2 Neuvonta”". */
function describePlace({ thing, name }: Place, t: Translate): string {
  const word = t(`merge.thing.${thing}`)
  return name === '' || thing === 'plan' ? word : t('merge.named', { thing: word, name })
}

function doers(proposal: Proposal | undefined, t: Translate): Omit<About, 'what'> {
  const names = proposal?.authors.filter((author) => author !== '') ?? []
  const [last = t('merge.someone')] = names.slice(-1)
  const others = names.slice(0, -1).join(', ')
  const who = others === '' ? last : t('merge.names', { others, last })
  return { who, authors: Math.max(names.length, 1) }
}

function describeText(about: About, before: string, after: string, t: Translate): string {
  if (before === '') return t('merge.textAdded', { ...about, after })
  if (after === '' && before.trim() === '¶') return t('merge.joined', about)
  if (after === '') return t('merge.textRemoved', { ...about, before })
  if (words(before) === words(after)) {
    return t(marks(after) > marks(before) ? 'merge.split' : 'merge.joined', about)
  }
  return t('merge.textChanged', { ...about, before, after })
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
