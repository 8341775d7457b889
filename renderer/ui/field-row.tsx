import type { ReactNode } from 'react'
import styles from './field.module.css'

/** Fields side by side, each as wide as the other. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
