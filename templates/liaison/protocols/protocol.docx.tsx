import { createDates } from '#libs/i18n';
import { languageTags, translatorOf } from '../../translations.js';
import { type WordPart, writeWord } from '../../word/word.js';
import { foundationOf } from './foundation.js';
import type { ProtocolVersion } from './protocol.shapes.js';

const { t } = translatorOf('es');
const dates = createDates(languageTags.es);
const language = languageTags.es;

/** Writes a version of a municipality's protocol as a Word document, in Spanish, to be adapted by who adopts it. */
export function writeProtocol(version: ProtocolVersion, issuer: string): Promise<Uint8Array> {
  const { text, municipality, number, madeAt, baseVersion } = version;
  const said = (label: string, value: string): WordPart => ({ kind: 'text', text: `${label}: ${value}`, language });
  const parts: WordPart[] = [
    { kind: 'title', text: text.title, language },
    said(t('liaison.agreement-field.municipality'), municipality),
    said(t('liaison.protocol-version'), `${number} · ${dates.long(madeAt)}`),
    said(t('liaison.protocol-base'), baseVersion),
    ...text.sections.flatMap(({ title, paragraphs }): WordPart[] => [
      { kind: 'heading', text: title, language },
      ...paragraphs.map((one): WordPart => ({ kind: 'text', text: one.text + foundationOf(one), language })),
    ]),
    { kind: 'text', text: t('liaison.protocol-notice'), language },
  ];
  return writeWord(parts, { title: text.title, creator: issuer, language });
}
