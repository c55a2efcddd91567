import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';

export interface SessionSeatMailProps {
  group: string;
  trainer: string;
  sessions: readonly { startsAt: Date; endsAt: Date; place: string }[];
}

/** Somebody has a place in a group: when and where it meets. */
export function SessionSeatMail({ group, trainer, sessions }: SessionSeatMailProps) {
  const { t, date } = usePage();
  return (
    <Mail
      subject={t('mail.courses.session-seat.subject', { group })}
      preheader={t('mail.courses.session-seat.text', { trainer })}
    >
      <Heading>{t('mail.courses.session-seat.subject', { group })}</Heading>
      <Paragraph>{t('mail.courses.session-seat.text', { trainer })}</Paragraph>
      {sessions.map(({ startsAt, place }) => (
        <Paragraph key={startsAt.getTime()}>
          {date.at(startsAt)} · {place}
        </Paragraph>
      ))}
      <Action href="/aprender/sesiones">{t('mail.courses.session-seat.button')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
SessionSeatMail.example = {
  group: 'Turno matutino',
  trainer: 'Rosa Díaz',
  sessions: [{ startsAt: new Date('2026-12-01T16:00:00Z'), endsAt: new Date('2026-12-01T18:00:00Z'), place: 'Sala 2' }],
};
