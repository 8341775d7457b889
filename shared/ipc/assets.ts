import { z } from 'zod'
import type { CallGroup } from './call.ts'

/** Bytes and pixels an image may have at most. */
export const assetLimits = { bytes: 20 * 1024 * 1024, pixels: 40_000_000 } as const

const bytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength <= assetLimits.bytes, { message: 'more than 20 MB' })

export const assetCalls = {
  /** Keeps an image that the renderer has decoded and encoded afresh; reads type and size from the bytes. */
  'assets.add': {
    input: z.object({ name: z.string().max(500), bytes }),
    output: z.object({
      asset: z.string(),
      format: z.enum(['png', 'jpeg']),
      width: z.int(),
      height: z.int(),
    }),
  },
  /** Asks for an image file. Null when the user changed their mind. */
  'assets.pick': {
    input: z.void(),
    output: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).nullable(),
  },
} satisfies CallGroup

/** Where the renderer finds an asset. */
export function assetUrl(hash: string): string {
  return `/asset/${hash}`
}
