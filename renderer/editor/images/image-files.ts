import { inertDocument } from '../../inert-document.ts'

/** The images among what is pasted or dropped. Text that comes with a picture of itself (Word) is text. */
export function imageFilesOf(data: DataTransfer): File[] {
  const files = [...data.files]
  if (files.length === 0) return []
  const html = data.getData('text/html')
  if (html === '') return files
  const words = inertDocument(html).body.textContent ?? ''
  return words.trim() === '' ? files : []
}
