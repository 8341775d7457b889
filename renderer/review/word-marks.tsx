import { Fragment } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { wordDiff } from '#shared/merge/word-diff.ts'
import { useT } from '../i18n/language.tsx'
import styles from './review.module.css'

/**
 * A text with what became of its words: added ones underlined, removed ones struck through, and both
 * said in words to who does not see that.
 */
export function WordMarks({ before, after }: { before: string; after: string }) {
  const t = useT()
  let position = 0
  return wordDiff(before, after).map(({ text, change }) => {
    const key = position
    position += text.length
    if (change === 'same') return <Fragment key={key}>{text}</Fragment>
    const Mark = change === 'added' ? 'ins' : 'del'
    return (
      <Mark key={key} className={styles[change]}>
        <VisuallyHidden elementType="span"> {t(`review.${change}.spoken`)} </VisuallyHidden>
        {text}
        <VisuallyHidden elementType="span"> {t('review.spoken.end')} </VisuallyHidden>
      </Mark>
    )
  })
}
