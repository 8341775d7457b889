const reachable = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]'

/**
 * Moves the focus to the next part of the view, after the last one to the first, as F6 in Word. The
 * parts are what carries `data-pane`, in the order they stand on the page; `focusPage` puts the caret
 * back to where it was in the text.
 */
export function focusNextPane(view: HTMLElement, step: 1 | -1, focusPage: () => void): void {
  const panes = [...view.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const from = at === -1 && step === -1 ? 0 : at
  const next = panes.at((from + step) % panes.length)
  if (!next) return
  if (next.dataset.pane === 'page') focusPage()
  else (next.querySelector<HTMLElement>(reachable) ?? next).focus()
}
