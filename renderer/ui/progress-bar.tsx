import type { ReactNode } from 'react'
import { ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './progress-bar.module.css'

/** How far something is that takes its time. `text` says what is done now; `children` stand below the bar. */
export function ProgressBar({
  label,
  text,
  value,
  total = 100,
  children,
}: {
  label: string
  text: string
  value: number
  total?: number
  children?: ReactNode
}) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={value}
      maxValue={total}
      className={styles.progress ?? ''}
    >
      {({ percentage = 0 }) => (
        <>
          <span>{text}</span>
          <span className={styles.track}>
            <span className={styles.fill} style={{ width: `${percentage}%` }} />
          </span>
          {children}
        </>
      )}
    </AriaProgressBar>
  )
}
