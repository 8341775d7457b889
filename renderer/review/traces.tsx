import type { Proposal } from '#shared/merge/model.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import styles from './review.module.css'

/** Who had to do with a proposal and when, one to a line; nothing when no more is known than the names. */
export function Traces({ proposal: { authors, traces = [] } }: { proposal: Proposal }) {
  const t = useT()
  const format = useFormat()
  const isOne = authors.length === 1
  const lines = traces.flatMap(({ author, at, untracked }) => {
    if (untracked) return [t(isOne ? 'review.trace.untracked' : 'review.trace.partly', { author })]
    if (at === undefined) return isOne ? [] : [author]
    const when = t('review.trace.when', { day: format.day(at), time: format.time(at) })
    return [isOne ? when : t('review.trace.by', { author, when })]
  })
  if (lines.length === 0) return null
  return (
    <ul className={styles.traces}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
