import type { UiLanguage } from '#shared/i18n/sentence.ts'
import type { OrganisationKind } from '#shared/plan/model.ts'
import type { Settings } from '#shared/settings.ts'

/** Each language by its own name, so that who cannot read the present one finds theirs. */
export const uiLanguageOptions = [
  { value: 'fi', label: 'Suomi', lang: 'fi' },
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'en', label: 'English', lang: 'en' },
] as const satisfies { value: UiLanguage; label: string; lang: string }[]

export const organisationKinds = [
  'municipality',
  'city',
  'county',
] as const satisfies OrganisationKind[]

export const themes = ['system', 'light', 'dark'] as const satisfies Settings['theme'][]
