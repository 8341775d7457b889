import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '#shared/errors.ts'
import { createId } from '#shared/plan/id.ts'

/**
 * Writes a file so that at every moment, a power cut included, its name holds either the whole old
 * content or the whole new one. Once the promise is fulfilled the new one is on the disk to stay.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const draft = join(folder, `.${basename(path)}.${createId()}.tmp`)
  try {
    await writeDraft(draft, bytes)
    await replace(draft, path)
    await syncFolder(folder)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw placeError(error, basename(path))
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  await using(await open(draft, 'wx'), async (file) => {
    await file.writeFile(bytes)
    await file.sync()
  })
  // A memory stick or a share can answer "written" and keep something else.
  const kept = await readFile(draft)
  if (!kept.equals(bytes)) throw new Error(`${basename(draft)} reads back differently`)
}

const patienceMs = [20, 50, 100, 200, 400, 800, 1_600, 2_000]

/** On Windows a virus scanner or indexer may hold the new or the old file for a moment. */
/** Renames, with patience on Windows. */
export async function replace(from: string, to: string): Promise<void> {
  for (const waitMs of process.platform === 'win32' ? patienceMs : []) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!hasCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error
      await sleep(waitMs)
    }
  }
  await rename(from, to)
}

/** Makes names that were added to or changed in a folder durable, where the system lets us. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder and orders its own metadata.
  if (process.platform === 'win32') return
  try {
    await using(await open(folder, 'r'), (handle) => handle.sync())
  } catch (error) {
    // Some shares and file systems do not know how; the file itself has been synced.
    if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'EISDIR', 'EACCES')) throw error
  }
}

async function using(file: FileHandle, use: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await use(file)
  } finally {
    await file.close()
  }
}

/** An error of the file system as the user should hear it. `place` is the last part of the path. */
export function placeError(error: unknown, place: string): unknown {
  const options = { cause: error, details: { place } }
  if (hasCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG')) {
    return new AppError('disk-full', `no space for ${place}`, options)
  }
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOENT', 'ENOTDIR', 'EISDIR')) {
    return new AppError('folder-not-writable', `cannot write ${place}`, options)
  }
  return error
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    codes.includes(error.code)
  )
}
