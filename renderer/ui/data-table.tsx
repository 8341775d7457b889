import type { ComponentProps } from 'react'
import styles from './data-table.module.css'

/** A table to read, with lines around its cells. `dense` is one among fields. */
export function DataTable({
  look = 'usual',
  className = '',
  ...props
}: ComponentProps<'table'> & { look?: 'usual' | 'dense' }) {
  return <table {...props} className={`${styles.table} ${styles[look]} ${className}`.trim()} />
}
