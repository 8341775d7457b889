import { errorSentence } from '../i18n/error-sentence.ts'
import { useT } from '../i18n/language.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import type { SaveState } from './autosave.ts'
import styles from './writing-view.module.css'

/** Says that the last changes are not on disk, for as long as they are not. */
export function SaveTrouble({
  state,
  onSaveCopy,
  onRetry,
}: {
  state: SaveState
  onSaveCopy(): void
  onRetry(): void
}) {
  const t = useT()
  if (state.kind !== 'trouble') return null
  const sentences = [
    t('saving.trouble'),
    errorSentence(t, state.error),
    ...(state.retries ? [t('saving.retries')] : []),
  ]
  return (
    <div className={styles.trouble}>
      <Banner tone="danger" text={sentences.join(' ')}>
        {state.retries && <Button onPress={onRetry}>{t('saving.retry')}</Button>}
        <Button onPress={onSaveCopy}>{t('saving.copyElsewhere')}</Button>
      </Banner>
    </div>
  )
}
