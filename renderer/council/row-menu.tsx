import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, useContext } from 'react'
import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { removeRows } from '#shared/records/edit.ts'
import { useT } from '../i18n/language.tsx'
import { useUndoNotice } from '../records/use-undo-notice.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { type MenuEntry, MenuOf } from '../ui/menu.tsx'
import { type CouncilKind, shifted } from './row-edits.ts'
import { LockedContext } from './row-name.tsx'

export type Change = (edit: (records: Records) => Records) => void

/** What can be done with a row of the register, whatever it is about. */
export function RowMenu({
  kind,
  id,
  name,
  more = [],
  change,
  onEdit,
}: {
  kind: CouncilKind
  id: Id
  /** As the row is known to who does not see it. */
  name: string
  more?: readonly MenuEntry[]
  change: Change
  onEdit(): void
}) {
  const t = useT()
  const tell = useUndoNotice()
  const isLocked = useContext(LockedContext)
  if (isLocked) return null
  const entries: MenuEntry[] = [
    { id: 'edit', label: t('council.edit'), onAction: onEdit },
    ...more,
    'separator',
    {
      id: 'up',
      label: t('council.moveUp'),
      shortcut: 'Alt+Shift+↑',
      onAction: () => change((records) => shifted(records, kind, id, -1)),
    },
    {
      id: 'down',
      label: t('council.moveDown'),
      shortcut: 'Alt+Shift+↓',
      onAction: () => change((records) => shifted(records, kind, id, 1)),
    },
    'separator',
    {
      id: 'remove',
      label: t('council.remove'),
      isDanger: true,
      onAction() {
        change((records) => removeRows(records, [id]))
        focusSoon('[data-start]')
        tell(t('council.removed'))
      },
    },
  ]
  return (
    <MenuOf label={t('council.actions', { name })} entries={entries}>
      <IconButton label={t('council.actions', { name })}>
        <Ellipsis aria-hidden />
      </IconButton>
    </MenuOf>
  )
}

/** Moves a row with the keys that move a paragraph in the text. */
export function moveByKeys(kind: CouncilKind, id: Id, change: Change) {
  return (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (by === undefined || !event.altKey || !event.shiftKey) return
    event.preventDefault()
    change((records) => shifted(records, kind, id, by))
    focusRow(id)
  }
}

/** Once the page shows what was done: to the name of a row. */
export function focusRow(id: Id): void {
  focusSoon(`[data-row="${id}"] button`)
}

function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-view=council] ${selector}`)?.focus()
  })
}
