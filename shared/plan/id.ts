import { customAlphabet } from 'nanoid'

/** Random, never reused. */
export type Id = string

/**
 * A new random id: 16 characters of a-z and 0-9, 82 bits. Lower case and without signs, because ids
 * become names of Word bookmarks, which know neither.
 */
export const createId: () => Id = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16)

export const idPattern = /^[0-9a-z]{16}$/
