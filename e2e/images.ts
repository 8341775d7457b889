import { crc32, deflateSync } from 'node:zlib'

/** A picture of two bars, as the smallest program would draw it. */
export const chartPng = png(240, 160, (x, y) => {
  const isBar = (x > 40 && x < 100 && y > 90) || (x > 140 && x < 200 && y > 30)
  return isBar ? [10, 90, 115] : [255, 255, 255]
})

/** A PNG of which each pixel is asked for. */
export function png(
  width: number,
  height: number,
  colour: (x: number, y: number) => [red: number, green: number, blue: number],
): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => colour(x, y)).flat()]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
