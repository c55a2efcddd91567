import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';

export interface SessionNoticeMailProps {
  change: 'tomorrow' | 'moved' | 'cancelled';
  group: string;
  topic: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
}

/** A session is soon, was moved, or was cancelled. */
export function SessionNoticeMail({ change, group, topic, startsAt, place }: SessionNoticeMailProps) {
  const { t, date } = usePage();
  const subject = t(`mail.courses.session-${change}.subject`, { topic });
  const text = t(`mail.courses.session-${change}.text`, { group });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>
        {date.at(startsAt)} · {place}
      </Paragraph>
      <Action href="/aprender/sesiones">{t('mail.courses.session-seat.button')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
SessionNoticeMail.example = {
  change: 'moved' as SessionNoticeMailProps['change'],
  group: 'Turno matutino',
  topic: 'La entrevista',
  startsAt: new Date('2026-12-01T16:00:00Z'),
  endsAt: new Date('2026-12-01T18:00:00Z'),
  place: 'Sala 2',
};
