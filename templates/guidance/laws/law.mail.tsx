import { Action, List, MailLink } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';
import { glossary } from '../glossary.js';

export interface LawMailProps {
  /** As the guidance cites it: `LFT`. */
  law: string;
  /** `133`, `153-A`. */
  articles: readonly string[];
  /** In the DOF, `YYYY-MM-DD`. */
  day: string;
  /** The situations under review: what they are called in a few words, and in English where that is known. */
  situations: readonly { slug: string; title: string; english: string | null }[];
}

const named = ({ title, english }: LawMailProps['situations'][number], locale: PageContext['locale']) =>
  locale === 'en' ? (english ?? title) : title;

/** To those who run a company: an article changed that a situation of theirs cites. */
export const LawChangedMail = wordedMail({
  texts: 'guidance.mail.law-changed',
  example: {
    law: 'LM',
    articles: ['63'],
    day: '2026-12-20',
    situations: [
      { slug: 'residente_permanente', title: 'Tarjeta de residente permanente', english: 'Permanent resident' },
    ],
  },
  values: ({ law, articles, day, situations }: LawMailProps, { t, date, locale }: PageContext) => ({
    articles: t('guidance.mail.law-changed.articles', {
      law: glossary[law] ? `${glossary[law]} (${law})` : law,
      articles: articles.join(', '),
      n: articles.length,
    }),
    many: articles.length,
    day: date.long(day),
    situations: situations.map((one) => named(one, locale)).join('; '),
    n: situations.length,
  }),
  facts: { articulos: 'articles', fecha: 'day', situaciones: 'situations' } as const,
  needed: ['articulos'] as const,
  body: ({ situations }: LawMailProps, { t, locale }: PageContext) => (
    <>
      <List
        items={situations.map((one) => (
          <MailLink key={one.slug} href={`/guia/situaciones/${one.slug}`}>
            {named(one, locale)}
          </MailLink>
        ))}
      />
      <Action href="/empresa/consultas/nueva">{t('guidance.mail.law-changed.button')}</Action>
    </>
  ),
});
