import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { assetCalls } from '#shared/ipc/assets.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import { imageHeader } from './image-header.ts'
import { type KeepImage, refuseTooLarge } from './keep-image.ts'

type Needs = { keepImage: KeepImage; pickImage: () => Promise<string | null> }

export function assetHandlers({ keepImage, pickImage }: Needs): HandlersFor<typeof assetCalls> {
  return {
    'assets.add': ({ name, bytes }) => keepImage(name, bytes),

    'assets.pick': async () => {
      const path = await pickImage()
      if (path === null) return null
      const name = basename(path)
      refuseTooLarge(name, (await stat(path)).size)
      const bytes = new Uint8Array(await readFile(path))
      // Only what is about to be decoded is looked at; the page decodes it, in its sandbox.
      if (!imageHeader(bytes)) {
        throw new AppError('asset-not-image', 'no PNG or JPEG', { details: { name } })
      }
      return { name, bytes }
    },
  }
}
