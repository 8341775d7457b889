import type { AssetFormat } from '#shared/plan/model.ts'

export type ImageHeader = { format: AssetFormat; width: number; height: number }

/**
 * What an image says of itself in its first bytes; undefined when it is neither PNG nor JPEG or says
 * it wrongly. Nothing is decoded here: that is done in the sandbox of the page.
 */
export function imageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = pngHeader(view) ?? jpegHeader(view)
  return header && header.width > 0 && header.height > 0 ? header : undefined
}

/** Signature, then the first chunk, IHDR, with width and height. */
function pngHeader(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 24) return undefined
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a
  if (!isPng || view.getUint32(12) !== 0x49484452) return undefined
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Segments, each with its length, until the one that starts a frame. */
function jpegHeader(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (startsFrame(marker)) {
      return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    // The image itself or its end, before any frame was declared.
    if (marker === 0xda || marker === 0xd9) return undefined
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15, among which are three other markers: DHT, JPG and DAC. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
