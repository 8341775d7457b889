// JavaScript, because it is the one file that Node would have to strip of types each time. What it
// makes of all others it keeps for the next time, and a command starts in half the time. Only modules
// that are loaded from here on are kept, so nothing of ours may be imported above.
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// A command is over within a second or two: code optimised to the last costs more than it saves, and
// so does collecting garbage in a heap that grows by small steps.
setFlagsFromString('--no-turbofan')
setFlagsFromString('--semi-space-growth-factor=4')

enableCompileCache()
await import('./start.ts')
