import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface MeetingMailProps {
  news: 'called' | 'moved' | 'cancelled' | 'tomorrow' | 'minutes';
  title: string;
  ally: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  agenda: string;
  /** Why it was cancelled. */
  reason: string | null;
  /** The page in the reader's workspace; null for who has none. */
  href: string | null;
}

/** A meeting is called, was moved or cancelled, is tomorrow, or its minutes are closed. */
export function MeetingMail({ news, title, ally, startsAt, endsAt, place, agenda, reason, href }: MeetingMailProps) {
  const { t, date } = usePage();
  const facts = { title, ally, at: date.at(startsAt), until: date.time(endsAt), place };
  const subject = t(`liaison.mail.meeting.${news}.subject`, facts);
  const text = t(`liaison.mail.meeting.${news}.text`, facts);
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      {reason && <Paragraph>{reason}</Paragraph>}
      {news !== 'cancelled' && news !== 'minutes' && (
        <>
          <Paragraph>{t('liaison.mail.meeting.when', facts)}</Paragraph>
          <Paragraph>{`${t('liaison.meeting-field.agenda')}:\n${agenda}`}</Paragraph>
        </>
      )}
      {href && <Action href={href}>{t('liaison.mail.meeting.open')}</Action>}
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
MeetingMail.example = {
  news: 'called' as MeetingMailProps['news'],
  title: 'Arranque de la ventanilla',
  ally: 'Zapopan',
  startsAt: new Date('2026-12-01T16:00:00Z'),
  endsAt: new Date('2026-12-01T17:30:00Z'),
  place: 'Sala de juntas, presidencia municipal',
  agenda: 'Horario de la ventanilla. A quién canaliza. Próxima fecha.',
  reason: null as string | null,
  href: '/enlaces/reuniones/01999999-0000-7000-8000-000000000001' as string | null,
};
