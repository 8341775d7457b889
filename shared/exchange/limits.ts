const megabyte = 1024 * 1024

/**
 * What a `.kertomus` file may hold at most. The reader refuses more, so the writer does not make more.
 * Wide for any plan: the 300-page reference plan with its images stays under a tenth of each.
 */
export const containerLimits = {
  /** Of the file as it is. */
  fileBytes: 100 * megabyte,
  parts: 2_000,
  /** Of the parts when unpacked, each and all together. */
  partBytes: 50 * megabyte,
  totalBytes: 300 * megabyte,
  manifestBytes: megabyte,
  /** How many times larger a part may become by unpacking, once it is larger than `ratioFreeBytes`. */
  ratio: 100,
  ratioFreeBytes: megabyte,
} as const

/**
 * What a JSON part may hold at most. A plan is 11 levels deep; the 5,000-block reference plan
 * has 81,000 values, so there is room for ten times that. Node reads a million values in about a
 * second and SQLite, Electron and our own walkers all manage a depth of 64.
 */
export const jsonLimits = { depth: 64, values: 1_000_000 } as const
