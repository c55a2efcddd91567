import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';

export interface HireMailProps {
  hireId: string;
  alias: string;
  post: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

const example: HireMailProps = {
  hireId: '01999999-0000-7000-8000-000000000001',
  alias: 'Soldadura 1',
  post: 'Soldadura, turno de la mañana',
  day: '2026-12-20',
};

const stated = {
  example,
  values: ({ alias, post, day }: HireMailProps, { date }: PageContext) => ({ alias, post, day: date.long(day) }),
  facts: { expediente: 'alias', puesto: 'post', fecha: 'day' } as const,
  needed: ['expediente'] as const,
  body: ({ hireId }: HireMailProps, { t }: PageContext) => (
    <Action href={`/empresa/contrataciones/${hireId}`}>{t('guidance.mail.hire.button')}</Action>
  ),
};

/** To those who run the company: something of a hire is due. */
export const HireTaskMail = wordedMail({ ...stated, texts: 'guidance.mail.hire-task' });

/** To those who run the company: a document that they saw expires. */
export const HireExpiryMail = wordedMail({ ...stated, texts: 'guidance.mail.hire-expiry' });

/** To those who run the company: does it still work out? */
export const HireCheckMail = wordedMail({ ...stated, texts: 'guidance.mail.hire-check' });
