/** What a Word file holds that a plan does not, or not in the same way; one code for each sentence. */
export const importNoteCodes = [
  'tracked-changes',
  'tracked-formatting',
  'merged-cells',
  'nested-table',
  'wide-table',
  'image-format',
  'image-missing',
  'image-outside',
  'image-too-large',
  'image-in-cell',
  'text-box',
  'drawing',
  'object',
  'equation',
  'symbol',
  'field',
  'list-of-figures',
  'endnote',
  'header-footer',
  'heading-too-deep',
  'link-removed',
  'strikethrough',
  'embedded-document',
  'view-edited',
  'block-uncertain',
] as const

export type ImportNoteCode = (typeof importNoteCodes)[number]

/** How many times it was met. */
export type ImportNote = { code: ImportNoteCode; count: number }

/** Who did what to the words while Word kept track of it. Times are as Word wrote them. */
export type TrackedChange = {
  kind: 'inserted' | 'deleted' | 'moved'
  author: string
  at: string
  text: string
}
