import type { ComponentProps } from 'react'
import styles from './field.module.css'

/** Fields side by side, each as wide as the other. */
export function FieldRow(props: ComponentProps<'div'>) {
  return <div {...props} className={styles.row} />
}
