import { CircleCheck } from 'lucide-react'
import type { PackedFile } from '#shared/ipc/package.ts'
import { useT } from '../i18n/language.tsx'
import styles from './package.module.css'

/** The files that were written, each with what its check found. */
export function PackedFiles({ files }: { files: readonly PackedFile[] }) {
  const t = useT()
  function checkOf({ name, notes }: PackedFile): string {
    if (!/\.(docx|pdf)$/.test(name)) return ''
    return notes.length === 0
      ? t('package.checked')
      : t('package.checked.notes', { count: notes.length })
  }
  return (
    <ul className={styles.packed}>
      {files.map((file) => (
        <li key={file.name}>
          <CircleCheck aria-hidden />
          <span className={styles.file}>{file.name}</span>
          <span className={styles.muted}>{checkOf(file)}</span>
        </li>
      ))}
    </ul>
  )
}
