import { CircleAlert, CircleCheck, Lock } from 'lucide-react'
import { useState } from 'react'
import { AppError } from '#shared/errors.ts'
import type { ReturnedFile } from '#shared/ipc/handouts.ts'
import { errorSentence } from '../i18n/error-sentence.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import styles from './handouts.module.css'
import { PasswordField } from './password-field.tsx'

/** What became of each file that was brought in; one that is locked asks for its password here. */
export function ReturnedFiles({
  files,
  onUnlock,
}: {
  files: readonly ReturnedFile[]
  onUnlock(locked: ReturnedFile, file: string, password: string): Promise<void>
}) {
  const t = useT()
  return (
    <section
      aria-label={t('handouts.returned.title')}
      className={styles.returned}
      aria-live="polite"
    >
      <h3>{t('handouts.returned.title')}</h3>
      <ul>
        {files.map((file, index) => (
          // Two files may have the same name; their order does not change.
          <li key={`${String(index)} ${file.name}`}>
            <Outcome file={file} onUnlock={(token, password) => onUnlock(file, token, password)} />
          </li>
        ))}
      </ul>
      {files.some((file) => 'copy' in file) && (
        <p className={styles.muted}>{t('handouts.returned.nothingChanged')}</p>
      )}
    </section>
  )
}

function Outcome({
  file,
  onUnlock,
}: {
  file: ReturnedFile
  onUnlock(token: string, password: string): Promise<void>
}) {
  const t = useT()
  if ('copy' in file) {
    const { author, isKnown, isNewer, hasBase, isUnsent, notes } = file.copy
    const key = isKnown ? 'known' : isNewer ? 'newer' : 'taken'
    return (
      <p className={styles.outcome}>
        <CircleCheck aria-hidden data-tone="success" />
        <span>
          {t(`handouts.returned.${key}`, { author })}
          {!hasBase && ` ${t('handouts.returned.noBase')}`}
          {isUnsent && ` ${t('handouts.returned.unsent')}`}
          {notes.length > 0 &&
            ` ${[
              t('handouts.returned.notes'),
              ...notes.map((note) => t(`import.note.${note.code}`, note)),
            ].join(' ')}`}
        </span>
      </p>
    )
  }
  const { code, details } = file.error
  const token = details.file
  const isLocked = code === 'file-locked' || code === 'file-password-wrong'
  if (isLocked && typeof token === 'string') {
    return <Locked file={file} onUnlock={(password) => onUnlock(token, password)} />
  }
  return (
    <p className={styles.outcome}>
      <CircleAlert aria-hidden data-tone="danger" />
      <span>{errorSentence(t, AppError.from(file.error))}</span>
    </p>
  )
}

function Locked({
  file,
  onUnlock,
}: {
  file: Extract<ReturnedFile, { error: unknown }>
  onUnlock(password: string): Promise<void>
}) {
  const t = useT()
  const [password, setPassword] = useState('')
  const [isOpening, setOpening] = useState(false)

  async function unlock() {
    setOpening(true)
    await onUnlock(password)
    setOpening(false)
  }

  return (
    <div className={styles.outcome}>
      <Lock aria-hidden />
      <div className={styles.fields}>
        <span>{t('handouts.unlock.text', { name: file.name })}</span>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void unlock()
          }}
        >
          <div className={styles.passwordLine}>
            <PasswordField
              value={password}
              error={
                file.error.code === 'file-password-wrong' ? t('handouts.unlock.wrong') : undefined
              }
              onChange={setPassword}
            />
            <Button type="submit" isDisabled={password === '' || isOpening}>
              {isOpening ? t('handouts.unlock.opening') : t('handouts.unlock.open')}
            </Button>
          </div>
        </form>
      </div>
    </div>
  )
}
