import { expect, test } from 'vitest'
import { barChart } from '../export/docx/fixtures/png.ts'
import { isReadableImage } from './readable-image.ts'

const { bytes: png } = barChart([0.2, 0.9], [20, 12])
/** As much of a JPEG as its segments go: what is between them is not looked at. */
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xda, 0, 2, 9, 9, 9, 0xff, 0xd9],
])

test('a whole PNG and a whole JPEG can be read', () => {
  expect(isReadableImage(png)).toBe(true)
  expect(isReadableImage(jpeg)).toBe(true)
})

test('what was cut off, spoilt or never was an image cannot', () => {
  const spoilt = png.slice()
  spoilt.fill(0x55, png.length - 30, png.length - 16)
  for (const bytes of [png.slice(0, -20), jpeg.slice(0, -2), spoilt, new Uint8Array()]) {
    expect(isReadableImage(bytes)).toBe(false)
  }
  expect(isReadableImage(new TextEncoder().encode('<svg xmlns="x"></svg>'))).toBe(false)
})
