import { canonicalJson } from '../history/canonical-json.ts'

const keys = new WeakMap<object, string>()

/**
 * What two values have in common that say the same: the order of fields, ways to compose a letter and
 * kinds of spaces make no difference. Kept for each object, which must not change afterwards.
 */
export function keyOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return keyMade(value)
  const known = keys.get(value)
  if (known !== undefined) return known
  const made = keyMade(value)
  keys.set(value, made)
  return made
}

function keyMade(value: unknown): string {
  return canonicalJson(value)
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
}

/** Whether two values of JSON say the same to a reader; see `keyOf`. */
export function says(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object') return keyOf(a) === keyOf(b)
  // Copies of one object have its fields in its order, which is told ten times as fast.
  return JSON.stringify(a) === JSON.stringify(b) || keyOf(a) === keyOf(b)
}

/** A short name that follows from the words it is made of: 16 characters as an id has. */
export function derivedId(...words: string[]): string {
  const text = words.join('\u0000')
  return (hash(text, 0x9e3779b9) + hash(text, 0x85ebca6b)).slice(0, 16)
}

/** cyrb53 in base 36, padded: eight characters of a hash that is quick and spreads well. */
function hash(text: string, seed: number): string {
  let one = 0xdeadbeef ^ seed
  let two = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2654435761)
    two = Math.imul(two ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & two) + (one >>> 0)
  return number.toString(36).padStart(11, '0').slice(-8)
}
