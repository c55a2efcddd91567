import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface CompanyWaitingProps {
  companyId: string;
  company: string;
  registeredAt: Date;
}

/** To FM4's coordination: a company waits for its activation. */
export const CompanyWaitingMail = wordedMail({
  texts: 'companies.mail.waiting',
  values: ({ company, registeredAt }: CompanyWaitingProps, { date }) => ({ company, day: date.long(registeredAt) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa'],
  body: ({ companyId }, { t }) => (
    <Action href={`/fm4/empresas/${companyId}`}>{t('companies.mail.waiting.action')}</Action>
  ),
});
