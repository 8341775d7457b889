import { type Command, commandsIn, type MenuName } from '#shared/commands.ts'
import { shortcutOf } from '../commands/platform.ts'
import { useT } from '../i18n/language.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import styles from './help.module.css'

const menus = [
  'file',
  'edit',
  'view',
  'insert',
  'format',
  'table',
  'help',
] as const satisfies MenuName[]

/** All keys at a glance, in the order of the menus. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const groups = menus
    .map((menu) => ({ menu, commands: commandsIn(menu).filter(hasShortcut) }))
    .filter(({ commands }) => commands.length > 0)

  return (
    <Dialog title={t('shortcuts.title')} size="wide" closeLabel={t('app.close')} onClose={onClose}>
      <DialogBody isForReading>
        <div className={styles.columns}>
          {groups.map(({ menu, commands }) => (
            <table key={menu} className={styles.keys}>
              <caption>{t(`menu.${menu}`)}</caption>
              <tbody>
                {commands.map(({ id, label }) => (
                  <tr key={id}>
                    <th scope="row">{t(label).replace(/…$/, '')}</th>
                    <td>
                      <kbd>{shortcutOf(id)}</kbd>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
          <table className={styles.keys}>
            <caption>{t('shortcuts.elsewhere')}</caption>
            <tbody>
              <tr>
                <th scope="row">{t('shortcuts.previousPane')}</th>
                <td>
                  <kbd>Shift+F6</kbd>
                </td>
              </tr>
              <tr>
                <th scope="row">{t('shortcuts.moveChapter')}</th>
                <td>
                  <kbd>Alt+Shift+↑ / ↓</kbd>
                </td>
              </tr>
              <tr>
                <th scope="row">{t('shortcuts.listLevel')}</th>
                <td>
                  <kbd>Tab / Shift+Tab</kbd>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </DialogBody>
    </Dialog>
  )
}

function hasShortcut(command: Command): boolean {
  return command.shortcut !== undefined
}
