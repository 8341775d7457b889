import { createRoot } from 'react-dom/client'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { Bridge } from '#shared/ipc/contract.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { settings } from '#shared/settings.ts'
import { noComments } from '../../renderer/comments/comments-store.ts'
import { LanguageProvider } from '../../renderer/i18n/language.tsx'
import { PlanView } from '../../renderer/plan/plan-view.tsx'
import { createRecordsStore } from '../../renderer/records/records-store.ts'
import { RecordsProvider } from '../../renderer/records/use-records.tsx'
import { SettingsProvider } from '../../renderer/settings/settings-provider.tsx'
import { Toaster } from '../../renderer/ui/toaster.tsx'
import '../../renderer/styles/fonts.css'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import './page.css'

declare global {
  interface Window {
    /** Opens a plan with these records in the plan view. */
    openGrid(json: string, language: UiLanguage): void
    /** Scrolls so many pixels down; resolves once it is painted. */
    scrollGrid(pixels: number): Promise<void>
    /** Resolves in the task after the next frame: style, layout, paint and commit are done. */
    painted(): Promise<void>
  }
}

// Nobody answers here; what the view would write or read is not measured.
const bridge: Bridge = {
  invoke: async (name) => ({ ok: true, value: name === 'templates.duties' ? [] : undefined }),
  on: () => () => {},
}
Object.assign(window, { bridge })

const meta: PlanMeta = {
  kind: 'term-plan',
  template: 'municipal-term',
  language: 'fi',
  title: 'Hyvinvointikertomus ja -suunnitelma 2026–2029',
  organisation: { name: 'Vertailukunta', kind: 'municipality' },
  period: { from: 2026, to: 2029 },
  submission: { status: 'draft' },
  people: [],
}

window.openGrid = (json, language) => {
  const records: Records = JSON.parse(json)
  const store = createRecordsStore(records, () => {})
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no place for the grid')
  createRoot(root).render(
    <LanguageProvider language={language}>
      <Toaster label="Ilmoitukset" closeLabel="Sulje">
        <SettingsProvider first={settings.parse({ language })}>
          <RecordsProvider store={store}>
            <PlanView
              meta={meta}
              at={undefined}
              onBlame={() => {}}
              comments={noComments}
              commenting={undefined}
            />
          </RecordsProvider>
        </SettingsProvider>
      </Toaster>
    </LanguageProvider>,
  )
}

window.scrollGrid = async (pixels) => {
  document.querySelector('[role=treegrid]')?.scrollBy(0, pixels)
  // The grid hears of it in the frame after.
  await window.painted()
  await window.painted()
}

window.painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })
