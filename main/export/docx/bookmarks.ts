import type { Id } from '#shared/plan/model.ts'

/**
 * Names of bookmarks. Those beginning with an underscore are hidden in Word; they survive editing in
 * Word and LibreOffice, and lead a returned file back to the blocks it was made from.
 */
export const blockBookmark = (id: Id) => `_kt_${id}`
/** Round the number of a caption. */
export const numberBookmark = (id: Id) => `_ktn_${id}`
/** Round the title of a caption. */
export const titleBookmark = (id: Id) => `_ktt_${id}`
