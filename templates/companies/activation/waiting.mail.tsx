import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface CompanyWaitingProps {
  companyId: string;
  company: string;
  registeredAt: Date;
}

/** To FM4's coordination: a company waits for its activation. */
export const CompanyWaitingMail = wordedMail({
  example: {
    companyId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul, S.A. de C.V.',
    registeredAt: new Date('2026-11-20T00:00:00.000Z'),
  },
  texts: 'companies.mail.waiting',
  values: ({ company, registeredAt }: CompanyWaitingProps, { date }) => ({ company, day: date.long(registeredAt) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa'],
  body: ({ companyId }, { t }) => (
    <Action href={`/fm4/empresas/${companyId}`}>{t('companies.mail.waiting.action')}</Action>
  ),
});
