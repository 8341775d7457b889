import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { PlainError } from '#shared/errors.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { oneAtATime } from './one-at-a-time.ts'

type FileKind = 'docx' | 'template' | 'pdf' | 'html' | 'kertomus' | 'opened' | 'image'
const extensions = {
  docx: ['docx'],
  template: ['dotx', 'docx'],
  pdf: ['pdf'],
  html: ['html'],
  kertomus: ['kertomus'],
  opened: ['kertomus', 'docx'],
  image: ['png', 'jpg', 'jpeg'],
}
const kindLabels = {
  docx: 'desktop.docxFiles',
  template: 'desktop.templateFiles',
  pdf: 'desktop.pdfFiles',
  html: 'desktop.htmlFiles',
  kertomus: 'desktop.kertomusFiles',
  opened: 'desktop.returnedFiles',
  image: 'desktop.images',
} as const satisfies Record<FileKind, MessageKey>

type Question = { message: string; detail: string; yes: MessageKey }
type Surroundings = {
  window: () => BrowserWindow | undefined
  t: () => Translate
  /** Where the first dialog opens; later ones open where the last one was answered. */
  folder: string
}

export type Dialogs = ReturnType<typeof createDialogs>

/** Every question that the operating system asks for us. Paths stay on this side of the border. */
export function createDialogs({ window, t, folder }: Surroundings) {
  let lastFolder = folder
  const filters = (kind: FileKind) => [
    { name: t()(kindLabels[kind]), extensions: extensions[kind] },
  ]
  const remember = (path: string): string => {
    lastFolder = dirname(path)
    return path
  }
  const asking = oneAtATime()

  function pick(options: OpenDialogOptions): Promise<string[]> {
    return asking<string[]>([], async () => {
      const all = { ...options, defaultPath: lastFolder }
      const parent = window()
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, all)
        : dialog.showOpenDialog(all))
      return filePaths
    })
  }

  function pickName(options: SaveDialogOptions): Promise<string> {
    return asking('', async () => {
      const parent = window()
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      return filePath
    })
  }

  /** "No" is what Enter and Escape say. */
  async function confirm(question: Question): Promise<boolean> {
    if (testFolder() !== undefined) return true
    const options = {
      type: 'question' as const,
      message: question.message,
      detail: question.detail,
      buttons: [t()('app.cancel'), t()(question.yes)],
      cancelId: 0,
      defaultId: 0,
      noLink: true,
    }
    const parent = window()
    const { response } = await (parent
      ? dialog.showMessageBox(parent, options)
      : dialog.showMessageBox(options))
    return response === 1
  }

  function confirmReplacing(path: string): Promise<boolean> {
    const name = basename(path)
    return confirm({
      message: t()('desktop.replace', { name }),
      detail: t()('desktop.replace.detail'),
      yes: 'desktop.replace.yes',
    })
  }

  return {
    /** The file the user chose to open, or null. */
    async pickFile(kind: FileKind, title: MessageKey): Promise<string | null> {
      const test = testFolder()
      if (test !== undefined) return testAnswer(test)
      const [path] = await pick({
        title: t()(title),
        filters: filters(kind),
        properties: ['openFile'],
      })
      return path === undefined ? null : remember(path)
    },

    /** The files the user chose to open together; none when they changed their mind. */
    async pickFiles(kind: FileKind, title: MessageKey): Promise<string[]> {
      const test = testFolder()
      if (test !== undefined) return testAnswer(test)?.split('\n') ?? []
      const paths = await pick({
        title: t()(title),
        filters: filters(kind),
        properties: ['openFile', 'multiSelections'],
      })
      for (const path of paths) remember(path)
      return paths
    },

    /** The folder the user chose for several files, or null. */
    async pickFolder(title: MessageKey): Promise<string | null> {
      const test = testFolder()
      if (test !== undefined) return test
      const [folder] = await pick({
        title: t()(title),
        properties: ['openDirectory', 'createDirectory'],
      })
      if (folder === undefined) return null
      lastFolder = folder
      return folder
    },

    /** Where the user wants a new file, or null. The system has asked before replacing one. */
    async pickTarget(kind: FileKind, title: MessageKey, name: string): Promise<string | null> {
      const test = testFolder()
      if (test !== undefined) return join(test, name)
      const typed = await pickName({
        title: t()(title),
        defaultPath: join(lastFolder, name),
        filters: filters(kind),
        properties: ['showOverwriteConfirmation'],
      })
      if (typed === '') return null
      const path = withExtension(typed, extensions[kind])
      // The system has asked about the name as it was typed; GTK adds no extension.
      const isOther = path !== typed && existsSync(path)
      return isOther && !(await confirmReplacing(path)) ? null : remember(path)
    },

    confirm,

    /** Why there is no window. Waits until it has been read. */
    showStartFailure(error: PlainError): void {
      dialog.showErrorBox(t()('desktop.cannotStart'), t()(`error.${error.code}`, error.details))
    },

    /** For what goes wrong where no page can show it. Does not wait. */
    tell(key: MessageKey): void {
      if (testFolder() !== undefined) return
      const options = { type: 'warning' as const, message: t()(key) }
      const parent = window()
      void (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options))
    },
  }
}

function withExtension(path: string, [wanted = '']: string[]): string {
  return path.toLowerCase().endsWith(`.${wanted}`) ? path : `${path}.${wanted}`
}

/** Tests cannot press the buttons of native dialogs, so they say beforehand what to answer. */
function testFolder(): string | undefined {
  if (app.isPackaged || process.env.KERTOMUS_TEST !== '1') return undefined
  return process.env.KERTOMUS_TEST_DIALOG_DIR
}

function testAnswer(folder: string): string | null {
  const answer = join(folder, 'open.txt')
  return existsSync(answer) ? readFileSync(answer, 'utf8').trim() : null
}
