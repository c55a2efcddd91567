import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { AssessmentSubmittedProps } from './submitted.mail.js';

/** The company's own score, 0 to 100. */
export type AssessmentReceivedProps = AssessmentSubmittedProps & { percent: number };

/** To FM4's coordination: an assessment arrived. */
export function AssessmentReceivedMail({ company, signer, submittedAt, level, percent }: AssessmentReceivedProps) {
  const { t, date, number } = usePage();
  const said = {
    company,
    signer,
    date: date.at(submittedAt),
    level: t(`level.${level}`),
    percent: number.percent(percent),
  };
  const { subject, intro } = useWords(
    AssessmentReceivedMail.wording,
    { empresa: company, quien: signer, fecha: said.date, nivel: said.level, porcentaje: said.percent },
    { subject: t('assessments.mail.received.subject', said), intro: t('assessments.mail.received.text', said) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href="/fm4/auditorias">{t('assessments.mail.received.button')}</Action>
    </Mail>
  );
}

AssessmentReceivedMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'quien', 'fecha', 'nivel', 'porcentaje'],
  needed: ['empresa'],
});

/** What a preview shows while there is no real case. */
AssessmentReceivedMail.example = {
  company: 'Agave Azul, S.A. de C.V.',
  signer: 'María José Núñez',
  submittedAt: new Date('2026-11-23T00:00:00.000Z'),
  level: 'N2',
  percent: 71.5,
} as const;
