import { Fragment } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { type WordSegment, wordDiff } from '#shared/merge/word-diff.ts'
import { useT } from '../i18n/language.tsx'
import styles from './review.module.css'

/**
 * A text with what became of its words: added ones underlined, removed ones struck through, and both
 * said in words to who does not see that.
 */
export function WordMarks({ before, after }: { before: string; after: string }) {
  const t = useT()
  let position = 0
  return segmentsOf(before, after).map(({ text, change }) => {
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

/** Texts that have little in common are easier to read one after the other than word by word. */
function segmentsOf(before: string, after: string): WordSegment[] {
  const segments = wordDiff(before, after)
  const same = segments.reduce(
    (letters, { text, change }) => letters + (change === 'same' ? text.trim().length : 0),
    0,
  )
  const isAlike = same * 3 >= Math.min(before.length, after.length)
  if (isAlike || before === '' || after === '') return segments
  return [
    { text: before, change: 'removed' },
    { text: ' ', change: 'same' },
    { text: after, change: 'added' },
  ]
}
