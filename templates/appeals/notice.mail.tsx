import { Action, Heading, Mail, Paragraph } from '../mail/mail.js';
import { usePage } from '../page.js';

export type AppealNotice = 'received' | 'proposed' | 'due' | 'late';

interface AppealNoticeProps {
  id: string;
  notice: AppealNotice;
  kind: 'appeal' | 'complaint';
  company: string;
  /** Calendar day by which it is decided. */
  dueOn: string;
}

/** To FM4: an appeal or a complaint waits. What was written is read in the workspace, not in a mail. */
export function AppealNoticeMail({ id, notice, kind, company, dueOn }: AppealNoticeProps) {
  const { t, date } = usePage();
  const subject = t(`appeals.mail.${notice}.subject`, { kind, company });
  const text = t(`appeals.mail.${notice}.text`, { kind, company, day: date.long(dueOn) });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>{t('appeals.mail.part')}</Paragraph>
      <Action href={`/fm4/apelaciones/${id}`}>{t('appeals.mail.do')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
AppealNoticeMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  notice: 'received' as AppealNotice,
  kind: 'appeal' as const,
  company: 'Agave Azul, S.A. de C.V.',
  dueOn: '2026-12-21',
};
