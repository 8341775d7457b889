/** Names of marks that are drawn over the text without being in it; their looks are in `editor.css`. */
type HighlightName = 'found' | 'found-current' | 'place' | 'comment' | 'comment-current'

/** Draws ranges of the page. Costs a render of nothing. */
export function drawHighlight(name: HighlightName, ranges: Range[]): void {
  // Not in the DOM of tests.
  if (typeof Highlight === 'undefined') return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

const shownForMs = 2_000
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows where one has come to. */
export function markForAWhile(element: Element): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  drawHighlight('place', [range])
  clearTimeout(timer)
  timer = setTimeout(() => drawHighlight('place', []), shownForMs)
}
