import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, translatorOf } from '../../translations.js';
import type { SynthesisPageProps } from './synthesis.page.js';
import { figureWords, quarterText } from './listening-words.js';

interface SynthesisFile extends SynthesisPageProps {
  locale: 'es' | 'en';
  issuer: string;
  /** Of its page. */
  address: string;
}

/** Draws the synthesis of a quarter: letter, tagged, PDF/A-3a. What FM4 wrote stays in Spanish. */
export function drawSynthesis({
  quarter,
  synthesis,
  frozenAt,
  locale,
  issuer,
  address,
}: SynthesisFile): Promise<Uint8Array> {
  const words = translatorOf(locale);
  const { t } = words;
  const date = createDates(languageTags[locale]);
  const title = t('listening.synthesis', { quarter: quarterText(words, quarter) });
  const frozen = t('listening.frozen', { day: date.long(frozenAt) });
  const sheet = new Sheet({ locale, title, subject: t('listening.title'), issuer, foot: frozen, createdAt: frozenAt });
  sheet.cornerQr(address);
  sheet.title(title);
  sheet.text(t('listening.synthesis-lead'));
  sheet.small(address);
  sheet.heading(t('listening.by-source'));
  sheet.text(t('listening.all', { figure: figureWords(words, synthesis.all) }));
  for (const one of synthesis.sources) sheet.fact(t(`listening.source.${one.source}`), figureWords(words, one));
  sheet.heading(t('listening.by-theme'));
  if (synthesis.themes.length === 0) sheet.text(t('listening.no-themes'));
  for (const theme of synthesis.themes) {
    const { outcome, closedOn, text } = theme;
    const came =
      outcome && closedOn ? `${t(`listening.outcome.${outcome}`)}, ${date.long(closedOn)}` : t('listening.working');
    sheet.inLanguage(languageTags.es, () => sheet.lesser(theme.title));
    sheet.text(`${figureWords(words, theme)} · ${came}`);
    if (text)
      sheet.inLanguage(languageTags.es, () => text.split('\n').forEach((line) => line.trim() && sheet.text(line)));
  }
  sheet.text(t('listening.unsorted', { figure: figureWords(words, synthesis.unsorted) }));
  if (synthesis.words.length > 0) {
    sheet.heading(t('listening.words'));
    sheet.text(t('listening.words-text'));
    sheet.text(synthesis.words.map((one) => `«${one}»`).join(', '));
  }
  sheet.heading(t('listening.rule'));
  sheet.small(t('listening.rule-text'));
  return sheet.finish();
}
