import { usePage } from '../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail/mail.js';

/** What FM4 is told about a report. */
export type ReportNotice = 'received' | 'acknowledge' | 'wrote' | 'answer' | 'late';

interface ReportNoticeMailProps {
  id: string;
  notice: ReportNotice;
  company: string;
  /** By when something is to be done. */
  dueOn: string | null;
}

/** A report wants something. What was reported stands only on its page. */
export function ReportNoticeMail({ id, notice, company, dueOn }: ReportNoticeMailProps) {
  const { t, date } = usePage();
  return (
    <Mail subject={t(`reports-fm4.mail.${notice}`, { company })} preheader={t('reports-fm4.mail.preheader')}>
      <Heading>{t(`reports-fm4.mail.${notice}`, { company })}</Heading>
      <Paragraph>{t('reports-fm4.mail.text')}</Paragraph>
      {dueOn && <Paragraph>{t('reports-fm4.mail.due', { day: date.long(dueOn) })}</Paragraph>}
      <Action href={`/fm4/reportes/${id}`}>{t('reports-fm4.mail.action')}</Action>
    </Mail>
  );
}
