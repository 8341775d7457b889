import { app, type BrowserWindow, Menu, session, shell, type WebFrameMain } from 'electron'
import { AppError } from '#shared/errors.ts'
import { translator } from '#shared/i18n/translate.ts'
import { calls, type Handlers } from '#shared/ipc/contract.ts'
import { createDialogs } from './dialogs.ts'
import { emitTo } from './ipc/emit.ts'
import { serve } from './ipc/serve.ts'
import { openLog } from './log.ts'
import { buildMenu } from './menu.ts'
import { pathsOfApp, settleUserData } from './paths.ts'
import { appOrigin, lockSession, prepareChromium, servePage } from './protocol.ts'
import { appHandlers } from './settings/handlers.ts'
import { openSettings } from './settings/settings-file.ts'
import { lockPages, openWindow } from './window.ts'

const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

settleUserData()
prepareChromium(developmentUrl)
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  const paths = pathsOfApp()
  const log = openLog(paths.logs)
  log.event('started', { version: app.getVersion(), electron: process.versions.electron ?? '' })

  let window: BrowserWindow | undefined
  const emit = emitTo(() => window)
  const settings = openSettings(paths.settings)
  let writing = false
  const t = () => translator(settings.read().language)
  const dialogs = createDialogs({ window: () => window, t, folder: paths.documents })
  const showMenu = () =>
    Menu.setApplicationMenu(
      buildMenu({ t: t(), writing, run: (id) => emit('command.chosen', { id }) }),
    )

  const missing = Object.fromEntries(
    Object.keys(calls).map((name) => [
      name,
      () => {
        throw new AppError('unexpected', `${name} is not there yet`)
      },
    ]),
  )
  const handlers = {
    ...missing,
    ...appHandlers(settings, {
      info: {
        version: app.getVersion(),
        electron: process.versions.electron ?? '',
        platform: process.platform,
      },
      openExternal: (url) => shell.openExternal(url),
      confirmUnsafeLink: (host) =>
        dialogs.confirm({
          message: t()('desktop.openUnsafeLink', { host }),
          detail: t()('desktop.openUnsafeLink.detail'),
          yes: 'desktop.openLink',
        }),
      paste: (plain) =>
        plain ? window?.webContents.pasteAndMatchStyle() : window?.webContents.paste(),
      revealLog: () => shell.showItemInFolder(log.path),
      closeWindow: () => window?.destroy(),
      showsView: (view) => {
        writing = view === 'writing'
        showMenu()
      },
      settingsChanged: (changed) => {
        showMenu()
        emit('settings.changed', changed)
      },
    }),
  } as unknown as Handlers

  const isTrusted = (frame: WebFrameMain | null) =>
    frame !== null &&
    frame === window?.webContents.mainFrame &&
    frame.origin === (developmentUrl ? new URL(developmentUrl).origin : appOrigin)
  serve(handlers, { isTrusted, report: (call, error) => log.error('call failed', error, { call }) })

  lockPages()
  lockSession(session.defaultSession, developmentUrl)
  await servePage(session.defaultSession, paths.renderer, () => undefined)
  showMenu()
  window = openWindow({
    url: developmentUrl ?? `${appOrigin}/`,
    preload: paths.preload,
    statePath: paths.windowState,
    title: app.getName(),
    devTools: !app.isPackaged,
  })
  app.on('window-all-closed', () => app.quit())
}
