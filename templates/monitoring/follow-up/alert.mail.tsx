import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';

interface FollowUpAlertMailProps {
  notice: 'heard' | 'late';
  /** By when the first step is due. */
  attendBy: Date;
}

/** To the protection role: that there is an alert, or that nobody has attended to it. Never of whom, nor what was told. */
export function FollowUpAlertMail({ notice, attendBy }: FollowUpAlertMailProps) {
  const { t, date } = usePage();
  return (
    <Mail subject={t(`alerts.mail.${notice}`)} preheader={t('alerts.mail.preheader')}>
      <Heading>{t(`alerts.mail.${notice}`)}</Heading>
      <Paragraph>{t('alerts.mail.text')}</Paragraph>
      <Paragraph>{t(`alerts.mail.by.${notice}`, { at: date.at(attendBy) })}</Paragraph>
      <Action href="/fm4/alertas-de-seguimiento">{t('alerts.mail.do')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
FollowUpAlertMail.example = { notice: 'heard' as const, attendBy: new Date('2026-12-07T16:00:00Z') };
