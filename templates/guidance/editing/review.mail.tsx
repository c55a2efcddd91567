import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';

export interface ReviewMailProps {
  /** Of the review, `YYYY-MM-DD`. */
  day: string;
  texts: number;
}

/** To lawyers: the review of texts of the guidance is due. */
export const ReviewDueMail = wordedMail({
  texts: 'guidance.mail.review-due',
  example: { day: '2027-05-31', texts: 12 },
  values: ({ day, texts }: ReviewMailProps, { date }: PageContext) => ({ day: date.long(day), n: texts }),
  facts: { fecha: 'day', textos: 'n' } as const,
  needed: ['fecha'] as const,
  body: (_: ReviewMailProps, { t }: PageContext) => (
    <Action href="/fm4/contenidos/por-confirmar">{t('guidance.mail.review-due.button')}</Action>
  ),
});
