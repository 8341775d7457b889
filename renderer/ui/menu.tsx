import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import styles from './menu.module.css'

export type MenuEntry =
  | {
      id: string
      label: string
      icon?: ReactNode
      shortcut?: string | undefined
      isDanger?: boolean
      isChecked?: boolean
      isDisabled?: boolean
      onAction(): void
    }
  | 'separator'

/** A menu that opens from a button: `<MenuOf label="…" entries={…}><Button …/></MenuOf>`. */
export function MenuOf({
  label,
  entries,
  children,
}: {
  label: string
  entries: readonly MenuEntry[]
  children: ReactNode
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover} offset={4}>
        <Menu aria-label={label} className={styles.menu}>
          {entries.map((entry, index) =>
            entry === 'separator' ? (
              // Separators have no name of their own, and a menu does not change while it is open.
              <Separator key={`separator-${String(index)}`} className={styles.separator} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.isDisabled ?? false}
                onAction={entry.onAction}
                className={[styles.item, entry.isDanger ? styles.danger : ''].join(' ').trim()}
              >
                {entry.icon}
                <span className={styles.label}>{entry.label}</span>
                {entry.isChecked && <Check aria-hidden />}
                {entry.shortcut !== undefined && (
                  <kbd className={styles.shortcut}>{entry.shortcut}</kbd>
                )}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
