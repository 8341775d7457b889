import { useEffect } from 'react'

/** As Windows has it: clicks as close as this are one double click. */
const doubleClick = { ms: 500, px: 3 } as const

/** What comes and goes as a whole. */
const surfaces = 'main, [role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

const mouseEvents = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
] as const

/**
 * The second click of a double click is meant for what the first one hit. Where that one opened a plan
 * or closed a dialog, something else lies under the pointer by then, and the click is for nobody.
 */
export function useStrayClicks(): void {
  useEffect(() => {
    let first: { event: MouseEvent; surface: Element | null } | undefined
    let isStray = false

    function listen(event: MouseEvent) {
      if (event.type === 'pointerdown') {
        isStray = first?.surface?.isConnected === false && isDouble(first.event, event)
        const { target } = event
        if (!isStray && target instanceof Element) {
          first = { event, surface: target.closest(surfaces) }
        }
      }
      // A click by the keyboard counts as none.
      if (!isStray || (event.type === 'click' && event.detail === 0)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }

    /** Between the clicks of a double click there is no key: who used one is somewhere else by now. */
    function forget() {
      first = undefined
    }

    window.addEventListener('keydown', forget, { capture: true })
    for (const name of mouseEvents) window.addEventListener(name, listen, { capture: true })
    return () => {
      window.removeEventListener('keydown', forget, { capture: true })
      for (const name of mouseEvents) window.removeEventListener(name, listen, { capture: true })
    }
  }, [])
}

function isDouble(a: MouseEvent, b: MouseEvent): boolean {
  const away = Math.max(Math.abs(a.clientX - b.clientX), Math.abs(a.clientY - b.clientY))
  return b.timeStamp - a.timeStamp < doubleClick.ms && away <= doubleClick.px
}
