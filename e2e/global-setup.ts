import { openDisplay } from '../scripts/display.ts'
import { describeElectron, findElectron } from '../scripts/electron.ts'
import { requirePackages, WINDOW_PACKAGES } from '../scripts/system-packages.ts'
import { setup as makeTemporaryFolder } from '../scripts/temporary-folder.ts'

/** Gets an Electron and a display ready; the workers inherit the environment. */
export default async function prepare(): Promise<() => void> {
  requirePackages(WINDOW_PACKAGES)
  const electron = await findElectron()
  process.env.KERTOMUS_ELECTRON = electron.executable
  process.env.KERTOMUS_ELECTRON_NAME = describeElectron(electron)
  console.log(process.env.KERTOMUS_ELECTRON_NAME)
  const closeDisplay = await openDisplay()
  const removeFolder = makeTemporaryFolder()
  return () => {
    removeFolder()
    closeDisplay()
  }
}
