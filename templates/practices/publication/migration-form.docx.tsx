import { en, languageTags, translatorOf } from '../../translations.js';
import type { MigrationField } from './publication.shapes.js';
import { type WordPart, writeWord } from '../../word/word.js';

/**
 * Writes a practice in the form of the repository of the United Nations Network on Migration: its fields in English, as the
 * network asks for them, what the practice says in Spanish, and each field that lacks an answer marked and listed on top.
 */
export async function writeMigrationForm(
  fields: readonly MigrationField[],
  about: { readonly title: string; readonly address: string },
): Promise<Uint8Array> {
  const { t } = translatorOf('en');
  const [language, spanish] = [languageTags.en, languageTags.es];
  const missing = fields.filter(({ value }) => value === null);
  const parts: WordPart[] = [
    { kind: 'title', text: en['practices.migration'], language },
    { kind: 'text', text: t('practices.migration.note'), language },
    {
      kind: 'text',
      bold: true,
      text: `${t('practices.migration.lacks', { n: missing.length })} ${missing.map(({ key }) => t(`practices.migration.${key}`)).join('; ')}.`,
      language,
    },
    ...fields.flatMap(({ key, value }): WordPart[] => [
      { kind: 'heading', text: t(`practices.migration.${key}`), language },
      value === null
        ? { kind: 'text', bold: true, text: t('practices.migration.missing'), language }
        : { kind: 'text', text: value, language: spanish },
    ]),
    { kind: 'text', text: about.address, language },
  ];
  return writeWord(parts, { title: about.title, creator: t('site.name'), language });
}
