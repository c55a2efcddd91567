import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface AuditResumedProps {
  auditId: string;
  company: string;
  by: 'company' | 'committee';
}

/** To the auditor: the company completed its assessment, or the committee has questions. */
export function AuditResumedMail({ auditId, company, by }: AuditResumedProps) {
  const { t } = usePage();
  const subject = t('mail.audits.resumed.subject', { company });
  const text = t(`mail.audits.resumed.${by}`, { company });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.resumed.do')}</Action>
    </Mail>
  );
}
