import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AddressStoppedProps {
  /** The person's name; may be empty. */
  name: string;
  email: string;
  company: string;
}

/** To the administrators of a company: a colleague's address takes no mail. */
export const AddressStoppedMail = wordedMail({
  example: {
    name: 'Ana López',
    email: 'ana@agave.example',
    company: 'Agave Azul, S.A. de C.V.',
  },
  texts: 'addresses.mail',
  values: ({ name, email, company }: AddressStoppedProps) => ({ who: name || email, email, company }),
  facts: { quien: 'who', direccion: 'email', empresa: 'company' },
  needed: ['direccion'],
  body: (_props, { t }) => (
    <>
      <Paragraph>{t('addresses.mail.what')}</Paragraph>
      <Action href="/empresa/equipo">{t('addresses.mail.action')}</Action>
    </>
  ),
});
