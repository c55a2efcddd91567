import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

export type PracticeNotice = 'received' | 'disputed' | 'due' | 'look' | 'withdrawn';

interface PracticeNoticeProps {
  id: string;
  notice: PracticeNotice;
  title: string;
  /** Calendar day by which it is judged, or looked at again; null when it is neither. */
  day: string | null;
}

/** To FM4: a practice waits, or was taken back. What reviewers wrote is in no mail. */
export function PracticeNoticeMail({ id, notice, title, day }: PracticeNoticeProps) {
  const { t, date } = usePage();
  const subject = t(`practices.mail.fm4.${notice}.subject`, { title });
  const text = t(`practices.mail.fm4.${notice}.text`, { title, day: day ? date.long(day) : 'none' });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/fm4/practicas/banco/${id}`}>{t('practices.mail.open')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
PracticeNoticeMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  notice: 'received' as PracticeNotice,
  title: 'Entrevistas con las mismas preguntas',
  day: '2026-12-21' as string | null,
};
