import { createTranslator, type Translator } from '#libs/i18n';
import { en, es, fr, ht } from './texts.generated.js';

/** All texts: `es` is complete; `en` has public pages, mails and the company workspace, and what it lacks is said in Spanish. */
export { en, es, fr, ht };

/** A key that some catalogue has. */
export type TextKey = keyof typeof es;

/** Languages of the interface. */
export type Locale = 'es' | 'en';

/**
 * Languages of pages: beside those of the interface two more, in which the courses that need no account can be taken.
 * Their catalogues have what those pages say, and are drafts that nobody who grew up with the language has reviewed.
 */
export type Language = Locale | 'fr' | 'ht';

/** What Intl calls those of the interface. */
export const languageTags = { es: 'es-MX', en: 'en-US' } as const satisfies Record<Locale, string>;

/** The `lang` of a page or a part of one. */
export const htmlLanguages = { es: 'es-MX', en: 'en', fr: 'fr', ht: 'ht' } as const satisfies Record<Language, string>;

/** Each in its own words. */
export const languageNames = {
  es: 'Español',
  en: 'English',
  fr: 'Français',
  ht: 'Kreyòl ayisyen',
} as const satisfies Record<Language, string>;

/** By which rules dates and numbers are written; Intl knows no Haitian Creole, whose numbers are as in French. */
export const formatTags = { ...languageTags, fr: 'fr', ht: 'fr-HT' } as const satisfies Record<Language, string>;

const translators: Record<Language, Translator<TextKey>> = {
  es: createTranslator<TextKey>(es, es, languageTags.es),
  en: createTranslator<TextKey>(en, es, languageTags.en, languageTags.es),
  fr: createTranslator<TextKey>(fr, es, formatTags.fr, languageTags.es),
  ht: createTranslator<TextKey>(ht, es, formatTags.ht, languageTags.es),
};

/** The translator of one language over all catalogues; the same object each time. */
export const translatorOf = (language: Language): Translator<TextKey> => translators[language];
