import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface AuditCaseReadyProps {
  auditId: string;
  company: string;
  /** Calendar day by which the committee should decide. */
  decideBy: string;
}

/** To the committee: a case waits for votes. Says nothing of what was found. */
export function AuditCaseReadyMail({ auditId, company, decideBy }: AuditCaseReadyProps) {
  const { t, date } = usePage();
  const subject = t('mail.audits.case-ready.subject', { company });
  const text = t('mail.audits.case-ready.text', { company, day: date.long(decideBy) });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/fm4/comite/${auditId}`}>{t('mail.audits.case-ready.do')}</Action>
    </Mail>
  );
}
