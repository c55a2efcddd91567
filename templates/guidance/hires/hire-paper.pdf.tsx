import { Sheet } from '../../pdf/sheet.js';
import { translatorOf } from '../../translations.js';
import { type HirePaper, lined, type PaperLanguage } from './hire-paper.shapes.js';

/** The tag of each language in a document. */
const tags = { en: 'en-US', fr: 'fr', ht: 'ht' } as const;

/** Draws a paper with lines to write on, each clause in Spanish and below it in the other language: tagged, PDF/A-3a. */
export async function renderHirePaper(
  paper: HirePaper,
  about: { language: Exclude<PaperLanguage, 'es'>; issuer: string; createdAt: Date },
): Promise<Uint8Array> {
  const { t } = translatorOf('es');
  const { language, issuer, createdAt } = about;
  const sheet = new Sheet({
    locale: 'es',
    title: paper.title.es,
    subject: t('guidance.title'),
    issuer,
    foot: paper.title.es,
    createdAt,
  });
  sheet.title(paper.title.es);
  sheet.inLanguage(tags[language], () => sheet.lesser(paper.title[language]));
  sheet.small(t('guidance.hire.paper.draft'));
  for (const [at, { law, fact, text }] of paper.clauses.entries()) {
    sheet.text(`${at + 1}. ${lined(text.es)}`);
    sheet.inLanguage(tags[language], () => sheet.text(lined(text[language]), 18));
    if (law || !fact) sheet.small(law ?? t('guidance.mark.no-entry'));
  }
  for (const who of ['company', 'worker'] as const)
    sheet.fact(t(`guidance.hire.paper.sign.${who}`), '________________________________');
  return sheet.finish();
}
