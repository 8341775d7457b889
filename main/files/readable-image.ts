import { crc32 } from 'node:zlib'

/**
 * Whether programs will be able to show a PNG or JPEG: all of it is there and, of a PNG, as its checksums say. Its
 * pixels are not looked at, which is done when it comes in.
 */
export function isReadableImage(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.length < 8) return false
  if (data.readUInt32BE(0) === 0x89504e47) return isWholePng(data)
  return data.readUInt16BE(0) === 0xffd8 && isWholeJpeg(data)
}

const pngSignature = 8
/** Length and kind before what is in a chunk, and a checksum of kind and content behind it. */
const chunkFrame = 12

function isWholePng(data: Buffer): boolean {
  let hasPixels = false
  for (let at = pngSignature; at + chunkFrame <= data.length; ) {
    const length = data.readUInt32BE(at)
    const kind = data.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (end + 4 > data.length || crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) {
      return false
    }
    if (kind === 'IEND') return hasPixels
    if (kind === 'IDAT' && length > 0) hasPixels = true
    at = end + 4
  }
  return false
}

/** Segments up to the one that begins the pixels, which the mark of the end comes after. */
function isWholeJpeg(data: Buffer): boolean {
  let at = 2
  while (at + 4 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1]
    if (marker === 0xff) at += 1
    else if (marker === 0xda) return data.lastIndexOf(Buffer.from([0xff, 0xd9])) > at
    else at += 2 + data.readUInt16BE(at + 2)
  }
  return false
}
