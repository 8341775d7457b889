import { join } from 'node:path'
import { app } from 'electron'

/**
 * Chooses the folder of the user's data; call before the app is ready. On Windows that is
 * %LOCALAPPDATA%: Electron's own choice roams with the profile over the network, and a database on
 * the move loses what was written last.
 */
export function settleUserData(): void {
  const chosen = app.commandLine.getSwitchValue('user-data-dir')
  const local = process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined
  if (chosen) app.setPath('userData', chosen)
  else if (local) app.setPath('userData', join(local, app.getName()))
}

/** Where everything of the app lies. Nothing else asks Electron for a path. */
export function pathsOfApp() {
  const userData = app.getPath('userData')
  const resources = join(app.getAppPath(), 'resources')
  return {
    store: join(userData, 'kertomus.sqlite'),
    backups: join(userData, 'backups'),
    settings: join(userData, 'settings.json'),
    look: join(userData, 'look.json'),
    windowState: join(userData, 'window.json'),
    logs: join(userData, 'logs'),
    documents: app.getPath('documents'),
    templates: join(resources, 'templates'),
    duties: join(resources, 'law/duties.json'),
    passwordWords: join(resources, 'password-words.txt'),
    sample: join(resources, 'sample'),
    // All of main is bundled into out/main; index.js lies at its top.
    renderer: join(import.meta.dirname, '../renderer'),
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    worker: (name: string) => join(import.meta.dirname, 'workers', `${name}.js`),
  }
}
