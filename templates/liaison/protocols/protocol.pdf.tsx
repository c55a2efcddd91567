import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, translatorOf } from '../../translations.js';
import { foundationOf } from './foundation.js';
import type { ProtocolVersion } from './protocol.shapes.js';

const { t } = translatorOf('es');
const dates = createDates(languageTags.es);

/** Draws a version of a municipality's protocol, in Spanish: letter, tagged, PDF/A-3a. */
export async function renderProtocol(version: ProtocolVersion, issuer: string): Promise<Uint8Array> {
  const { text, municipality, number, madeAt, baseVersion } = version;
  const sheet = new Sheet({
    locale: 'es',
    title: text.title,
    subject: t('liaison.protocol'),
    issuer,
    foot: t('liaison.protocol-foot', { municipality, n: number, day: dates.long(madeAt) }),
    createdAt: madeAt,
  });
  sheet.title(text.title);
  sheet.fact(t('liaison.agreement-field.municipality'), municipality);
  sheet.fact(t('liaison.protocol-version'), `${number} · ${dates.long(madeAt)}`);
  sheet.fact(t('liaison.protocol-base'), baseVersion);
  for (const { title, paragraphs } of text.sections) {
    sheet.heading(title);
    for (const one of paragraphs) sheet.text(one.text + foundationOf(one));
  }
  sheet.rule();
  sheet.small(t('liaison.protocol-notice'));
  return sheet.finish();
}
