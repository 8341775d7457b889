import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { DISPLAY_PACKAGES, requirePackages } from './system-packages.ts'

/** Is there a screen to show windows on? */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Starts a virtual display when there is none and puts it into this process's environment; call the result to stop it. */
export async function openDisplay(): Promise<() => void> {
  if (hasDisplay()) return () => {}
  requirePackages(DISPLAY_PACKAGES)
  // -displayfd: Xvfb picks a free number and tells it, so that several runs can go side by side.
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const [number] = await Promise.race([
    once(xvfb.stdio[3] as Readable, 'data'),
    once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ])
  process.env.DISPLAY = `:${String(number).trim()}`
  return () => {
    xvfb.kill()
    delete process.env.DISPLAY
  }
}
