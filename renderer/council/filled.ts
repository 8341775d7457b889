/** What was typed without the spaces around it; undefined when nothing was. */
export function filled(typed: string): string | undefined {
  return typed.trim() || undefined
}

/** The lines that say something. */
export function linesOf(typed: string): string[] {
  return typed.split('\n').flatMap((line) => filled(line) ?? [])
}
