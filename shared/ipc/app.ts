import { z } from 'zod'
import { settings, settingsPatch } from '../settings.ts'
import type { CallGroup } from './call.ts'

export const appCalls = {
  'settings.read': { input: z.void(), output: settings },
  /** Writes the given fields and answers with all of them. */
  'settings.write': { input: settingsPatch, output: settings },
  'app.info': {
    input: z.void(),
    output: z.object({ version: z.string(), electron: z.string(), platform: z.string() }),
  },
  /** Opens a web or mail address in the user's own browser, after main has checked it. */
  'app.openLink': { input: z.object({ url: z.string().max(2_000) }), output: z.void() },
  /** Pastes where the focus is, as if by the keyboard: pages may not read the clipboard by themselves. */
  'app.paste': { input: z.object({ plain: z.boolean() }), output: z.void() },
  'app.revealLog': { input: z.void(), output: z.void() },
  /** The answer to `app.closing`: everything is saved, the window may go. */
  'app.readyToClose': { input: z.void(), output: z.void() },
  /** The other answer: something is not saved and the user is asked. Else the window goes in 5 s. */
  'app.stayOpen': { input: z.void(), output: z.void() },
  /** Which command the user chose is known to main only for the menu; this keeps the menu's state true. */
  'app.setView': {
    input: z.object({ view: z.enum(['start', 'library', 'writing']) }),
    output: z.void(),
  },
} satisfies CallGroup
