import { createDates, createNumbers } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import { saidOf } from '../announcing/said.js';
import type { OpeningSheet } from './sheet.page.js';

/** Draws the sheet of an opening: letter, tagged, PDF/A-3a. */
export async function renderOpening(input: OpeningSheet & { locale: Locale; createdAt: Date }): Promise<Uint8Array> {
  const { opening, issuer, mail, phone, locale, createdAt } = input;
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  const sheet = new Sheet({
    locale,
    title: opening.post,
    subject: t('openings.sheet.subject'),
    issuer,
    foot: t('openings.sheet.foot', { issuer, date: dates.long(createdAt) }),
    createdAt,
  });
  // what the company wrote is in Spanish
  const spanish = (draw: () => void) => sheet.inLanguage(languageTags.es, draw);
  spanish(() => sheet.title(opening.post));
  sheet.text(opening.company);
  if (locale !== 'es') sheet.small(t('openings.sheet.in-spanish'));
  const words = { t, number: createNumbers(languageTags[locale]), date: dates };
  for (const { label, value, own } of saidOf(words, opening)) {
    const draw = () => sheet.fact(label, value);
    if (own) spanish(draw);
    else draw();
  }
  for (const field of ['tasks', 'requirements'] as const) {
    sheet.heading(t(`openings.field.${field}`));
    spanish(() => sheet.text(opening[field]));
  }
  sheet.heading(t('openings.sheet.how'));
  sheet.text(t(phone ? 'openings.sheet.ask-phone' : 'openings.sheet.ask', { issuer, mail, phone: phone ?? 'none' }));
  sheet.heading(t('openings.sheet.rights'));
  for (const key of ['free', 'asked', 'reviewed'] as const) sheet.point(t(`openings.sheet.${key}`, { issuer }));
  return sheet.finish();
}
