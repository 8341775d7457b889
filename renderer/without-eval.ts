import { config } from 'zod'

// The security policy of the page refuses to make code out of text, and zod would try it once to
// find out. Imported before anything that describes data with zod.
config({ jitless: true })
