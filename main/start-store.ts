import { AppError } from '#shared/errors.ts'
import { type Backup, backupsIn, restoreBackup } from './store/backup.ts'
import { openStore, type Store } from './store/open-store.ts'

type Place = { path: string; backups: string; now: () => string }

/**
 * Opens the library. When it is damaged, the newest backup can take its place if the user says so;
 * else it throws why there is no library to work with.
 */
export async function startStore(
  place: Place,
  confirmBackup: (backup: Backup) => Promise<boolean>,
): Promise<Store> {
  try {
    return openStore(place)
  } catch (error) {
    const isDamaged = error instanceof AppError && error.code === 'store-damaged'
    const newest = isDamaged ? backupsIn(place.backups)[0] : undefined
    if (!newest || !(await confirmBackup(newest))) throw error
    restoreBackup(place.path, newest)
    return openStore(place)
  }
}
