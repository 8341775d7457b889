import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import type { SaveState } from './autosave.ts'
import styles from './top-bar.module.css'

/** Whether everything is on disk. Not a live region: it changes all the time while one writes. */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useT()
  const format = useFormat()
  switch (state.kind) {
    case 'saving':
      return (
        <p className={styles.status}>
          <LoaderCircle aria-hidden />
          {t('saving.saving')}
        </p>
      )
    case 'trouble':
      return (
        <p className={styles.status} data-trouble>
          <CircleAlert aria-hidden />
          {t('saving.notSaved')}
        </p>
      )
    case 'saved':
      return (
        <p className={styles.status}>
          <Check aria-hidden />
          {state.at === undefined
            ? t('saving.saved')
            : t('saving.savedAt', { time: format.time(state.at) })}
        </p>
      )
  }
}
