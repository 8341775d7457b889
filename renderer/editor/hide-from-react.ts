/**
 * Before every commit React walks all of a focused contenteditable to remember its selection: two
 * thirds of the time of a key press in a long plan (11 of 17 ms at 5,000 blocks). Slate restores
 * the selection itself. React asks the property, the browser and Slate the attribute; so the
 * property answers as that of any other element.
 */
export function hideFromReact(element: HTMLElement | null): void {
  if (!element) return
  Object.defineProperty(element, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set(value: string) {
      element.setAttribute('contenteditable', value)
    },
  })
}
