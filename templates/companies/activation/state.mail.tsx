import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface CompanyStateMailProps {
  name: string;
  company: string;
}

/** FM4 let the company take part. */
export const CompanyActivatedMail = wordedMail({
  example: { name: 'María José', company: 'Agave Azul, S.A. de C.V.' },
  texts: 'companies.mail.activated',
  values: ({ name, company }: CompanyStateMailProps) => ({ name, company }),
  facts: { empresa: 'company' },
  needed: ['empresa'],
  body: (_props, { t }) => <Action href="/empresa">{t('companies.mail.activated.action')}</Action>,
});

/** FM4 stopped the company, and why. */
export const CompanySuspendedMail = wordedMail({
  example: { name: 'María José', company: 'Agave Azul, S.A. de C.V.', reason: 'El RFC no coincide.' },
  texts: 'companies.mail.suspended',
  values: ({ name, company }: CompanyStateMailProps & { reason: string }) => ({ name, company }),
  facts: { empresa: 'company' },
  needed: ['empresa'],
  body: ({ reason }, { t }) => (
    <>
      <Paragraph>{reason}</Paragraph>
      <Paragraph>{t('companies.mail.suspended.after')}</Paragraph>
      <Action href="/empresa">{t('companies.mail.suspended.action')}</Action>
    </>
  ),
});
