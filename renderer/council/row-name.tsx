import { createContext, type ReactNode, useContext } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './council.module.css'

/** What the council approved is looked at, not changed. */
export const LockedContext = createContext(false)

/** The name of a row, which opens it. */
export function RowName({
  label,
  onEdit,
  children,
}: {
  /** Where what is shown says too little by itself. */
  label?: string
  onEdit(): void
  children: ReactNode
}) {
  if (useContext(LockedContext)) return children
  return (
    <Button
      look="quiet"
      className={styles.name}
      onPress={onEdit}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Button>
  )
}

/** The buttons below a table that add to it. */
export function Adding({ children }: { children: ReactNode }) {
  return useContext(LockedContext) ? null : <div className={styles.adding}>{children}</div>
}
