import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

/** A change in how the person signs in. */
export interface AccountChangedProps {
  name: string;
  change:
    | 'password-changed'
    | 'second-factor-on'
    | 'second-factor-off'
    | 'second-factor-reset'
    | 'recovery-codes-renewed';
  at: Date;
}

// each of the changes says what it was: one subject in their place would be wrong for the others
const changedWording = wording({ parts: [], facts: [], needed: [] });

/** Tells the person, and what to do if another person made the change. */
export function AccountChangedMail({ name, change, at }: AccountChangedProps): VNode {
  const { t, date } = usePage();
  const what = t(`mail.changed.${change}`);
  const { subject } = useWords(changedWording, {}, { subject: what });
  // another person did it, on the person's word
  const asked = change === 'second-factor-reset' ? 'asked-' : '';
  return (
    <Mail subject={subject} preheader={t(`mail.changed.${asked}preheader`)}>
      <Heading>{what}</Heading>
      <Paragraph>{t('mail.hello', { name })}</Paragraph>
      <Paragraph>{t(`mail.changed.${asked}when`, { date: date.at(at) })}</Paragraph>
      <Paragraph>{t(`mail.changed.${asked}not-you`)}</Paragraph>
      <Action href="/recuperar">{t('mail.reset.action')}</Action>
      <Small>{t('mail.changed.then')}</Small>
    </Mail>
  );
}
AccountChangedMail.wording = changedWording;
