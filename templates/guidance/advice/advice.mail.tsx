import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';

export interface AdviceMailProps {
  threadId: string;
  company: string;
  /** Of the situation, in a few words of the guidance: in Spanish. */
  title: string;
  /** By which FM4 answers, `YYYY-MM-DD`. */
  day: string;
}

const stated = {
  example: {
    threadId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul',
    title: 'Tarjeta de residente permanente',
    day: '2026-12-04',
  },
  values: ({ company, title, day }: AdviceMailProps, { date }: PageContext) => ({
    company,
    situation: title,
    day: date.long(day),
  }),
  facts: { empresa: 'company', situacion: 'situation', fecha: 'day' } as const,
};

const toFm4 = {
  ...stated,
  needed: ['empresa'] as const,
  body: ({ threadId }: AdviceMailProps, { t }: PageContext) => (
    <Action href={`/fm4/consultas/${threadId}`}>{t('advice.mail.to-question')}</Action>
  ),
};

/** To advisors: a company asks. */
export const AdviceAskedMail = wordedMail({ ...toFm4, texts: 'advice.mail.asked' });

/** To advisors: the term ends, or has passed. */
export const AdviceDueMail = wordedMail({ ...toFm4, texts: 'advice.mail.due' });

/** To who asked: FM4 answered. */
export const AdviceAnsweredMail = wordedMail({
  ...stated,
  texts: 'advice.mail.answered',
  needed: ['situacion'] as const,
  body: ({ threadId }: AdviceMailProps, { t }: PageContext) => (
    <Action href={`/empresa/consultas/${threadId}`}>{t('advice.mail.to-answer')}</Action>
  ),
});
