import type { Translate } from '../i18n/translate.ts'
import type { Change } from '../merge/model.ts'

export function changeSentence({ kind, place }: Change, t: Translate): string {
  return [t(`review.kind.${kind}`), place.name, place.field].filter(Boolean).join(': ')
}
