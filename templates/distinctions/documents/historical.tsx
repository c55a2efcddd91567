import { createDates } from '#libs/i18n';
import { languageTags, type Locale, translatorOf } from '../../translations.js';

/** What is written over each page of a document that is no longer valid. @param day since when, `YYYY-MM-DD` */
export function historicalStamp(
  end: { state: 'revoked' | 'expired' | 'superseded' | 'surrendered'; day: string },
  locale: Locale,
) {
  const { t } = translatorOf(locale);
  const band = t(`distinctions.document.historical.${end.state}`, {
    mark: t('distinctions.document.historical'),
    day: createDates(languageTags[locale]).long(end.day),
  });
  return { band, across: t('distinctions.document.historical.across'), title: band };
}
