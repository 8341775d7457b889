import {
  app,
  type BrowserWindow,
  Menu,
  nativeTheme,
  powerMonitor,
  session,
  shell,
  type WebFrameMain,
} from 'electron'
import { toPlainError } from '#shared/errors.ts'
import { localeOf, translator } from '#shared/i18n/translate.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import type { Plan } from '#shared/plan/model.ts'
import { assetsOf } from '#shared/plan/walk.ts'
import { assetHandlers } from './assets/handlers.ts'
import { imageHeader } from './assets/image-header.ts'
import { keepImageWith } from './assets/keep-image.ts'
import { backgroundWork } from './background.ts'
import { desktopFiles } from './desktop-files.ts'
import { createDialogs, type Dialogs } from './dialogs.ts'
import { type Compose, exportHandlers } from './export/handlers.ts'
import { type OpenedFile, openedFiles } from './files/opened-files.ts'
import { createWaitingFiles } from './files/waiting-files.ts'
import { followUpHandlers } from './follow-up/handlers.ts'
import { handoutHandlers } from './handouts/handlers.ts'
import { createReturnedCopies } from './handouts/returned-copies.ts'
import { createWordCopies } from './handouts/word-copies.ts'
import { historyHandlers } from './history/handlers.ts'
import { createHistory, type History } from './history/history.ts'
import { importHandlers, wordImporter } from './import/handlers.ts'
import { emitTo } from './ipc/emit.ts'
import { serve } from './ipc/serve.ts'
import { type Log, openLog } from './log.ts'
import { buildMenu } from './menu.ts'
import { fileOpener } from './opening.ts'
import { packageHandlers } from './package/handlers.ts'
import { pathsOfApp, settleUserData } from './paths.ts'
import { planHandlers } from './plans/handlers.ts'
import { pagePrinter } from './print-page.ts'
import {
  appOrigin,
  lockSession,
  prepareChromium,
  serveAssetsInDevelopment,
  servePage,
} from './protocol.ts'
import { reviewHandlers } from './review/handlers.ts'
import { appHandlers } from './settings/handlers.ts'
import { openLook } from './settings/look-file.ts'
import { lookHandlers } from './settings/look-handlers.ts'
import { openSettings } from './settings/settings-file.ts'
import { startStore } from './start-store.ts'
import type { Store } from './store/open-store.ts'
import { openDuties, openTemplates, templateHandlers } from './templates/handlers.ts'
import { closeWhenSaved, lockPages, openWindow, reviveWhenGone } from './window.ts'

/** Where Vite serves the page while developing. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const pageOrigin = developmentUrl ? new URL(developmentUrl).origin : appOrigin

/** How long a page that gives no answer may hold up the closing of its window. */
const closingPatienceMs = 5_000
/** By then whoever starts the app is reading, and a short pause of the store goes unnoticed. */
const firstBackupAfterMs = 60_000

/** Files that the desktop hands over before there is anyone to open them. */
const openedEarly: OpenedFile[] = []
let openFiles = (files: OpenedFile[]): void => void openedEarly.push(...files)

settleUserData()
prepareChromium(developmentUrl)
// Chromium refuses to sandbox what root runs, which only test machines do.
if (process.getuid?.() !== 0) app.enableSandbox()
lockPages()

if (app.requestSingleInstanceLock()) {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles(openedFiles([path], '/'))
  })
  // Not awaited: Electron is ready only once this module has run to its end.
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const paths = pathsOfApp()
  const log = openLog(paths.logs)
  const settings = openSettings(paths.settings)
  const look = openLook(paths.look, imageHeader)
  const { electron = '', chrome = '' } = process.versions
  log.event('started', { version: app.getVersion(), electron, chrome, system: process.platform })

  let window: BrowserWindow | undefined
  let closing: ReturnType<typeof closeWhenSaved> | undefined
  /** What the page shows; unknown until it listens to events. */
  let view: 'start' | 'library' | 'writing' | undefined

  const t = () => translator(settings.read().language)
  const emit = emitTo(() => window)
  const dialogs = createDialogs({ window: () => window, t, folder: paths.documents })
  tellOfBugs(log, dialogs)

  const store = await startStore(
    { path: paths.store, backups: paths.backups, now: () => new Date().toISOString() },
    ({ label }) => {
      const date = new Date(label).toLocaleDateString(localeOf(settings.read().language))
      return dialogs.confirm({
        message: t()('desktop.useBackup', { date }),
        detail: t()('desktop.useBackup.detail'),
        yes: 'desktop.useBackup.yes',
      })
    },
  ).catch((error: unknown) => {
    log.error('store not opened', error)
    dialogs.showStartFailure(toPlainError(error))
  })
  if (!store) return app.exit(1)
  log.event('store opened', { imagesCollected: store.assets.collectUnused() })

  const history = createHistory({
    store,
    author: () => settings.read().profile?.name ?? '',
    now: () => new Date().toISOString(),
    report: (error) => log.error('history not kept', error),
  })
  const background = backgroundWork(paths.worker, () => ({
    app: app.getVersion(),
    on: new Date().toISOString().slice(0, 10),
  }))
  /** Whatever leaves the house looks as the organisation's documents do. */
  const inLook =
    (compose: Compose): Compose =>
    async (input, onProgress, signal) =>
      compose({ ...input, look: await look.read() }, onProgress, signal)
  const compose = {
    docx: inLook(background.composeDocx),
    html: inLook(background.composeHtml),
    pdf: inLook(background.composePdfWith(pagePrinter())),
  }
  const templates = openTemplates(paths.templates)
  const duties = openDuties(paths.duties)
  const keepImage = keepImageWith((asset) => store.assets.add(asset))
  const now = () => new Date().toISOString()
  const waiting = createWaitingFiles()
  const copies = createReturnedCopies({ store, keepImage, now })
  const wordCopies = createWordCopies({
    store,
    copies,
    readWord: async (source, base) =>
      background.readWord({
        source,
        ...(base && {
          base,
          assets: store.assets.bytesOf(assetsOf(base)),
          duties: await duties(),
        }),
      }),
  })
  const importWord = wordImporter({
    store,
    keepImage,
    readWord: async (source, facts) => {
      const read = await background.readWord({ source, facts })
      if (!read.plan) throw new Error('a Word file was read without a plan of it')
      return { ...read, plan: read.plan }
    },
    profile: () => settings.read().profile,
    emit,
    now: () => new Date(),
  })
  const files = fileOpener({
    store,
    keepImage,
    copies,
    wordCopies,
    importWord,
    waiting,
    readFile: background.readPlanFile,
    emit,
  })

  const fromDesktop = desktopFiles({
    importFile: files.open,
    confirmServer: ({ path, host }) =>
      dialogs.confirm({
        message: t()('desktop.openFromNetwork', { name: path.split(/[\\/]/).at(-1) ?? '' }),
        detail: t()('desktop.openFromNetwork.detail', { host }),
        yes: 'desktop.openFile',
      }),
    emit,
    report: (error) => log.error('file not opened', error),
  })

  const showMenu = () =>
    Menu.setApplicationMenu(
      buildMenu({
        t: t(),
        writing: view === 'writing',
        run: (id) => emit('command.chosen', { id }),
      }),
    )

  /** A document of its own that is made of a plan: a form, a list of changes. */
  const composePage = async (plan: Plan) =>
    compose.docx(
      {
        plan,
        revision: '1',
        assets: new Map(),
        date: new Date(),
        duties: await duties(),
      },
      () => undefined,
      new AbortController().signal,
    )

  const handlers: Handlers = {
    ...appHandlers(settings, {
      info: { version: app.getVersion(), electron, platform: process.platform },
      openExternal: (url) => shell.openExternal(url),
      confirmUnsafeLink: (host) =>
        dialogs.confirm({
          message: t()('desktop.openUnsafeLink', { host }),
          detail: t()('desktop.openUnsafeLink.detail'),
          yes: 'desktop.openLink',
        }),
      revealLog: () => shell.showItemInFolder(log.path),
      paste: (plain) =>
        plain ? window?.webContents.pasteAndMatchStyle() : window?.webContents.paste(),
      closeWindow: () => closing?.close(),
      stayOpen: () => closing?.stay(),
      showsView: (shown) => {
        if (shown === 'library') history.keepChanged()
        view = shown
        showMenu()
        fromDesktop.ready()
      },
      settingsChanged: (changed) => {
        nativeTheme.themeSource = changed.theme
        showMenu()
        emit('settings.changed', changed)
      },
    }),
    ...assetHandlers({
      keepImage,
      pickImage: () => dialogs.pickFile('image', 'desktop.pickImage'),
    }),
    ...exportHandlers({
      store,
      compose,
      duties,
      keepHandedOut: (id, label) => history.keep(id, 'handed-out', { label }),
      readVersion: (id, revision) => ({
        plan: history.read(id, revision),
        at: store.history.find(id, revision).at,
      }),
      pickTarget: (format, name) => dialogs.pickTarget(format, `desktop.export.${format}`, name),
      reveal: (path) => shell.showItemInFolder(path),
      emit,
      now: () => new Date(),
    }),
    ...followUpHandlers({
      store,
      profile: () => settings.read().profile,
      today: () => now().slice(0, 10),
      emit,
      readFile: background.readPlanFile,
      writeFile: background.writePlanFile,
      composeForm: composePage,
      pickFiles: () => dialogs.pickFiles('kertomus', 'desktop.openSheets'),
      pickTarget: (format, name) => dialogs.pickTarget(format, 'desktop.saveSheet', name),
    }),
    ...historyHandlers({ history, emit }),
    ...handoutHandlers({
      store,
      copies,
      wordCopies,
      composeWord: async (plan, made) =>
        compose.docx(
          { plan, ...made, date: new Date(), duties: await duties(), comments: true },
          () => undefined,
          new AbortController().signal,
        ),
      keepHandedOut: (id, label) => history.keep(id, 'handed-out', { label }),
      profile: () => settings.read().profile,
      today: () => now().slice(0, 10),
      words: paths.passwordWords,
      waiting,
      readFile: background.readPlanFile,
      writeFile: background.writePlanFile,
      pickFiles: () => dialogs.pickFiles('opened', 'desktop.openReturned'),
      pickTarget: (name, format) => dialogs.pickTarget(format, 'desktop.saveHandout', name),
      pickFolder: () => dialogs.pickFolder('desktop.saveHandouts'),
      emit,
    }),
    ...importHandlers({
      importWord,
      pickFile: () => dialogs.pickFile('docx', 'desktop.importWord'),
    }),
    ...packageHandlers({
      store,
      history,
      compose,
      writeFile: background.writePlanFile,
      duties,
      pattern: () => settings.read().fileNames,
      author: () => settings.read().profile?.name ?? '',
      pickFolder: () => dialogs.pickFolder('desktop.savePackage'),
      reveal: (path) => shell.showItemInFolder(path),
      emit,
      now: () => new Date(),
    }),
    ...lookHandlers({
      file: look,
      pickTemplate: () => dialogs.pickFile('template', 'desktop.openTemplate'),
      readTemplate: background.readTemplate,
    }),
    ...planHandlers({
      store,
      history,
      keepImage,
      openFile: files.open,
      openPlanFile: files.openPlanFile,
      waiting,
      findTemplate: templates.find,
      profile: () => settings.read().profile,
      emit,
      sample: paths.sample,
      readFile: background.readPlanFile,
      writeFile: background.writePlanFile,
      pickFile: () => dialogs.pickFile('opened', 'desktop.import'),
      pickTarget: (name) => dialogs.pickTarget('kertomus', 'desktop.saveCopy', name),
    }),
    ...reviewHandlers({
      store,
      pendingCopies: copies.pending,
      merge: background.mergeCopies,
      keep: history.keep,
      readRevision: history.read,
      restore: history.restore,
      author: () => settings.read().profile?.name ?? '',
      now,
      pickTarget: (name) => dialogs.pickTarget('docx', 'desktop.saveMergeLog', name),
      composeLog: composePage,
      emit,
    }),
    ...templateHandlers(templates, duties),
  }
  serve(handlers, {
    isTrusted: (frame: WebFrameMain | null) =>
      frame !== null && frame === window?.webContents.mainFrame && frame.origin === pageOrigin,
    report: (call, error) => log.error('call failed', error, { call }),
  })

  const findAsset = (hash: string) => store.assets.find(hash)
  lockSession(session.defaultSession, developmentUrl)
  await servePage(session.defaultSession, paths.renderer, findAsset)
  if (developmentUrl) serveAssetsInDevelopment(session.defaultSession, developmentUrl, findAsset)

  nativeTheme.themeSource = settings.read().theme
  showMenu()
  window = openWindow({
    url: developmentUrl ?? `${appOrigin}/`,
    preload: paths.preload,
    statePath: paths.windowState,
    title: app.getName(),
    devTools: !app.isPackaged,
  })
  const askPage = () => {
    emit('app.closing', null)
    return view !== undefined
  }
  closing = closeWhenSaved(window, askPage, closingPatienceMs)
  reviveWhenGone(window, (reason) => {
    log.event('page gone', { reason })
    view = undefined
    dialogs.tell('desktop.windowFailed')
  })

  openFiles = fromDesktop.add
  openFiles([...openedEarly, ...openedFiles(process.argv.slice(1), process.cwd())])
  app.on('second-instance', (_, args, folder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    openFiles(openedFiles(args.slice(1), folder))
  })
  endWell(window, { store, history, log, askPage })
}

/** A bug in main must neither go unnoticed nor take the text of the user with it. */
function tellOfBugs(log: Log, dialogs: Dialogs): void {
  const tell = (error: unknown) => {
    log.error('unexpected', error)
    dialogs.tell('error.unexpected')
  }
  process.on('uncaughtException', tell)
  process.on('unhandledRejection', tell)
}

/** Saving, the daily backup and the closing of the store, in whatever way the app ends. */
function endWell(
  window: BrowserWindow,
  {
    store,
    history,
    log,
    askPage,
  }: { store: Store; history: History; log: Log; askPage: () => boolean },
): void {
  /** The machine is shutting down and waits for nobody. */
  let isHurried = false
  const backUp = () => {
    try {
      if (store.backUpDaily()) log.event('backup made')
    } catch (error) {
      log.error('backup not made', error)
    }
  }
  const timer = setTimeout(backUp, firstBackupAfterMs)

  window.on('query-session-end', () => {
    isHurried = true
    askPage()
  })
  powerMonitor.on('shutdown', () => {
    isHurried = true
    app.quit()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    clearTimeout(timer)
    history.keepChanged()
    if (!isHurried) backUp()
    store.close()
    log.event('closed')
  })
}
