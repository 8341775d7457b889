/** What a Word file may bring at most; more is left out and said. */
export const importLimits = {
  /** Of one image, in bytes and pixels, as for images that are inserted by hand. */
  imageBytes: 20 * 1024 * 1024,
  imagePixels: 40_000_000,
  blocks: 50_000,
  columns: 64,
  rows: 2_000,
  cellsDeep: 8,
  comments: 20_000,
  changes: 20_000,
} as const
