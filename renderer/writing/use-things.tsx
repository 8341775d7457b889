import { type FocusEvent, type MouseEvent, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { useT } from '../i18n/language.tsx'
import type { RecordsStore } from '../records/records-store.ts'
import { ThingMenu } from '../records/thing-menu.tsx'
import { type ThingPlace, thingAt } from '../records/thing-place.ts'
import { useNotify } from '../ui/toaster.tsx'

type OpenMenu = {
  /** In pixels of the window. */
  at: { x: number; y: number }
  place: ThingPlace
  /** What had the focus. */
  opener: Element | null
}

/**
 * The field or record that a person is at, by the focus or the pointer: who changed it, and what is said
 * about it.
 */
export function useThings({
  records,
  onBlame,
  onComment,
}: {
  records: RecordsStore
  onBlame(place: ThingPlace): void
  /** A comment on this row is to be written. */
  onComment(row: Id): void
}) {
  const t = useT()
  const notify = useNotify()
  const lastFocused = useRef<Element>(null)
  const [menu, setMenu] = useState<OpenMenu>()

  /** What a command is about that is given by keys or in the palette. */
  const here = useCallback((): ThingPlace | undefined => {
    const element = lastFocused.current
    const isHere = element?.isConnected && !element.closest('[hidden]')
    return isHere ? thingAt(element) : undefined
  }, [])

  const comment = useCallback(
    (place: ThingPlace | undefined) => {
      const row = place && commentable(records.snapshot().records, place)
      if (row === undefined) notify({ text: t('comments.chooseRow') })
      else onComment(row)
    },
    [records, notify, t, onComment],
  )

  /** What is chosen may open a dialog, which gives the focus back to where it was before the menu. */
  const leaving = (act: (place: ThingPlace) => void) => (place: ThingPlace) => {
    flushSync(() => setMenu(undefined))
    if (menu?.opener instanceof HTMLElement) menu.opener.focus()
    act(place)
  }

  return {
    here,
    comment,
    /** For the element that holds all views. */
    handlers: {
      onFocus({ target }: FocusEvent) {
        lastFocused.current = target
      },
      onContextMenu(event: MouseEvent) {
        const place = event.target instanceof Element ? thingAt(event.target) : undefined
        if (!place || event.defaultPrevented) return
        event.preventDefault()
        const at = { x: event.clientX, y: event.clientY }
        setMenu({ at, place, opener: document.activeElement })
      },
    },
    menu: menu && (
      <ThingMenu
        at={menu.at}
        place={menu.place}
        onComment={
          commentable(records.snapshot().records, menu.place) ? leaving(comment) : undefined
        }
        onBlame={leaving(onBlame)}
        onClose={() => setMenu(undefined)}
      />
    ),
  }
}

/** The row that a comment on a thing stands on: of what was reported of a measure, the measure. */
function commentable(records: Records, { of }: ThingPlace): Id | undefined {
  if ('meta' in of) return undefined
  if (of.kind === 'followUps') return records.followUps.find(({ id }) => id === of.record)?.measure
  return of.kind === 'measures' || of.kind === 'goals' || of.kind === 'priorities'
    ? of.record
    : undefined
}
