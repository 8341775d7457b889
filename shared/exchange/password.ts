/** Of files with a password: `age` with scrypt, whose cost is 2 to the power of the work factor. */
export const passwordLimits = {
  /** About a second of work, and 256 MB, for each guess. */
  workFactor: 18,
  /** More than this is refused before anything is computed: 21 would take 2 GB. */
  highestWorkFactor: 20,
  /** Characters of a password someone thought of. */
  least: 12,
  most: 200,
} as const

/** How many words a password has that is made for someone: 54 bits from a list of 512. */
const wordCount = 6

/** The same password however its letters were typed: `ä` may be one sign or two. */
export function isLongEnough(password: string): boolean {
  return [...password.normalize('NFC')].length >= passwordLimits.least
}

/**
 * Six words of the list with a hyphen between them. `random` gives a whole number from 0 up to what it
 * is given, that excluded, each as likely as the others.
 */
export function generatedPassword(
  words: readonly string[],
  random: (below: number) => number,
): string {
  return Array.from({ length: wordCount }, () => words[random(words.length)] ?? '').join('-')
}
