import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useT } from '../i18n/language.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './panel.module.css'

/** What stands beside the grid. Escape closes it. */
export function SidePanel({
  title,
  onClose,
  children,
}: {
  title: string
  onClose(): void
  children: ReactNode
}) {
  const t = useT()
  const id = useId()
  return (
    <aside
      className={styles.panel}
      aria-labelledby={id}
      data-pane
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isDefaultPrevented()) onClose()
      }}
    >
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        <IconButton label={t('app.close')} onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      {children}
    </aside>
  )
}
