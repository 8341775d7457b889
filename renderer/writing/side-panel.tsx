import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { SidePanelId } from '#shared/settings.ts'
import { useT } from '../i18n/language.tsx'
import styles from './side-panel.module.css'

/** `title` names the panel; `tab` is what its tab says, with a count perhaps. */
export type SidePanelTab = { id: SidePanelId; title: string; tab: string; content: ReactNode }

/** What stands at the right of the page: one of several panels, chosen by its tab. */
export function SidePanel({
  tabs,
  shown,
  onShow,
}: {
  tabs: readonly SidePanelTab[]
  shown: SidePanelId
  onShow(id: SidePanelId): void
}) {
  const t = useT()
  const title = tabs.find(({ id }) => id === shown)?.title
  return (
    <aside aria-label={title} className={styles.panel} data-pane tabIndex={-1}>
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={shown}
        onSelectionChange={(key) => {
          const chosen = tabs.find(({ id }) => id === key)
          if (chosen) onShow(chosen.id)
        }}
      >
        <TabList aria-label={t('sidePanel.title')} className={styles.list ?? ''}>
          {tabs.map(({ id, tab }) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {tab}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={styles.content ?? ''}>
            {content}
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  )
}
