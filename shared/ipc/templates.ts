import { z } from 'zod'
import { planLanguage } from '../plan/schema.ts'
import { duties } from '../templates/duties.ts'
import { template } from '../templates/schema.ts'
import type { CallGroup } from './call.ts'

const templateSummary = template.pick({
  id: true,
  language: true,
  kind: true,
  name: true,
  description: true,
  organisations: true,
  years: true,
})
export type TemplateSummary = z.infer<typeof templateSummary>

export const templateCalls = {
  'templates.list': { input: z.void(), output: z.array(templateSummary) },
  'templates.read': {
    input: z.object({ id: z.string().max(200), language: planLanguage }),
    output: template,
  },
  'templates.duties': { input: z.void(), output: duties },
} satisfies CallGroup
