import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { commands } from '#shared/commands.ts'
import { shortcutOf } from '../commands/platform.ts'
import { useT } from '../i18n/language.tsx'
import menu from '../ui/menu.module.css'
import type { ThingPlace } from './thing-place.ts'

/** What can be asked about a field of the plan, under the pointer. */
export function ThingMenu({
  at,
  place,
  onComment,
  onBlame,
  onClose,
}: {
  /** In pixels of the window. */
  at: { x: number; y: number }
  place: ThingPlace
  /** Left out where nobody can comment. */
  onComment: ((place: ThingPlace) => void) | undefined
  onBlame(place: ThingPlace): void
  onClose(): void
}) {
  const t = useT()
  const anchor = useRef<HTMLSpanElement>(null)
  const entries = [
    ...(onComment ? [{ id: 'insert.comment', act: onComment } as const] : []),
    { id: 'edit.blame', act: onBlame } as const,
  ]
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: at.x, top: at.y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        aria-label={place.text}
        placement="bottom start"
        offset={0}
        className={menu.popover ?? ''}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          aria-label={place.text}
          className={menu.menu ?? ''}
          autoFocus="first"
          onClose={onClose}
        >
          {entries.map(({ id, act }) => (
            <MenuItem
              key={id}
              id={id}
              className={menu.item ?? ''}
              textValue={t(commands[id].label)}
              onAction={() => act(place)}
            >
              <span className={menu.label}>{t(commands[id].label)}</span>
              <kbd className={menu.shortcut}>{shortcutOf(id)}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
