import { Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

/** To who was called to a session: it does not take place. */
export function SessionCancelledMail({ startsAt, reason }: { startsAt: Date; reason: string }) {
  const { t, date } = usePage();
  const subject = t('mail.audits.session-cancelled.subject', { at: date.at(startsAt) });
  return (
    <Mail subject={subject} preheader={reason}>
      <Heading>{subject}</Heading>
      <Paragraph>{reason}</Paragraph>
      <Paragraph>{t('mail.audits.session-cancelled.text')}</Paragraph>
    </Mail>
  );
}

/** What a preview shows while there is no real session. */
SessionCancelledMail.example = {
  startsAt: new Date('2026-12-07T16:00:00Z'),
  reason: 'Dos personas no pueden venir ese día.',
};
