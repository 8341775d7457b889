import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asset } from '../store/asset-repository.ts'
import { imageHeader } from './image-header.ts'
import { keepImageWith } from './keep-image.ts'

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** As phones make them: an EXIF segment before the frame, with a fill byte in between. */
function jpeg(width: number, height: number): Uint8Array {
  const frame = Buffer.from('ffc20011080000000003012200021101031101', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe1000845786966000aff', 'hex'), frame])
}

function keeping() {
  const kept: Asset[] = []
  return { kept, keep: keepImageWith((asset) => kept.push(asset)) }
}

test('an image is kept under the hash of its bytes with the size it states', () => {
  const { kept, keep } = keeping()
  const bytes = png(640, 480)
  const image = keep('kuva.png', bytes)
  expect(image).toMatchObject({ format: 'png', width: 640, height: 480 })
  expect(image.asset).toMatch(/^[0-9a-f]{64}$/)
  expect(kept).toEqual([{ hash: image.asset, format: 'png', width: 640, height: 480, bytes }])
})

test('the size of a JPEG is found behind its other segments', () => {
  expect(imageHeader(jpeg(4_000, 3_000))).toEqual({ format: 'jpeg', width: 4_000, height: 3_000 })
})

test('what is no PNG or JPEG is refused by name, whatever it is called', () => {
  const { kept, keep } = keeping()
  for (const text of ['<svg/>', 'GIF89a', '%PDF-1.7', '', 'PK']) {
    expect(() => keep('kuva.png', Buffer.from(text))).toThrow(
      expect.objectContaining({ code: 'asset-not-image', details: { name: 'kuva.png' } }),
    )
  }
  expect(kept).toEqual([])
})

test('too many pixels or bytes are refused', () => {
  const { keep } = keeping()
  const tooLarge = expect.objectContaining({ code: 'asset-too-large' })
  expect(() => keep('a.png', png(65_535, 65_535))).toThrow(tooLarge)
  expect(() => keep('a.png', new Uint8Array(20 * 1024 * 1024 + 1))).toThrow(tooLarge)
})

test('no bytes whatever make the reader of headers stumble', () => {
  const start = fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0, 0, 0], [...png(1, 1)])
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
      const header = imageHeader(Uint8Array.from([...first, ...rest]))
      expect(header === undefined || header.width > 0).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
