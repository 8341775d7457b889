import { createRoot } from 'react-dom/client'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { Records } from '#shared/plan/records.ts'
import { LanguageProvider } from '../../renderer/i18n/language.tsx'
import { PlanView } from '../../renderer/plan/plan-view.tsx'
import { createRecordsStore } from '../../renderer/records/records-store.ts'
import { RecordsProvider } from '../../renderer/records/use-records.tsx'
import { Toaster } from '../../renderer/ui/toaster.tsx'
import '../../renderer/styles/fonts.css'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'

declare global {
  interface Window {
    openGrid(json: string, language: UiLanguage): void
  }
}

window.openGrid = (json, language) => {
  const records: Records = JSON.parse(json)
  const store = createRecordsStore(records, () => {})
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no place for the grid')
  root.style.display = 'flex'
  createRoot(root).render(
    <LanguageProvider language={language}>
      <Toaster label="Ilmoitukset" closeLabel="Sulje">
        <RecordsProvider store={store}>
          <PlanView />
        </RecordsProvider>
      </Toaster>
    </LanguageProvider>,
  )
}
