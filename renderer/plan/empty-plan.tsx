import { ClipboardPaste, Plus } from 'lucide-react'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import styles from './empty-plan.module.css'

/** What the plan view is for, and the two ways to begin. Ctrl+V anywhere here pastes. */
export function EmptyPlan({ onAdd, onPaste }: { onAdd(): void; onPaste(): void }) {
  const t = useT()
  return (
    <section className={styles.empty}>
      <h2>{t('planView.empty.title')}</h2>
      <p>{t('planView.empty.about')}</p>
      <div className={styles.ways}>
        <div>
          <h3>{t('planView.empty.begin')}</h3>
          <p>{t('planView.empty.beginAbout')}</p>
          <Button look="primary" onPress={onAdd}>
            <Plus aria-hidden />
            {t('planView.empty.add')}
          </Button>
        </div>
        <div>
          <h3>{t('planView.empty.paste')}</h3>
          <p>{t('planView.empty.pasteAbout')}</p>
          <Button onPress={onPaste}>
            <ClipboardPaste aria-hidden />
            {t('planView.empty.pasteButton')}
          </Button>
        </div>
      </div>
    </section>
  )
}
