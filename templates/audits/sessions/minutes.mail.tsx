import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface MinutesMailProps {
  id: string;
  notice: 'sign' | 'due' | 'late';
  startsAt: Date;
  /** Calendar day by which they should be signed. */
  signBy: string;
}

/** To those who were present, or to the coordination: the minutes of a session wait for signatures. */
export function MinutesMail({ id, notice, startsAt, signBy }: MinutesMailProps) {
  const { t, date } = usePage();
  const subject = t(`mail.audits.minutes.${notice}.subject`, { at: date.long(startsAt) });
  const text = t(`mail.audits.minutes.${notice}.text`, { day: date.long(signBy) });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/fm4/comite/sesiones/${id}/acta`}>{t('mail.audits.minutes.do')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real session. */
MinutesMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  notice: 'sign' as const,
  startsAt: new Date('2026-12-07T16:00:00Z'),
  signBy: '2026-12-14',
};
