import { z } from 'zod'
import { source } from './schema.ts'

/** The same words in each language a plan can have. */
const words = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1) })
const { title, url, status, checked } = source.shape
const page = z.strictObject({ title, url })

/**
 * A duty of the law, in our own words: `resources/law/duties.json`. It does not stand in for the
 * act; `status` says whether its content was read in the source or is still to be verified.
 */
const duty = z.strictObject({
  /** `612/2021:6.7`: act, section, and a running number of ours within the section (no momentti). */
  key: z.string().regex(/^\d+\/\d{4}(:\d+(\.\d+)?)?$/),
  act: z.string().regex(/^\d+\/\d{4}$/),
  actName: words,
  /** Missing when the duty comes from the act as a whole. */
  section: z.string().regex(/^\d+$/).optional(),
  title: words,
  text: words,
  appliesTo: z.array(z.enum(['municipality', 'county'])).min(1),
  source: z.strictObject({ fi: page, sv: page }),
  status,
  checked,
})
export type Duty = z.infer<typeof duty>

/** The duties in the order of the law. */
export const duties = z.array(duty)
