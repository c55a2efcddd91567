import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';

export interface PlanMailProps {
  actionId: string;
  /** Who has the action; empty: nobody. */
  inviter: string;
  title: string;
  /** By when it shall be done, or when it was done: `YYYY-MM-DD`. */
  day: string;
}

const example: PlanMailProps = {
  actionId: '01999999-0000-7000-8000-000000000001',
  inviter: 'Marco Ibarra',
  title: 'Política firmada por la dirección y entregada a todo el personal',
  day: '2026-12-20',
};

const values = ({ inviter, title, day }: PlanMailProps, { t, date }: PageContext) => ({
  name: inviter || t('assessments.plan.nobody-name'),
  title,
  day: date.long(day),
});

const body = ({ actionId }: PlanMailProps, { t }: PageContext) => (
  <Action href={`/empresa/plan/${actionId}`}>{t('assessments.mail.plan-due.button')}</Action>
);

const stated = {
  example,
  values,
  facts: { accion: 'title', fecha: 'day', quien: 'name' } as const,
  needed: ['accion'] as const,
  body,
};

/** To the owner of an action that comes near its day, or has passed it. */
export const PlanDueMail = wordedMail({ ...stated, texts: 'assessments.mail.plan-due' });

/** To those who run the company: an action is late. */
export const PlanLateMail = wordedMail({ ...stated, texts: 'assessments.mail.plan-late' });

/** To the owner of an action that was done 90 days ago: does it still work? */
export const PlanCheckMail = wordedMail({ ...stated, texts: 'assessments.mail.plan-check' });
