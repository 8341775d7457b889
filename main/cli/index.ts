import { enableCompileCache } from 'node:module'

// Node keeps what it compiled for the next time: a command starts in half the time. Only modules
// that are loaded from here on are kept, so nothing else may be imported above.
enableCompileCache()
await import('./start.ts')
