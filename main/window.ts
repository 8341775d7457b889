import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen, type WebContents } from 'electron'
import { z } from 'zod'

const smallest = { width: 1024, height: 640 }
const usual = { width: 1440, height: 900 }
const background = { light: '#f6f6f4', dark: '#1c1d1f' }

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
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => void keepState(window, statePath))
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
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
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

async function keepState(window: BrowserWindow, path: string): Promise<void> {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  await writeFile(path, JSON.stringify(state)).catch(() => undefined)
}
