import { expect, test } from 'vitest'
import { imageSize } from './image-size.ts'

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(24)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

test('a PNG tells its size in its header', () => {
  expect(imageSize(png(640, 480))).toEqual({ format: 'png', width: 640, height: 480 })
})

test('a JPEG tells its size in the frame header, after other segments', () => {
  const exif = [0xff, 0xe1, 0x00, 0x04, 0x01, 0x02]
  const frame = [0xff, 0xc2, 0x00, 0x11, 0x08, 0x01, 0xe0, 0x02, 0x80, 0x03]
  const bytes = Uint8Array.from([0xff, 0xd8, ...exif, ...frame])
  expect(imageSize(bytes)).toEqual({ format: 'jpeg', width: 640, height: 480 })
})

test.each([
  ['nothing', []],
  ['text', [...new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')]],
  ['a JPEG that breaks off', [0xff, 0xd8, 0xff, 0xe1, 0xff]],
  ['a JPEG whose segments have no length', [0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
])('%s is no image', (_, bytes) => {
  expect(imageSize(Uint8Array.from(bytes))).toBeUndefined()
})
