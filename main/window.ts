import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen, type WebContents } from 'electron'
import { z } from 'zod'

const smallest = { width: 1024, height: 640 }
const usual = { width: 1440, height: 900 }
/** `--color-surface` of the page, so that the window does not flash before the page has come. */
const background = { light: '#eef2f4', dark: '#13181c' }

type Place = { url: string; preload: string; statePath: string; title: string; devTools: boolean }

/** The window of the app, where it was when it was closed, and unable to leave its page. */
export function openWindow({ url, preload, statePath, title, devTools }: Place): BrowserWindow {
  const { maximized, ...bounds } = readState(statePath)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => keepState(window, statePath))
  void window.loadURL(url)
  return window
}

/** Pages stay where they are and open nothing; what they link to goes through `app.openLink`. */
export function lockPages(): void {
  app.on('web-contents-created', (_, contents) => lockContents(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
    event.preventDefault()
    answer()
  })
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

const windowState = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(smallest.width),
  height: z.int().min(smallest.height),
  maximized: z.boolean(),
})
type WindowState = z.infer<typeof windowState>

/** What is wrong with the file does not matter: the usual size is always good. */
function readState(path: string): WindowState {
  try {
    const state = windowState.parse(JSON.parse(readFileSync(path, 'utf8')))
    return isOnScreen(state) ? state : { ...usual, maximized: state.maximized }
  } catch {
    return { ...usual, maximized: false }
  }
}

/** A screen may have been taken away: the title bar must be where it can be grabbed. */
function isOnScreen({ x, y, width }: WindowState): boolean {
  if (x === undefined || y === undefined) return true
  const titleBar: Rectangle = { x, y, width, height: 32 }
  const { workArea } = screen.getDisplayMatching(titleBar)
  const seen = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
  return seen >= 200 && y >= workArea.y && y + 32 <= workArea.y + workArea.height
}

function keepState(window: BrowserWindow, path: string): void {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileSync(path, JSON.stringify(state))
  } catch {
    // Where the window was is not worth a word to someone who is leaving.
  }
}

/**
 * Lets the page save before the window goes. `ask` tells the page and answers whether there is one to
 * hear it; a page that gives no answer for `patienceMs` is not waited for any longer.
 */
export function closeWhenSaved(window: BrowserWindow, ask: () => boolean, patienceMs: number) {
  let timer: NodeJS.Timeout | undefined
  const stopWaiting = () => {
    clearTimeout(timer)
    timer = undefined
  }

  window.on('close', (event) => {
    if (timer === undefined && !ask()) return
    event.preventDefault()
    timer ??= setTimeout(() => window.destroy(), patienceMs)
  })
  window.on('closed', stopWaiting)

  return {
    /** All is saved. */
    close: () => window.destroy(),
    /** The user has something to decide first. */
    stay: stopWaiting,
  }
}

/** Loads the page anew when its process has died; what was saved is in the store. */
export function reviveWhenGone(window: BrowserWindow, told: (reason: string) => void): void {
  window.webContents.on('render-process-gone', (_, { reason }) => {
    told(reason)
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
}
