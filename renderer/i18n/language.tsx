import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { UiLanguage } from '#shared/i18n/sentence.ts'
import { localeOf, type Translate, translator } from '#shared/i18n/translate.ts'
import { FormWordsContext } from '../ui/form-dialog.tsx'

type Language = { language: UiLanguage; t: Translate }

const LanguageContext = createContext<Language>({ language: 'fi', t: translator('fi') })

/** Everything inside speaks `language`, the page's own `lang` included. Can change at any time. */
export function LanguageProvider({
  language,
  children,
}: {
  language: UiLanguage
  children: ReactNode
}) {
  const value = useMemo(() => ({ language, t: translator(language) }), [language])
  const formWords = useMemo(() => formWordsIn(value.t), [value])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return (
    <LanguageContext value={value}>
      <I18nProvider locale={localeOf(language)}>
        <FormWordsContext value={formWords}>{children}</FormWordsContext>
      </I18nProvider>
    </LanguageContext>
  )
}

/** `t(key, params)` in the language of the user interface. */
export function useT(): Translate {
  return useContext(LanguageContext).t
}

export function useLanguage(): UiLanguage {
  return useContext(LanguageContext).language
}

function formWordsIn(t: Translate) {
  return { save: t('app.save'), cancel: t('app.cancel'), close: t('app.close') }
}
