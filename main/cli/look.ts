import { basename, resolve } from 'node:path'
import { defaultLook, type Look } from '#shared/look/look.ts'
import { imageHeader } from '../assets/image-header.ts'
import { readOpenedFile } from '../exchange/read-plan-file.ts'
import { readLook } from '../settings/look-file.ts'
import type { World } from './world.ts'

/** How the document is to look: as a file says, else as the app's own; a Word template has the last word. */
export async function lookOf(
  world: World,
  { look: file, template }: { look?: string; template?: string },
): Promise<Look> {
  const given =
    file === undefined ? defaultLook : await readLook(resolve(world.folder, file), imageHeader)
  if (template === undefined) return given

  const { openTemplate } = await import('../import/docx/open-word.ts')
  const { wordTools } = await import('./word-tools.ts')
  const path = resolve(world.folder, template)
  const name = basename(path)
  const { look, left } = await openTemplate(await readOpenedFile(path), name, wordTools)
  for (const what of left) world.complain(`${name}: ${world.t(`look.left.${what}`)}`)
  return { ...given, ...look }
}
