import { useT } from '../i18n/language.tsx'

/** How the plan is handled on its way to the council. */
export function CouncilView() {
  const t = useT()
  return <main aria-label={t('views.council.about')} />
}
