import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface AuditWaitingProps {
  auditId: string;
  company: string;
  targetLevel: 'N1' | 'N2' | 'N3';
  /** Calendar day by which somebody should take it. */
  takeBy: string;
}

/** To auditors, and to the coordination when nobody took it in time: a case waits. */
export function AuditWaitingMail({ auditId, company, targetLevel, takeBy }: AuditWaitingProps) {
  const { t, date } = usePage();
  const subject = t('mail.audits.waiting.subject', { company });
  const level = t(`level.${targetLevel}`);
  const text = t('mail.audits.waiting.text', { company, level, day: date.long(takeBy) });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.waiting.do')}</Action>
    </Mail>
  );
}
