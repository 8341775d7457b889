import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where things that are slow to get or make are kept between clones. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kertomus')
}
