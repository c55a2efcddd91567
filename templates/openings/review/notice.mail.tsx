import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

export type OpeningNotice = 'received' | 'late';

interface OpeningNoticeProps {
  id: string;
  notice: OpeningNotice;
  post: string;
  company: string;
  /** Calendar day by which it is answered. */
  day: string;
}

/** To FM4: an opening waits to be read, or has waited too long. */
export function OpeningNoticeMail({ id, notice, post, company, day }: OpeningNoticeProps) {
  const { t, date } = usePage();
  const subject = t(`openings.mail.fm4.${notice}.subject`, { post });
  const text = t(`openings.mail.fm4.${notice}.text`, { post, company, day: date.long(day) });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/fm4/vacantes/${id}`}>{t('openings.mail.open')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
OpeningNoticeMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  notice: 'received' as OpeningNotice,
  post: 'Costura recta',
  company: 'Agave Azul',
  day: '2026-12-07',
};
