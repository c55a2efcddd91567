import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';

export interface LawMailProps {
  /** `LFT 133, 153-A`. */
  articles: string;
  /** In the DOF, `YYYY-MM-DD`. */
  day: string;
  /** Of the situations under review, in a few words of the guidance: in Spanish. */
  title: string;
  /** How many they are. */
  n: number;
}

/** To those who run a company: an article changed that a situation of theirs cites. */
export const LawChangedMail = wordedMail({
  texts: 'guidance.mail.law-changed',
  example: { articles: 'LM 63', day: '2026-12-20', title: 'Tarjeta de residente permanente', n: 1 },
  values: ({ articles, day, title, n }: LawMailProps, { date }: PageContext) => ({
    articles,
    day: date.long(day),
    situations: title,
    n,
  }),
  facts: { articulos: 'articles', fecha: 'day', situaciones: 'situations' } as const,
  needed: ['articulos'] as const,
  body: (_: LawMailProps, { t }: PageContext) => <Action href="/guia">{t('guidance.mail.law-changed.button')}</Action>,
});
