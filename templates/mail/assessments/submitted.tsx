import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface AssessmentSubmittedProps {
  company: string;
  signer: string;
  submittedAt: Date;
  level: 'N1' | 'N2' | 'N3';
}

/** To the company: what was sent and what comes next. */
export function AssessmentSubmittedMail({ company, signer, submittedAt, level }: AssessmentSubmittedProps) {
  const { t, date } = usePage();
  const subject = t('assessments.mail.submitted.subject', { company });
  const text = t('assessments.mail.submitted.text', {
    company,
    signer,
    date: date.at(submittedAt),
    level: t(`level.${level}`),
  });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>{t('assessments.mail.submitted.next')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.submitted.button')}</Action>
    </Mail>
  );
}
