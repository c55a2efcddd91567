import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AssessmentSubmittedProps {
  company: string;
  signer: string;
  submittedAt: Date;
  level: 'N1' | 'N2' | 'N3';
}

/** To the company: what was sent and what comes next. */
export function AssessmentSubmittedMail({ company, signer, submittedAt, level }: AssessmentSubmittedProps) {
  const { t, date } = usePage();
  const said = { company, signer, date: date.at(submittedAt), level: t(`level.${level}`) };
  const { subject, intro } = useWords(
    AssessmentSubmittedMail.wording,
    { empresa: company, quien: signer, fecha: said.date, nivel: said.level },
    { subject: t('assessments.mail.submitted.subject', said), intro: t('assessments.mail.submitted.text', said) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{t('assessments.mail.submitted.next')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.submitted.button')}</Action>
    </Mail>
  );
}

AssessmentSubmittedMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'quien', 'fecha', 'nivel'],
  needed: ['empresa'],
});

/** What a preview shows while there is no real case. */
AssessmentSubmittedMail.example = {
  company: 'Agave Azul, S.A. de C.V.',
  signer: 'María José Núñez',
  submittedAt: new Date('2026-11-23T00:00:00.000Z'),
  level: 'N2',
} as const;
