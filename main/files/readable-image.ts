import { inflateSync } from 'node:zlib'

/**
 * Whether programs will be able to show a PNG or JPEG: all of it is there and, of a PNG, it unpacks. Its pixels
 * are not looked at, which is done when it comes in.
 */
export function isReadableImage(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.length < 8) return false
  if (data.readUInt32BE(0) === 0x89504e47) return isWholePng(data)
  return data.readUInt16BE(0) === 0xffd8 && isWholeJpeg(data)
}

const pngSignature = 8
/** Length and kind before what is in a chunk, and a checksum behind it. */
const chunkFrame = 12

function isWholePng(data: Buffer): boolean {
  const packed: Buffer[] = []
  for (let at = pngSignature; at + chunkFrame <= data.length; ) {
    const length = data.readUInt32BE(at)
    const kind = data.toString('latin1', at + 4, at + 8)
    if (kind === 'IEND') return unpacks(Buffer.concat(packed))
    if (kind === 'IDAT') packed.push(data.subarray(at + 8, at + 8 + length))
    at += length + chunkFrame
  }
  return false
}

function unpacks(packed: Buffer): boolean {
  try {
    return inflateSync(packed).length > 0
  } catch {
    return false
  }
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
