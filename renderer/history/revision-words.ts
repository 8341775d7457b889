import type { Translate } from '#shared/i18n/translate.ts'
import type { HistoryEntry } from '#shared/ipc/history.ts'
import type { Format } from '../i18n/use-format.ts'

/** "21.11.2026 klo 14.32" */
export function whenOf(at: string, t: Translate, format: Format): string {
  return t('history.when', { day: format.day(at), time: format.time(at) })
}

/** What a revision is called: its own name, or why it was made. */
export function nameOf(
  { kind, label, parents }: Pick<HistoryEntry, 'kind' | 'label' | 'parents'>,
  t: Translate,
): string {
  if (kind === 'automatic' && parents.length === 0) return t('history.start')
  const reason = t(`history.kind.${kind}`)
  if (label === undefined) return reason
  return kind === 'named' ? label : `${reason}: ${label}`
}

export function authorOf({ author }: { author: string }, t: Translate): string {
  return author.trim() === '' ? t('history.unknownAuthor') : author
}
