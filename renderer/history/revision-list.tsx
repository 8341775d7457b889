import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components'
import type { HistoryEntry } from '#shared/ipc/history.ts'
import { useT } from '../i18n/language.tsx'
import { useFormat } from '../i18n/use-format.ts'
import styles from './history.module.css'
import { authorOf, nameOf } from './revision-words.ts'

/** The revisions by day, newest first. */
export function RevisionList({
  entries,
  chosen,
  onChoose,
}: {
  entries: readonly HistoryEntry[]
  chosen: string | undefined
  onChoose(id: string): void
}) {
  const t = useT()
  const format = useFormat()
  const days = Map.groupBy(entries, ({ at }) => format.day(at))

  return (
    <ListBox
      aria-label={t('history.versions')}
      className={styles.list}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) onChoose(String(key))
      }}
      autoFocus="first"
    >
      {[...days].map(([day, ofDay]) => (
        <ListBoxSection key={day} id={day} className={styles.day}>
          <Header className={styles.dayName}>{day}</Header>
          {ofDay.map((entry) => (
            <ListBoxItem
              key={entry.id}
              id={entry.id}
              textValue={`${format.time(entry.at)} ${nameOf(entry, t)}`}
              className={styles.entry}
              data-kind={entry.kind}
            >
              <Text slot="label" className={styles.entryName}>
                <span className={styles.time}>{format.time(entry.at)}</span>
                {nameOf(entry, t)}
              </Text>
              <Text slot="description" className={styles.author}>
                {authorOf(entry, t)}
              </Text>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
