import { useEffect, useRef } from 'react'

type File = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** Opens a Kertomus or Word file that is dropped anywhere on the window, unless what lies there takes it. */
export function useFileDrop(onFile: (file: File) => void): void {
  const latest = useRef(onFile)
  latest.current = onFile

  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    function over(event: DragEvent): void {
      if (isFile(event) && !event.defaultPrevented) event.preventDefault()
    }
    async function drop(event: DragEvent): Promise<void> {
      if (!isFile(event) || event.defaultPrevented) return
      const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) =>
        /\.(kertomus|docx)$/i.test(name),
      )
      if (files.length > 0) event.preventDefault()
      for (const file of files) {
        latest.current({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      }
    }
    const onDrop = (event: DragEvent) => void drop(event)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
}
