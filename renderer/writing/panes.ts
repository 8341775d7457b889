/** The parts of the writing view that F6 goes through, in the order they stand on the page. */
function panesOf(view: HTMLElement): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('[data-pane]')]
}

const reachable = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  '[contenteditable=true]',
  '[tabindex]',
].join()

/** Moves the focus to the next part of the view, from the last one to the first; as F6 in Word. */
export function focusNextPane(view: HTMLElement, step: 1 | -1): void {
  const panes = panesOf(view)
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes.at((at === -1 && step === -1 ? 0 : at + step) % panes.length)
  if (!next) return
  const targets = [...next.querySelectorAll<HTMLElement>(reachable)]
  const target = targets.find((element) => element.tabIndex >= 0) ?? next
  target.focus()
}
