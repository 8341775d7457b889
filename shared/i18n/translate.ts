import { IntlMessageFormat } from 'intl-messageformat'
import { type MessageKey, messages } from './messages.ts'
import type { UiLanguage } from './sentence.ts'

export type Params = Record<string, string | number>

/** `t('library.count', { count: 3 })`: the sentence in the chosen language. */
export type Translate = (key: MessageKey, params?: Params) => string

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  UiLanguage,
  string
>

// The library asks which locales the machine can format numbers in, for which all of them are loaded.
// It can do all of ours, and few sentences have numbers in them.
IntlMessageFormat.resolveLocale = (locale) => new Intl.Locale(String(locale))

/** The BCP 47 locale whose dates and numbers go with a language of the user interface. */
export function localeOf(language: UiLanguage): string {
  return locales[language]
}

/** Makes `t` for one language. Sentences are compiled when first used and kept. */
export function translator(language: UiLanguage): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>()

  return (key, params) => {
    const format =
      compiled.get(key) ?? new IntlMessageFormat(messages[key][language], locales[language])
    compiled.set(key, format)
    return String(format.format(params))
  }
}
