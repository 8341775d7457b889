import { Editor, type Location, Range, Transforms } from 'slate'
import { image } from '#shared/plan/build.ts'
import type { Id, Image } from '#shared/plan/model.ts'
import { invoke } from '../../api.ts'
import { insertBlock } from '../transforms/insert-block.ts'
import { readImage } from './read-image.ts'

/**
 * Keeps the images and puts them into the text where the caret is now: whoever writes on elsewhere
 * while they are read (`isLeft`) stays there. Answers with the ids of their blocks.
 */
export async function addImages(
  editor: Editor,
  files: File[],
  keep: (file: File) => Promise<Image> = keepImage,
): Promise<{ ids: Id[]; isLeft: boolean }> {
  if (!editor.selection) Transforms.select(editor, [0])
  // Before what is typed there meanwhile.
  const place = Editor.rangeRef(editor, editor.selection ?? Editor.range(editor, [0]), {
    affinity: 'backward',
  })
  const images: Image[] = []
  let isLeft = false
  try {
    for (const file of files) images.push(await keep(file))
  } finally {
    isLeft = insertImages(editor, images, place.unref())
  }
  return { ids: images.map(({ id }) => id), isLeft }
}

/** True when the caret was elsewhere, and is there again. */
function insertImages(editor: Editor, images: Image[], place: Range | null): boolean {
  const caret = editor.selection
  const isLeft = place !== null && caret !== null && !Range.equals(place, caret)
  const back = isLeft ? Editor.rangeRef(editor, caret) : undefined
  editor.endUndoStep()
  let above: Location | null = place
  for (const image of images) {
    if (above) Transforms.select(editor, above)
    above = insertBlock(editor, image) ?? null
  }
  editor.endUndoStep()
  const own = back?.unref()
  if (own) Transforms.select(editor, own)
  return isLeft
}

async function keepImage(file: File): Promise<Image> {
  const { name, bytes } = await readImage(file)
  return image(await invoke('assets.add', { name, bytes }))
}
