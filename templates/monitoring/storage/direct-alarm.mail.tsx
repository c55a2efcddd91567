import { Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';
import type { AlarmShape } from './storage.shapes.js';

/** Tells whoever runs the server that nothing can be put on record, and what to do. */
export function DirectAlarmMail({ trouble, since }: { trouble: AlarmShape['trouble'] | 'database'; since: Date }) {
  const { t, date } = usePage();
  return (
    <Mail subject={t(`storage.mail.${trouble}`)} preheader={t('storage.mail.direct')}>
      <Heading>{t(`storage.mail.${trouble}`)}</Heading>
      <Paragraph>{t(`storage.mail.remedy.${trouble}`)}</Paragraph>
      <Paragraph>{t('storage.mail.since', { when: date.at(since) })}</Paragraph>
      <Paragraph>{t('storage.mail.direct')}</Paragraph>
    </Mail>
  );
}
