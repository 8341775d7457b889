import { z } from 'zod'
import { uiLanguages } from './i18n/sentence.ts'
import { usualPattern } from './package/file-names.ts'
import { organisation } from './plan/schema.ts'

/** Who writes: asked at the first start, shown as the author of changes. */
export const profile = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.string().trim().max(200),
  organisation: organisation.extend({ name: z.string().trim().min(1).max(500) }),
})
export type Profile = z.infer<typeof profile>

/** What can stand at the right of the page, one at a time. */
export const sidePanels = ['guidance', 'comments'] as const
export type SidePanelId = (typeof sidePanels)[number]

/** Preferences of the person at this machine. What belongs to a plan is in the plan. */
export const settings = z.object({
  language: z.enum(uiLanguages).default('fi'),
  /** Null until the first start has been gone through. */
  profile: profile.nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Zoom of the page in per cent. */
  zoom: z.int().min(50).max(300).default(100),
  panels: z
    .object({ outline: z.boolean(), side: z.enum(['none', ...sidePanels]).default('guidance') })
    .default({ outline: true, side: 'guidance' }),
  /** The grid of measures: columns that are hidden, widths in pixels that were chosen. */
  planGrid: z
    .object({
      hidden: z.array(z.string().max(40)).max(40),
      widths: z.record(z.string().max(40), z.number().min(20).max(2_000)),
      panel: z.enum(['none', 'details', 'missing']),
    })
    .default({ hidden: [], widths: {}, panel: 'none' }),
  /** How the organisation names the files for its council; see `package/file-names.ts`. */
  fileNames: z.string().trim().min(1).max(200).default(usualPattern),
})
export type Settings = z.infer<typeof settings>

const { shape } = settings

/** Some of the settings. What is left out stays as it is: unlike `settings.partial()`, no defaults. */
export const settingsPatch = z
  .object({
    language: shape.language.unwrap(),
    profile: shape.profile.unwrap(),
    theme: shape.theme.unwrap(),
    zoom: shape.zoom.unwrap(),
    panels: shape.panels.unwrap(),
    planGrid: shape.planGrid.unwrap(),
    fileNames: shape.fileNames.unwrap(),
  })
  .partial()
export type SettingsPatch = z.infer<typeof settingsPatch>
