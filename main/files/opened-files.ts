import { posix, resolve } from 'node:path'

/** A Kertomus or Word file the desktop asks us to open. `host` is the server it is on, if it is on one. */
export type OpenedFile = { path: string; host?: string }

/**
 * The files among the arguments of a program that was started in `folder`. Does not touch the disk: to
 * ask for a file on a server is to greet that server with the user's name.
 */
export function openedFiles(args: readonly string[], folder: string): OpenedFile[] {
  return args
    .filter((arg) => !arg.startsWith('-') && /\.(kertomus|docx)$/i.test(arg))
    .map((arg): OpenedFile => {
      const host = hostOf(arg)
      return host === undefined ? { path: resolve(folder, arg) } : { path: arg, host }
    })
}

/** The server of `\\server\share\…` in any of the ways Windows lets it be written. */
function hostOf(path: string): string | undefined {
  const slashed = posix.normalize(path.replaceAll('\\', '/'))
  if (!/^[\\/]{2}/.test(path)) return undefined
  return slashed.split('/').find((part) => part !== '' && !/^([?.]|unc|globalroot)$/i.test(part))
}
