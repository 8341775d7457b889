/**
 * For questions that can be open once only, such as the file dialogs of the system: asked again before
 * the first has been answered (a double click on a button), the second is answered with `none`.
 */
export function oneAtATime(): <Answer>(
  none: Answer,
  ask: () => Promise<Answer>,
) => Promise<Answer> {
  let isOpen = false
  return async (none, ask) => {
    if (isOpen) return none
    isOpen = true
    try {
      return await ask()
    } finally {
      isOpen = false
    }
  }
}
