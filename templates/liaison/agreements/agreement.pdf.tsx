import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import type { AgreementFacts, CommitmentLine } from './agreement.shapes.js';
import { drawCommitment } from './commitment-sheet.js';

interface AgreementSheet {
  agreement: AgreementFacts;
  commitments: readonly CommitmentLine[];
  issuer: string;
  locale: Locale;
  createdAt: Date;
}

/** Draws an agreement with its commitments as they stand: letter, tagged, PDF/A-3a. */
export async function renderAgreement(input: AgreementSheet): Promise<Uint8Array> {
  const { agreement, commitments, issuer, locale, createdAt } = input;
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  const sheet = new Sheet({
    locale,
    title: agreement.title,
    subject: t('liaison.agreement-title'),
    issuer,
    foot: t('liaison.pdf-foot', { date: dates.long(createdAt) }),
    createdAt,
  });
  // what the parties wrote is in Spanish
  const spanish = (draw: () => void) => sheet.inLanguage(languageTags.es, draw);
  spanish(() => sheet.title(agreement.title));
  sheet.fact(t('liaison.parties'), [issuer, agreement.ally, ...agreement.parties].join(', '));
  const days = { from: dates.long(agreement.startsOn), to: dates.long(agreement.endsOn) };
  sheet.fact(t('liaison.validity'), t('liaison.from-to', days));
  sheet.fact(t('liaison.state'), t(`liaison.agreement.${agreement.state}`));
  if (agreement.endedOn)
    sheet.fact(t('liaison.ended-on'), `${dates.long(agreement.endedOn)}. ${agreement.endedReason ?? ''}`);
  sheet.heading(t('liaison.agreement-field.purpose'));
  spanish(() => sheet.text(agreement.purpose));
  sheet.heading(t('liaison.commitments'));
  if (commitments.length === 0) sheet.text(t('liaison.commitments-none'));
  for (const one of commitments) drawCommitment(sheet, one, locale);
  return sheet.finish();
}
