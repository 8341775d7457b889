import type { Translate } from '../i18n/translate.ts'
import type { Change } from '../merge/model.ts'

/** The chapter of the text or the part beside it that a change belongs to. */
export type Part = { key: string; title: string }

export function partOf({ place }: Change, t: Translate): Part {
  const { area, chapter } = place
  if (chapter) {
    const title = [chapter.number, chapter.title].filter(Boolean).join(' ')
    return { key: chapter.id, title: title || t('review.group.start') }
  }
  return area === 'text'
    ? { key: 'start', title: t('review.group.start') }
    : { key: area, title: t(`review.group.${area}`) }
}

/** Everyone who proposes something here, each once. */
export function authorsOf({ proposals }: Change): string[] {
  return [...new Set(proposals.flatMap(({ authors }) => authors))]
}
