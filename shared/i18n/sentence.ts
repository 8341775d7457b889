/** The languages of the user interface, Finnish first. */
export const uiLanguages = ['fi', 'sv', 'en'] as const
export type UiLanguage = (typeof uiLanguages)[number]

/**
 * One sentence in every language, side by side, so that none can be forgotten and a reviewer sees
 * them together. ICU MessageFormat: `{count, plural, one {# luku} other {# lukua}}`.
 */
export type Sentence = Record<UiLanguage, string>

/** A group of sentences, keyed `area.name`. */
export type Sentences = Record<string, Sentence>
