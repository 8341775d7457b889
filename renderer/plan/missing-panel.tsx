import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { Records } from '#shared/plan/records.ts'
import type { Missing } from '#shared/records/missing.ts'
import { useT } from '../i18n/language.tsx'
import { type Gap, gapsIn } from './gaps.ts'
import styles from './panel.module.css'

const layout = { rowHeight: 58, padding: 8 }

/** All that the plan still lacks, in the order of print. Choosing an entry leads to its cell. */
export function MissingPanel({
  records,
  missing,
  isEmpty,
  onGoTo,
}: {
  records: Records
  missing: Missing
  /** Whether the plan has no measures yet. */
  isEmpty: boolean
  onGoTo(gap: Gap): void
}) {
  const t = useT()
  const gaps = useMemo(() => gapsIn(records, missing), [records, missing])

  if (gaps.length === 0) {
    return (
      <p className={styles.allWell}>
        <CircleCheck aria-hidden />
        {t(isEmpty ? 'planView.missing.empty' : 'planView.missing.none')}
      </p>
    )
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <ListBox
        aria-label={t('planView.missing.list')}
        className={styles.gaps}
        items={gaps}
        onAction={(key) => {
          const gap = gaps.find(({ key: own }) => own === key)
          if (gap) onGoTo(gap)
        }}
      >
        {({ key, number, title, what }) => {
          const words = t(`planView.gap.${what}`)
          return (
            <ListBoxItem id={key} textValue={`${words}: ${number} ${title}`} className={styles.gap}>
              <TriangleAlert aria-hidden />
              <span className={styles.gapText}>
                <span className={styles.what}>{words}</span>
                <span className={styles.where}>
                  {number} {title}
                </span>
              </span>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </Virtualizer>
  )
}
