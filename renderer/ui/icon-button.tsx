import type { ReactNode } from 'react'
import type { ButtonProps } from 'react-aria-components'
import styles from './button.module.css'
import { Button } from './button.tsx'
import { WithTooltip } from './tooltip.tsx'

/** A symbol to press. `label` is its name for a screen reader and its tooltip. */
export function IconButton({
  label,
  shortcut,
  children,
  ...props
}: Omit<ButtonProps, 'className' | 'children' | 'aria-label'> & {
  label: string
  shortcut?: string | undefined
  children: ReactNode
}) {
  return (
    <WithTooltip text={shortcut ? `${label} (${shortcut})` : label}>
      <Button {...props} look="quiet" aria-label={label} className={styles.icon}>
        {children}
      </Button>
    </WithTooltip>
  )
}
