import { usePage } from '../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail/mail.js';

/** Why FM4 staff are told about a report. */
export type ReportNotice = 'received' | 'acknowledge' | 'wrote' | 'answer' | 'late';

interface ReportNoticeMailProps {
  id: string;
  notice: ReportNotice;
  company: string;
  /** The next deadline. */
  dueOn: string | null;
}

/** Tells FM4 staff that a report needs them; its content is on its page only. */
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

/** What a preview shows while there is no real case. */
ReportNoticeMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  notice: 'received',
  company: 'Agave Azul, S.A. de C.V.',
  dueOn: '2026-12-07',
} as const;
