import { createDates, type MessageParams } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { es, languageTags, type Locale, type TextKey, translatorOf } from '../../translations.js';
import { whatOf } from '../conditions/condition-list.js';
import type { ConditionShape } from '../conditions/conditions.shapes.js';

/** Name of the PDF signature field. */
export const SIGNATURE_FIELD = 'Firma';

/** A decision of the committee, as its letter tells the company. */
export interface LetterDocument {
  readonly locale: Locale;
  readonly company: { readonly legalName: string; readonly rfc: string };
  readonly issuer: { readonly name: string };
  readonly level: 'N1' | 'N2' | 'N3' | null;
  /** Without names. */
  readonly reasons: readonly string[];
  readonly conditions: readonly { readonly text: string; readonly by: string | null }[];
  /** Conditions of the level applied for that were missing. */
  readonly missing: readonly ConditionShape[];
  readonly auditedPercent: number;
  readonly instrumentVersion: string;
  readonly decidedAt: Date;
  /** The last day to appeal, and where. */
  readonly appealBy: string;
  readonly appealAt: string;
  readonly seal: { readonly by: string; readonly on: string };
}

/** Draws the letter: letter, portrait, tagged, PDF/A-3a, not yet sealed. */
export async function renderLetter(input: LetterDocument): Promise<Uint8Array> {
  const { locale, company, level } = input;
  const translator = translatorOf(locale);
  const { t } = translator;
  const maybe = (key: string, params?: MessageParams) => (key in es ? t(key as TextKey, params) : null);
  const dates = createDates(languageTags[locale]);
  const percent = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 1 }).format(
    input.auditedPercent,
  );
  const sheet = new Sheet({
    locale,
    title: t('letters.title', { company: company.legalName }),
    subject: t('letters.name'),
    issuer: input.issuer.name,
    foot: t('letters.foot', { company: company.legalName }),
    createdAt: input.decidedAt,
  });
  sheet.text(dates.long(input.decidedAt));
  sheet.lesser(company.legalName);
  sheet.text(company.rfc);
  sheet.title(level ? t('letters.level', { level: t(`level.${level}`) }) : t('letters.none'));
  sheet.text(
    level
      ? t('letters.level-text', { level: t(`level.${level}`), percent, version: input.instrumentVersion })
      : t('letters.none-text', { percent, version: input.instrumentVersion }),
  );
  sheet.heading(t('letters.reasons'));
  for (const reason of input.reasons) sheet.point(reason);
  if (input.conditions.length > 0) {
    sheet.heading(t('letters.conditions'));
    for (const { text, by } of input.conditions) {
      sheet.point(by ? t('letters.condition-by', { text, day: dates.long(by) }) : text);
    }
  }
  if (input.missing.length > 0) {
    sheet.heading(t('letters.missing'));
    for (const condition of input.missing) sheet.point(whatOf({ t, maybe, locale }, condition));
  }
  sheet.heading(t('letters.next'));
  sheet.text(t(level ? 'letters.next-level' : 'letters.next-none'));
  sheet.heading(t('letters.appeal'));
  sheet.text(t('letters.appeal-text', { day: dates.long(input.appealBy), address: input.appealAt }));
  sheet.seal(
    t('letters.seal', { by: input.seal.by, day: dates.long(input.seal.on) }),
    SIGNATURE_FIELD,
    t('letters.signature', { by: input.seal.by }),
  );
  sheet.small(t('letters.voluntary', { issuer: input.issuer.name }));
  return sheet.finish();
}
