const reachable = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]'

/**
 * Moves the focus to the next part of the view, after the last one to the first, as F6 in Word. The
 * parts are what carries `data-pane`, in the order they stand on the page; `focusPage` puts the caret
 * back to where it was in the text.
 */
export function focusNextPane(view: HTMLElement, step: 1 | -1, focusPage: () => void): void {
  const panes = [...view.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.closest('[hidden]') === null,
  )
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const from = at === -1 && step === -1 ? 0 : at
  const next = panes.at((from + step) % panes.length)
  if (!next) return
  if (next.dataset.pane === 'page') focusPage()
  else focusFirst(next)
}

/** Puts the focus where a part of the view says it begins, else on the first thing that can have it. */
export function focusFirst(part: HTMLElement): void {
  const start = part.querySelector<HTMLElement>('[data-start]') ?? part
  const target = start.querySelector<HTMLElement>(reachable) ?? start
  target.focus()
}
