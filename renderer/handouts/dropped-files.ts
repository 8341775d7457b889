import type { DropItem } from 'react-aria-components'

type DroppedFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** The Kertomus and Word files among what was dropped, with what is in them: the page knows no paths. */
export async function droppedFiles(items: readonly DropItem[]): Promise<DroppedFile[]> {
  const files = items.filter((item) => item.kind === 'file')
  return Promise.all(
    files
      .filter(({ name }) => /\.(kertomus|docx)$/i.test(name))
      .map(async (item) => {
        const file = await item.getFile()
        return { name: item.name, bytes: new Uint8Array(await file.arrayBuffer()) }
      }),
  )
}
