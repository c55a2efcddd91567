import { createDates } from '#libs/i18n';
import type { Sheet } from '../../pdf/sheet.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import type { CommitmentLine } from './agreement.shapes.js';

/** A commitment on paper: who does it, by when, how it stands, and what proves it. */
export function drawCommitment(sheet: Sheet, one: CommitmentLine, locale: Locale): void {
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  sheet.inLanguage(languageTags.es, () => sheet.lesser(one.text));
  sheet.fact(t('liaison.commitment-field.side'), t(`liaison.side.${one.side}`));
  sheet.fact(t('liaison.commitment-field.owner'), one.owner);
  sheet.fact(t('liaison.commitment-field.dueOn'), dates.long(one.dueOn));
  sheet.fact(t('liaison.state'), t(`liaison.commitment.${one.state}`));
  if (one.proof) {
    const day = one.closedAt ? dates.long(one.closedAt) : '';
    const link = one.proofLink ? ` ${one.proofLink}` : '';
    sheet.fact(t('liaison.commitment-field.proof'), `${day}. ${one.proof}${link}`);
  }
  if (one.droppedReason) sheet.fact(t('liaison.dropped-because'), one.droppedReason);
}
