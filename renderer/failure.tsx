import { CircleAlert } from 'lucide-react'
import styles from './failure.module.css'
import { errorSentence } from './i18n/error-sentence.ts'
import { useT } from './i18n/language.tsx'
import { Button } from './ui/button.tsx'

/** Stands in for a view that could not be shown: what happened and how to go on. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT()
  return (
    <main className={styles.failure}>
      <CircleAlert aria-hidden />
      <h1>{t('app.failure')}</h1>
      <p role="alert">{errorSentence(t, error)}</p>
      {onRetry && <Button onPress={onRetry}>{t('app.retry')}</Button>}
    </main>
  )
}
