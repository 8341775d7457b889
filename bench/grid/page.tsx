import { createRoot } from 'react-dom/client'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { Bridge } from '#shared/ipc/contract.ts'
import type { PlanMeta } from '#shared/plan/model.ts'
import type { Records } from '#shared/plan/records.ts'
import { settings } from '#shared/settings.ts'
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
    /** Scrolls from top to bottom, so many pixels a frame; the work of each frame in milliseconds. */
    scrollThrough(step: number): Promise<number[]>
    /** From key press to paint, in milliseconds, one for each key since the last call. */
    takeLatencies(): number[]
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
            <PlanView meta={meta} at={undefined} />
          </RecordsProvider>
        </SettingsProvider>
      </Toaster>
    </LanguageProvider>,
  )
}

window.scrollThrough = async (step) => {
  const grid = document.querySelector('[role=treegrid]')
  if (!grid) throw new Error('the grid is not there')
  const frames: number[] = []
  const listen = async () => {
    const start = performance.now()
    frames.push((await painted()) - start)
  }
  // The first to hear of it, before the grid draws what comes into sight.
  window.addEventListener('scroll', listen, { capture: true })
  while (grid.scrollTop + grid.clientHeight < grid.scrollHeight - 1) {
    grid.scrollTop += step
    await painted()
  }
  window.removeEventListener('scroll', listen, { capture: true })
  return frames
}

let latencies: number[] = []

window.takeLatencies = () => {
  const taken = latencies
  latencies = []
  return taken
}

addEventListener(
  'keydown',
  async (event) => {
    latencies.push((await painted()) - event.timeStamp)
  },
  { capture: true },
)

/** Resolves in the task after the next frame: style, layout, paint and commit are done. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })
}
