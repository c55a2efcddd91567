import { createDates } from '#libs/i18n';
import { languageTags, translatorOf } from '../../translations.js';
import { longFields } from '../bank/practice.shapes.js';
import type { PracticeSheet } from './publication.shapes.js';
import { type WordPart, writeWord } from '../../word/word.js';

/** Writes a practice as a Word document, field by field of the format, with its class and the reasons. */
export async function writePractice(input: PracticeSheet): Promise<Uint8Array> {
  const { practice, outcome, locale, address } = input;
  const { t } = translatorOf(locale);
  const [language, spanish] = [languageTags[locale], languageTags.es];
  const dates = createDates(language);
  const institution = practice.institution ?? t(`practices.anonymous.${practice.origin}`);
  const said = (label: string, value: string): WordPart => ({ kind: 'text', text: `${label}: ${value}`, language });
  const parts: WordPart[] = [
    { kind: 'title', text: practice.title, language: spanish },
    {
      kind: 'text',
      bold: true,
      text: `${t(`practices.class.${practice.class}`)}. ${t(`practices.class-means.${practice.class}`)}`,
      language,
    },
    said(t('practices.field.institution'), institution),
    said(t('practices.published-on'), dates.long(practice.publishedAt)),
    said(t('practices.look-by'), dates.long(practice.lookBy)),
    ...(practice.items.length > 0 ? [said(t('practices.helps-with'), practice.items.join(', '))] : []),
    ...longFields.flatMap((field): WordPart[] => [
      { kind: 'heading', text: t(`practices.field.${field}`), language },
      { kind: 'text', text: practice[field], language: spanish },
    ]),
  ];
  if (outcome) {
    parts.push({ kind: 'heading', text: t('practices.reviews'), language });
    if (outcome.basis === 'founding') parts.push({ kind: 'text', text: t('practices.founding'), language });
    for (const { criterion, met, reasons } of outcome.criteria) {
      const judged = t(met ? 'practices.met' : 'practices.unmet');
      parts.push({ kind: 'lesser', text: `${t(`practices.field.${criterion}`)}: ${judged}`, language });
      parts.push({ kind: 'text', text: reasons.join('\n'), language: spanish });
    }
  }
  parts.push({ kind: 'text', text: address, language });
  return writeWord(parts, { title: practice.title, creator: t('site.name'), language });
}
