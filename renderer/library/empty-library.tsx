import { BookOpen, FilePlus2, FolderOpen } from 'lucide-react'
import type { AppActions } from '../commands/registry.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import styles from './library.module.css'

/** The library before its first plan: three ways to begin. */
export function EmptyLibrary({ app }: { app: AppActions }) {
  const t = useT()
  return (
    <div className={styles.empty}>
      <section>
        <FilePlus2 aria-hidden />
        <h2>{t('library.empty.new')}</h2>
        <p>{t('library.empty.new.text')}</p>
        <Button look="primary" onPress={app.newPlan}>
          {t('library.new')}
        </Button>
      </section>
      <section>
        <BookOpen aria-hidden />
        <h2>{t('library.empty.sample')}</h2>
        <p>{t('library.empty.sample.text')}</p>
        <Button onPress={app.openSample}>{t('command.help.sample')}</Button>
      </section>
      <section>
        <FolderOpen aria-hidden />
        <h2>{t('library.empty.file')}</h2>
        <p>{t('library.empty.file.text')}</p>
        <Button onPress={app.importPlan}>{t('library.openFile')}</Button>
      </section>
    </div>
  )
}
