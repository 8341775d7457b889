import { z } from 'zod'

// zod would try `new Function` once to see whether it may; the security policy of the page refuses
// and reports it. Imported before any schema.
z.config({ jitless: true })
