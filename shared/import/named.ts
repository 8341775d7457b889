import type { Tracking } from './report.ts'

type Named = { author: string; tracking: Tracking }

/** Where a Word file names nobody, it is of whoever got it; where nobody knows that, it has its own name. */
export function named({ author, tracking }: Named, file: string, receiver = ''): Named {
  const someone = receiver || file.replace(/\.docx$/i, '')
  return {
    author: author || someone,
    tracking: { ...tracking, savedBy: tracking.savedBy || someone },
  }
}
