import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';
import { wordedMail } from '../../mail/worded.js';

export interface AssessmentSubmittedProps {
  company: string;
  signer: string;
  /** Of the signer, in the company; empty when it was not asked for. */
  post: string;
  /** Of what was signed; empty when it was not kept. */
  sha256: string;
  submittedAt: Date;
  level: 'N1' | 'N2' | 'N3';
}

/** To the company: what was sent and what comes next. */
export const AssessmentSubmittedMail = wordedMail({
  example: {
    company: 'Agave Azul, S.A. de C.V.',
    signer: 'María José Núñez',
    submittedAt: new Date('2026-11-23T00:00:00.000Z'),
    post: 'Recursos Humanos',
    sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    level: 'N2',
  },
  texts: 'assessments.mail.submitted',
  values: ({ company, signer, submittedAt, level }: AssessmentSubmittedProps, { t, date }) => ({
    company,
    signer,
    date: date.at(submittedAt),
    level: t(`level.${level}`),
  }),
  facts: { empresa: 'company', quien: 'signer', fecha: 'date', nivel: 'level' },
  needed: ['empresa'],
  body: (props, { t }) => (
    <>
      <Receipt {...props} />
      <Paragraph>{t('assessments.mail.submitted.next')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.submitted.button')}</Action>
    </>
  ),
});

/** Who signed and the hash of what they signed. */
export function Receipt({ signer, post, sha256 }: AssessmentSubmittedProps) {
  const { t } = usePage();
  if (sha256 === '') return null;
  // in groups, so that it does not widen a telephone
  const hash = sha256.replace(/.{16}(?=.)/g, '$& ');
  return (
    <Facts
      rows={[
        [t('assessments.mail.signed-by'), `${signer}, ${post}`],
        [t('assessments.mail.hash'), hash],
      ]}
    />
  );
}
