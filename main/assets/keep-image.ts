import { AppError } from '#shared/errors.ts'
import { assetLimits } from '#shared/ipc/assets.ts'
import type { Image } from '#shared/plan/model.ts'
import { sha256 } from '../files/sha256.ts'
import type { Asset } from '../store/asset-repository.ts'
import { imageHeader } from './image-header.ts'

/** Stores an image under the hash of its bytes and says what a block needs to know of it. */
export type KeepImage = (name: string, bytes: Uint8Array) => Kept
type Kept = Pick<Image, 'asset' | 'format' | 'width' | 'height'>

export function keepImageWith(add: (asset: Asset) => void): KeepImage {
  return (name, bytes) => {
    refuseTooLarge(name, bytes.byteLength)
    const header = imageHeader(bytes)
    if (!header) throw new AppError('asset-not-image', 'no PNG or JPEG', { details: { name } })
    if (header.width * header.height > assetLimits.pixels) throw tooLarge(name)

    const hash = sha256(bytes)
    add({ ...header, hash, bytes })
    return { ...header, asset: hash }
  }
}

export function refuseTooLarge(name: string, bytes: number): void {
  if (bytes > assetLimits.bytes) throw tooLarge(name)
}

function tooLarge(name: string): AppError {
  return new AppError('asset-too-large', 'over the limit', { details: { name } })
}
