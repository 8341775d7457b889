import { AppError } from '#shared/errors.ts'
import type { appCalls } from '#shared/ipc/app.ts'
import type { HandlersFor } from '#shared/ipc/call.ts'
import { linkUrl } from '#shared/plan/text-schema.ts'
import type { Settings } from '#shared/settings.ts'
import type { SettingsFile } from './settings-file.ts'

type View = 'start' | 'library' | 'writing'

/** What the desktop does for the app, passed in by main/index.ts. */
export type Desktop = {
  info: { version: string; electron: string; platform: string }
  openExternal(url: string): Promise<void>
  confirmUnsafeLink(host: string): Promise<boolean>
  paste(plain: boolean): void
  revealLog(): void
  closeWindow(): void
  stayOpen(): void
  /** The renderer shows this view now: the first call tells that it is there. */
  showsView(view: View): void
  settingsChanged(settings: Settings): void
}

export function appHandlers(file: SettingsFile, desktop: Desktop): HandlersFor<typeof appCalls> {
  return {
    'settings.read': () => file.read(),

    'settings.write': async (patch) => {
      const settings = await file.write(patch)
      desktop.settingsChanged(settings)
      return settings
    },

    'app.info': () => desktop.info,

    'app.openLink': async ({ url }) => {
      const safe = linkUrl.safeParse(url)
      if (!safe.success) throw new AppError('invalid-request', 'not a link that may be opened')
      const { protocol, host, href } = new URL(safe.data)
      if (protocol === 'http:' && !(await desktop.confirmUnsafeLink(host))) return
      await desktop.openExternal(href)
    },

    'app.paste': ({ plain }) => desktop.paste(plain),
    'app.revealLog': () => desktop.revealLog(),
    'app.readyToClose': () => desktop.closeWindow(),
    'app.stayOpen': () => desktop.stayOpen(),
    'app.setView': ({ view }) => desktop.showsView(view),
  }
}
