import { type Editor, Transforms } from 'slate'
import { image } from '#shared/plan/build.ts'
import type { Id } from '#shared/plan/model.ts'
import { invoke } from '../../api.ts'
import { insertBlock } from '../transforms/insert-block.ts'
import { readImage } from './read-image.ts'

/** Keeps the images and puts them into the text where the caret is. Answers with the ids of their blocks. */
export async function addImages(editor: Editor, files: File[]): Promise<Id[]> {
  const ids: Id[] = []
  for (const file of files) {
    const { name, bytes } = await readImage(file)
    const block = image(await invoke('assets.add', { name, bytes }))
    if (!editor.selection) Transforms.select(editor, [0])
    editor.endUndoStep()
    insertBlock(editor, block)
    editor.endUndoStep()
    ids.push(block.id)
  }
  return ids
}
