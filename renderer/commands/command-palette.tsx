import { Search } from 'lucide-react'
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  TextField,
  useFilter,
} from 'react-aria-components'
import { type CommandId, commandIds, commands } from '#shared/commands.ts'
import { useT } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './command-palette.module.css'
import { shortcutOf } from './platform.ts'

/** Every command that can be given now, found by typing a part of its name or of its menu's. */
export function CommandPalette({
  isAvailable,
  onChoose,
  onClose,
}: {
  isAvailable(id: CommandId): boolean
  onChoose(id: CommandId): void
  onClose(): void
}) {
  const t = useT()
  const { contains } = useFilter({ sensitivity: 'base' })
  const entries = commandIds
    .filter((id) => id !== 'view.palette' && isAvailable(id))
    .map((id) => ({
      id,
      label: t(commands[id].label).replace(/…$/, ''),
      menu: t(`menu.${commands[id].menu}`),
      shortcut: shortcutOf(id),
    }))

  return (
    <Dialog title={t('palette.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className={styles.palette}>
        <Autocomplete
          filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}
        >
          <TextField aria-label={t('palette.search')} autoFocus className={styles.search}>
            <Search aria-hidden />
            <Input
              role="combobox"
              aria-expanded
              placeholder={t('palette.search')}
              className={styles.input}
            />
          </TextField>
          <ListBox
            aria-label={t('palette.title')}
            items={entries}
            className={styles.list}
            onAction={(key) => {
              const entry = entries.find(({ id }) => id === key)
              onClose()
              // The focus goes back to where the user was before the command runs there.
              if (entry) setTimeout(() => onChoose(entry.id), 50)
            }}
            renderEmptyState={() => <p className={styles.empty}>{t('palette.nothing')}</p>}
          >
            {({ id, label, menu, shortcut }) => (
              <ListBoxItem id={id} textValue={`${label} ${menu}`} className={styles.item}>
                <span className={styles.label}>{label}</span>
                <span className={styles.menu}>{menu}</span>
                <kbd className={styles.shortcut}>{shortcut}</kbd>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  )
}
