import type { ReactNode, Ref } from 'react'
import styles from './view.module.css'

/** One view of the open plan: all of the window below the bar on top. */
export function View({ label, children }: { label: string; children: ReactNode }) {
  return (
    <main className={styles.view} aria-label={label}>
      {children}
    </main>
  )
}

/** The row with the heading of a view and what belongs beside it. A `ViewSpring` moves the rest to its end. */
export function ViewHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles.head} data-pane>
      <h1>{title}</h1>
      {children}
    </header>
  )
}

export function ViewSpring() {
  return <span className={styles.spring} />
}

/** What a view shows for reading. It is reached and scrolled by the keyboard as well. */
export function ViewPage({ ref, children }: { ref?: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard
    <div className={styles.page} ref={ref} tabIndex={0} data-pane data-start>
      {children}
    </div>
  )
}
