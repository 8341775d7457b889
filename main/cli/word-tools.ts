import { imageHeader } from '../assets/image-header.ts'
import { openZip } from '../exchange/open-zip.ts'
import { sha256 } from '../files/sha256.ts'
import type { WordTools } from '../import/docx/open-word.ts'

/** What reading a Word file takes from the other parts of the app. */
export const wordTools: WordTools = {
  openZip: (bytes) => openZip(bytes, { others: true }),
  header: imageHeader,
  hash: sha256,
}
