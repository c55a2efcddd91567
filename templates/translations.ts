import { createTranslator, type Translator } from '#libs/i18n';
import { en, es } from './texts.generated.js';

/** All texts: `es` is complete; `en` has public pages, mails and the company workspace, and what it lacks is said in Spanish. */
export { en, es };

/** A key that some catalogue has. */
export type TextKey = keyof typeof es;

/** Languages of the interface. */
export type Locale = 'es' | 'en';

/** What Intl calls them. */
export const languageTags = { es: 'es-MX', en: 'en-US' } as const satisfies Record<Locale, string>;

const translators: Record<Locale, Translator<TextKey>> = {
  es: createTranslator<TextKey>(es, es, languageTags.es),
  en: createTranslator<TextKey>(en, es, languageTags.en, languageTags.es),
};

/** The translator of one language over all catalogues; the same object each time. */
export const translatorOf = (locale: Locale): Translator<TextKey> => translators[locale];
