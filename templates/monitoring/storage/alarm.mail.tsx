import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';
import type { AlarmShape } from './storage.shapes.js';

/** Tells FM4 that files cannot be stored, or soon cannot, and what to do. */
export function StorageAlarmMail({ trouble, since, free }: Pick<AlarmShape, 'trouble' | 'since' | 'free'>) {
  const { t, date, number } = usePage();
  return (
    <Mail subject={t(`storage.mail.${trouble}`)} preheader={t('storage.mail.preheader')}>
      <Heading>{t(`storage.mail.${trouble}`)}</Heading>
      <Paragraph>{t(`storage.mail.remedy.${trouble}`)}</Paragraph>
      <Paragraph>
        {t('storage.mail.since', { when: date.at(since) })}{' '}
        {free !== null && t('storage.mail.free', { size: number.bytes(free) })}
      </Paragraph>
      <Paragraph>{t('storage.mail.ends')}</Paragraph>
      <Action href="/fm4/almacen">{t('storage.mail.action')}</Action>
    </Mail>
  );
}
