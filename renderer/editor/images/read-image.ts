import { AppError } from '#shared/errors.ts'
import { assetLimits } from '#shared/ipc/assets.ts'
import type { AssetFormat } from '#shared/plan/model.ts'
import { imageSize } from './image-size.ts'

/** An image as the plan keeps it. */
export type ReadImage = { name: string; bytes: Uint8Array<ArrayBuffer> }

const jpegQuality = 0.9

/**
 * Decodes a file and encodes it afresh: what is kept are pixels, without the place and camera a
 * photo tells of, and without whatever else a file can carry. Rejects with `asset-not-image` or
 * `asset-too-large`.
 */
export async function readImage(file: File): Promise<ReadImage> {
  const { name } = file
  if (file.size > assetLimits.bytes) throw tooLarge(name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const size = imageSize(bytes)
  if (!size) throw notImage(name)
  // Before decoding: a small file can hold a picture larger than the memory.
  if (size.width * size.height > assetLimits.pixels) throw tooLarge(name)

  const encoded = await encodedAfresh(file, size.format).catch((cause: unknown) => {
    throw notImage(name, cause)
  })
  if (encoded.byteLength > assetLimits.bytes) throw tooLarge(name)
  return { name, bytes: encoded }
}

async function encodedAfresh(file: File, format: AssetFormat): Promise<Uint8Array<ArrayBuffer>> {
  const type = `image/${format}`
  const bitmap = await createImageBitmap(new Blob([file], { type }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type, quality: jpegQuality })
  return new Uint8Array(await blob.arrayBuffer())
}

function notImage(name: string, cause?: unknown): AppError {
  return new AppError('asset-not-image', 'not a PNG or JPEG image', { details: { name }, cause })
}

function tooLarge(name: string): AppError {
  return new AppError('asset-too-large', 'image over the limits', { details: { name } })
}
