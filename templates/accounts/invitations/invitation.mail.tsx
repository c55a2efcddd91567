import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, MailLink, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface InvitationMailProps {
  name: string;
  url: string;
  /** Empty when the system invites. */
  inviter: string;
  /** Empty: FM4 itself. */
  company: string;
  role: string;
  until: Date;
  /** Where the reader says that they want no more invitations. */
  stop: string;
}

/** Invites to take a role in a company or in FM4. */
export function InvitationMail({ name, url, inviter, company, role, until, stop }: InvitationMailProps): VNode {
  const { t, maybe, date, issuer } = usePage();
  const place = company || issuer.name;
  const own = inviter ? t('mail.invitation.text', { inviter, place }) : t('mail.invitation.text-nobody', { place });
  const { subject, intro } = useWords(
    InvitationMail.wording,
    { lugar: place, quien: inviter },
    { subject: t('mail.invitation.subject', { place }), intro: own },
  );
  return (
    <Mail subject={subject} preheader={t('mail.invitation.until', { date: date.long(until) })}>
      <Heading>{t('mail.invitation.title', { place })}</Heading>
      <Paragraph>{t('mail.hello', { name })}</Paragraph>
      <Paragraph>{intro}</Paragraph>
      <Facts
        rows={[
          [t('mail.invitation.role'), maybe(`role.${role}`) ?? role],
          [t('mail.invitation.what'), maybe(`role.${role}.what`) ?? ''],
        ]}
      />
      <Action href={url}>{t('mail.invitation.action')}</Action>
      <Paragraph>{t('mail.invitation.until', { date: date.long(until) })}</Paragraph>
      <Small>
        {t('mail.invitation.not-you')} <MailLink href={stop}>{t('mail.invitation.stop')}</MailLink>
      </Small>
    </Mail>
  );
}

InvitationMail.wording = wording({ parts: ['subject', 'intro'], facts: ['lugar', 'quien'], needed: ['lugar'] });
