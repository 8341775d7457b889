import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './banner.module.css'

type Tone = 'info' | 'warning' | 'danger'

const symbols = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const

/** A message that stays in the view until its cause is gone. `children` are its buttons. */
export function Banner({
  tone,
  text,
  children,
}: {
  tone: Tone
  text: string
  children?: ReactNode
}) {
  const Sign = symbols[tone]
  return (
    <div
      role={tone === 'info' ? 'status' : 'alert'}
      className={[styles.banner, styles[tone]].join(' ')}
    >
      <Sign aria-hidden className={styles.symbol} />
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  )
}
