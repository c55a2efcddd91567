import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface AuditReviewReadyProps {
  company: string;
  /** Calendar day by which the committee should decide. */
  decideBy: string;
}

/** To the company: the review is done, the committee decides next. */
export function AuditReviewReadyMail({ company, decideBy }: AuditReviewReadyProps) {
  const { t, date } = usePage();
  const subject = t('mail.audits.review-ready.subject', { company });
  const text = t('mail.audits.review-ready.text', { day: date.long(decideBy) });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>{t('mail.audits.review-ready.next')}</Paragraph>
      <Action href="/empresa/auditoria">{t('mail.audits.review-ready.do')}</Action>
    </Mail>
  );
}
