import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AddressStoppedProps {
  /** The person's name; may be empty. */
  name: string;
  email: string;
  company: string;
}

/** To the administrators of a company: a colleague's address takes no mail. */
export function AddressStoppedMail({ name, email, company }: AddressStoppedProps): VNode {
  const { t } = usePage();
  const who = name || email;
  const { subject, intro } = useWords(
    AddressStoppedMail.wording,
    { quien: who, direccion: email, empresa: company },
    { subject: t('addresses.mail.subject', { who }), intro: t('addresses.mail.text', { who, email, company }) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{t('addresses.mail.what')}</Paragraph>
      <Action href="/empresa/equipo">{t('addresses.mail.action')}</Action>
    </Mail>
  );
}

AddressStoppedMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['quien', 'direccion', 'empresa'],
  needed: ['direccion'],
});

/** What a preview shows while there is no real case. */
AddressStoppedMail.example = {
  name: 'Ana López',
  email: 'ana@agave.example',
  company: 'Agave Azul, S.A. de C.V.',
} as const;
