import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, translatorOf } from '../../translations.js';
import { longFields } from '../bank/practice.shapes.js';
import type { PracticeSheet } from './publication.shapes.js';

/** Draws a practice field by field of the format, with its class and the reasons: letter, tagged, PDF/A-3a. */
export async function renderPractice(input: PracticeSheet): Promise<Uint8Array> {
  const { practice, outcome, locale, issuer, address, createdAt } = input;
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  const sheet = new Sheet({
    locale,
    title: practice.title,
    subject: t('practices.title'),
    issuer,
    foot: t('practices.pdf.foot', { address, date: dates.long(createdAt) }),
    createdAt,
  });
  const spanish = (draw: () => void) => sheet.inLanguage(languageTags.es, draw);
  spanish(() => sheet.title(practice.title));
  sheet.text(`${t(`practices.class.${practice.class}`)}. ${t(`practices.class-means.${practice.class}`)}`);
  const institution = practice.institution ?? t(`practices.anonymous.${practice.origin}`);
  sheet.fact(t('practices.field.institution'), institution);
  sheet.fact(t('practices.published-on'), dates.long(practice.publishedAt));
  sheet.fact(t('practices.look-by'), dates.long(practice.lookBy));
  if (practice.items.length > 0) sheet.fact(t('practices.helps-with'), practice.items.join(', '));
  for (const field of longFields) {
    sheet.heading(t(`practices.field.${field}`));
    spanish(() => sheet.text(practice[field]));
  }
  if (outcome) {
    sheet.heading(t('practices.reviews'));
    if (outcome.basis === 'founding') sheet.text(t('practices.founding'));
    for (const { criterion, met, reasons } of outcome.criteria) {
      sheet.lesser(`${t(`practices.field.${criterion}`)}: ${t(met ? 'practices.met' : 'practices.unmet')}`);
      spanish(() => reasons.forEach((reason) => sheet.text(reason)));
    }
  }
  return sheet.finish();
}
