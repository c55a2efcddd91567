import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';
import type { AssessmentSubmittedProps } from './submitted.js';

/** The company's own score, 0 to 100. */
export type AssessmentReceivedProps = AssessmentSubmittedProps & { percent: number };

/** To FM4's coordination: an assessment arrived. */
export function AssessmentReceivedMail({ company, signer, submittedAt, level, percent }: AssessmentReceivedProps) {
  const { t, date, number } = usePage();
  const subject = t('assessments.mail.received.subject', { company });
  const text = t('assessments.mail.received.text', {
    signer,
    date: date.at(submittedAt),
    level: t(`level.${level}`),
    percent: number.percent(percent),
  });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href="/fm4/auditorias">{t('assessments.mail.received.button')}</Action>
    </Mail>
  );
}
