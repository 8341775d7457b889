import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type CommandId, commandsIn, type MenuName } from '#shared/commands.ts'
import type { Translate } from '#shared/i18n/translate.ts'

type Choices = { t: Translate; writing: boolean; run: (id: CommandId) => void }

/**
 * The menu bar. It holds no behaviour: choosing an item tells the renderer, which knows what the
 * command does.
 *
 * The shortcuts stand in the menu to be seen, and the renderer listens to the keys itself
 * (`registerAccelerator: false`): a key must work the same whether or not the menu can see it, and
 * would otherwise fire twice. macOS knows no such switch, but there the page gets the key first and
 * the menu only what the page left over.
 */
export function buildMenu({ t, writing, run }: Choices): Menu {
  const items = (menu: MenuName): MenuItemConstructorOptions[] =>
    commandsIn(menu).flatMap((command) => {
      const item: MenuItemConstructorOptions = {
        id: command.id,
        label: t(command.label),
        enabled: writing || !command.writing,
        registerAccelerator: false,
        click: () => run(command.id),
        ...(command.shortcut && { accelerator: command.shortcut }),
      }
      return command.separated ? [separator, item] : [item]
    })

  const mac: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const quit: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [] : [separator, { role: 'quit', label: t('menu.quit') }]

  return Menu.buildFromTemplate([
    ...mac,
    { label: t('menu.file'), submenu: [...items('file'), ...quit] },
    { label: t('menu.edit'), submenu: withClipboard(items('edit'), t) },
    {
      label: t('menu.view'),
      submenu: [
        ...items('view'),
        separator,
        { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ],
    },
    { label: t('menu.insert'), submenu: items('insert') },
    { label: t('menu.format'), submenu: items('format') },
    { label: t('menu.table'), submenu: items('table') },
    { role: 'help', label: t('menu.help'), submenu: items('help') },
  ])
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The clipboard is the system's own business, so these are roles; they stand around "paste plain". */
function withClipboard(
  items: MenuItemConstructorOptions[],
  t: Translate,
): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    item.id === 'edit.pastePlain'
      ? [
          separator,
          { role: 'cut', label: t('menu.cut') },
          { role: 'copy', label: t('menu.copy') },
          { role: 'paste', label: t('menu.paste') },
          item,
          { role: 'selectAll', label: t('menu.selectAll') },
        ]
      : [item],
  )
}
