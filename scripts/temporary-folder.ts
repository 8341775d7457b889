import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One folder for all that a run of tests makes in the folder of the system for temporary files, whatever
 * process makes it. What is returned removes it.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
