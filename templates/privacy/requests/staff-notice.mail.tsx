import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';
import type { Right } from './own-requests.js';

/** Why FM4 is told about a request. */
export type StaffNotice = 'new' | 'due' | 'late';

/** Tells FM4's administration that a request needs them; whose it is stands on its page only. */
export function StaffNoticeMail({
  id,
  notice,
  right,
  dueOn,
}: {
  id: string;
  notice: StaffNotice;
  right: Right;
  dueOn: string | null;
}) {
  const { t, date } = usePage();
  const what = t(`privacy.right.${right}`);
  return (
    <Mail subject={t(`privacy-fm4.mail.${notice}`, { what })} preheader={t('privacy-fm4.mail.preheader')}>
      <Heading>{t(`privacy-fm4.mail.${notice}`, { what })}</Heading>
      <Paragraph>{t('privacy-fm4.mail.text')}</Paragraph>
      {dueOn && <Paragraph>{t('privacy-fm4.mail.due-on', { day: date.long(dueOn) })}</Paragraph>}
      <Action href={`/fm4/privacidad/${id}`}>{t('privacy-fm4.mail.action')}</Action>
    </Mail>
  );
}
