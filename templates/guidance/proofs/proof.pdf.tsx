import { createDates } from '#libs/i18n';
import { Sheet } from '../../pdf/sheet.js';
import { languageTags, type Locale, translatorOf } from '../../translations.js';
import { verdictKey } from '../situations/guide.page.js';
import { groundLine, type ProofText } from './proof.shapes.js';

/** Field of the signature. */
const SIGNATURE_FIELD = 'Firma';

/** A proof to be drawn. */
interface ProofDocument extends ProofText {
  locale: Locale;
  issuer: string;
  /** Where anybody checks it: a whole address. */
  verifyAt: string;
}

/** Draws a proof of a consultation: letter, portrait, tagged, PDF/A-3a, with its code. It names nobody. */
export async function renderProof(proof: ProofDocument): Promise<Uint8Array> {
  const { locale, flow, code, issuer, verifyAt } = proof;
  const { t } = translatorOf(locale);
  const dates = createDates(languageTags[locale]);
  const day = dates.long(proof.issuedOn);
  const title = t('proofs.title');
  const sheet = new Sheet({
    locale,
    title: `${title} ${code}`,
    subject: t('guidance.title'),
    issuer,
    foot: t('proofs.foot', { code, address: verifyAt }),
    createdAt: proof.issuedAt,
    keywords: code,
  });
  const inSpanish = (draw: () => void) => sheet.inLanguage(languageTags.es, draw);
  sheet.title(title);
  sheet.text(t('proofs.said', { issuer, day }));
  sheet.fact(t('proofs.code'), code);
  sheet.fact(
    t('proofs.rule'),
    [
      t('proofs.edition', { version: proof.edition, day: dates.long(proof.reviewedOn) }),
      flow ? t('proofs.flow', { edition: flow.edition }) : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  if (flow) {
    sheet.heading(t('guidance.wizard.answered'));
    for (const { question, answer } of flow.way) sheet.fact(question, answer);
  }
  sheet.heading(t('proofs.answer'));
  sheet.lesser(
    flow ? t(`guidance.wizard.verdict.${flow.verdict}`) : t(verdictKey(proof.situation.group, proof.verdict)),
  );
  if (flow) sheet.text(flow.because);
  inSpanish(() => {
    sheet.text(proof.situation.name);
    if (proof.condition) sheet.text(proof.condition);
  });
  points(t('guidance.facts.proofs'), proof.proofs);
  points(
    t('guidance.ask'),
    proof.asked.map(({ name, required }) => (required ? name : `${name} ${t('word.optional')}`)),
  );
  points(t('guidance.do-not-ask'), proof.forbidden);
  sheet.heading(t('guidance.grounds'));
  for (const ground of proof.grounds) {
    inSpanish(() => sheet.point(groundLine(ground)));
    if (ground.version) sheet.small(t('guidance.version', { version: ground.version }));
  }
  sheet.heading(t('proofs.check'));
  sheet.qr(verifyAt);
  sheet.text(t('proofs.check.text', { address: verifyAt }));
  sheet.seal(t('proofs.seal', { issuer, day }), SIGNATURE_FIELD, t('proofs.signature', { issuer }));
  sheet.small(t('proofs.nobody'));
  sheet.small(t('guidance.pdf.advice'));
  return sheet.finish();

  function points(heading: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    sheet.heading(heading);
    inSpanish(() => lines.forEach((line) => sheet.point(line)));
  }
}
