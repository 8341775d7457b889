import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Image } from '#shared/plan/model.ts'

const bytesOf = new Map<string, Uint8Array>()

/** The bytes of each figure by its hash. */
export const figureBytes: ReadonlyMap<string, Uint8Array> = bytesOf

/** The images of the sample; drawn by `charts.ts`. */
export const figures = {
  shore: figure('ranta'),
  ages: figure('ikarakenne'),
  youth: figure('nuorten-mieliala'),
  survey: figure('asukaskysely'),
  clock: figure('vuosikello'),
}

function figure(name: string): Pick<Image, 'asset' | 'format' | 'width' | 'height'> {
  const bytes = readFileSync(new URL(`../figures/${name}.png`, import.meta.url))
  const asset = createHash('sha256').update(bytes).digest('hex')
  bytesOf.set(asset, bytes)
  // Width and height stand at a fixed place in a PNG: in its first chunk, from byte 16 on.
  return { asset, format: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
