import { Check } from 'lucide-react'
import { useState } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Id } from '#shared/plan/model.ts'
import { useT } from '../i18n/language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFooter } from '../ui/dialog.tsx'
import styles from './duties.module.css'
import type { LinkTarget } from './duty-links.ts'

const kinds = ['chapter', 'priority', 'goal'] as const

/** Which chapters, priorities and goals answer a duty. */
export function LinkDialog({
  duty,
  title,
  targets,
  onDone,
  onClose,
}: {
  /** Its key. */
  duty: string
  title: string
  targets: readonly LinkTarget[]
  onDone(chosen: ReadonlySet<Id>): void
  onClose(): void
}) {
  const t = useT()
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => new Set(targets.filter(({ duties }) => duties.includes(duty)).map(({ id }) => id)),
  )
  const sections = kinds
    .map((kind) => ({ kind, targets: targets.filter((target) => target.kind === kind) }))
    .filter(({ targets }) => targets.length > 0)

  return (
    <Dialog
      title={t('duties.link.title')}
      size="large"
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <DialogBody>
        <p className={styles.asked}>{title}</p>
        <ListBox
          aria-label={t('duties.link.title')}
          className={styles.targets}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const all = targets.map(({ id }) => id)
            setChosen(new Set(all.filter((id) => keys === 'all' || keys.has(id))))
          }}
        >
          {sections.map(({ kind, targets }) => (
            <ListBoxSection key={kind} id={kind}>
              <Header className={styles.targetKind}>{t(`duties.${kind}`)}</Header>
              <Collection items={targets}>
                {({ id, number, title }) => (
                  <ListBoxItem id={id} textValue={title} className={styles.target}>
                    <span className={styles.box} aria-hidden>
                      <Check />
                    </span>
                    {[number, title].filter(Boolean).join(' ')}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          ))}
        </ListBox>
      </DialogBody>
      <DialogFooter>
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onDone(chosen)
            onClose()
          }}
        >
          {t('app.ok')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
