import { AppError } from '#shared/errors.ts'
import { type Logo, logoBytes } from '#shared/look/look.ts'
import { imageSize } from '../editor/images/image-size.ts'
import { readImage } from '../editor/images/read-image.ts'

/** As much as a cover shows at 300 dots an inch. */
const most = { width: 1200, height: 480 }

/**
 * A picture as the logo of documents: decoded, no larger than it is shown, and encoded afresh. Rejects
 * with `asset-not-image` or `asset-too-large`.
 */
export async function readLogo(file: File): Promise<Logo> {
  const { name, bytes } = await readImage(file)
  const size = imageSize(bytes)
  if (!size) throw new AppError('asset-not-image', 'no image', { details: { name } })
  const scale = Math.min(1, most.width / size.width, most.height / size.height)
  if (scale === 1 && bytes.byteLength <= logoBytes) return { ...size, bytes }

  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.round(size.height * scale))
  const type = `image/${size.format}`
  const bitmap = await createImageBitmap(new Blob([bytes], { type }))
  const canvas = new OffscreenCanvas(width, height)
  const drawing = canvas.getContext('2d')
  if (drawing) drawing.imageSmoothingQuality = 'high'
  drawing?.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type, quality: 0.9 })
  const smaller = new Uint8Array(await blob.arrayBuffer())
  if (smaller.byteLength > logoBytes) {
    throw new AppError('asset-too-large', 'logo over the limit', { details: { name } })
  }
  return { format: size.format, width, height, bytes: smaller }
}
