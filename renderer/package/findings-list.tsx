import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '#shared/checks/finding.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { countOf, type FindingPlace, groupedFindings, placeOf } from './findings.ts'
import styles from './package.module.css'

const symbols = { error: CircleAlert, warning: TriangleAlert, note: Info } as const
/** So many of a group are shown before somebody asks for the others. */
const shownAtFirst = 5

/** What stands in the way of the council, by the reason it does. */
export function FindingsList({
  findings,
  onGoTo,
}: {
  findings: readonly Finding[]
  onGoTo(place: FindingPlace): void
}) {
  return groupedFindings(findings).map(({ ground, findings }) => (
    <Group key={ground} ground={ground} findings={findings} onGoTo={onGoTo} />
  ))
}

function Group({
  ground,
  findings,
  onGoTo,
}: ReturnType<typeof groupedFindings>[number] & { onGoTo(place: FindingPlace): void }) {
  const t = useT()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst)
  const rest = findings.length - shown.length
  return (
    <section className={styles.group} aria-labelledby={`ground-${ground}`}>
      <h3 id={`ground-${ground}`}>
        {t(`ground.${ground}`)} <span className={styles.counts}>{countWords(findings, t)}</span>
      </h3>
      <p>{t(`ground.${ground}.why`)}</p>
      <p className={styles.muted}>
        {t('package.source', { source: t(`ground.${ground}.source`) })}
      </p>
      <ul className={styles.findings}>
        {shown.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once
          <FindingRow key={index} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {t('package.more', { count: rest })}
        </Button>
      )}
    </section>
  )
}

function FindingRow({ finding, onGoTo }: { finding: Finding; onGoTo(place: FindingPlace): void }) {
  const t = useT()
  const { severity, code, details, chapter } = finding
  const Sign = symbols[severity]
  const place = placeOf(finding)
  const sentence = t(`check.${code}`, details)
  return (
    <li className={styles.finding} data-severity={severity}>
      <Sign role="img" aria-label={t(`package.severity.${severity}`)} />
      <span>
        {sentence}
        {chapter !== undefined && <span className={styles.muted}> {chapter}</span>}
      </span>
      {place && (
        <Button
          look="quiet"
          aria-label={`${t('package.goTo')}: ${sentence}`}
          onPress={() => onGoTo(place)}
        >
          {t('package.goTo')}
        </Button>
      )}
    </li>
  )
}

/** "2 virhettä, 1 huomautus". */
export function countWords(findings: readonly Finding[], t: ReturnType<typeof useT>): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => t(`package.count.${severity}`, { count }))
    .join(', ')
}
