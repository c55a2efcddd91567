import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

export type OpeningNews = 'reviewed' | 'returned' | 'ending' | 'paused' | 'ended' | 'fm4' | 'standing' | 'outcome';

interface OpeningCompanyProps {
  id: string;
  news: OpeningNews;
  post: string;
  /** Its last day; null when it has none. */
  day: string | null;
}

/** To the company: what FM4 answered to an opening, what became of it, and how many people were hired. */
export function OpeningCompanyMail({ id, news, post, day }: OpeningCompanyProps) {
  const { t, date } = usePage();
  const subject = t(`openings.mail.${news}.subject`, { post });
  const text = t(`openings.mail.${news}.text`, { post, day: day ? date.long(day) : 'none' });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/empresa/vacantes/${id}`}>{t('openings.mail.open')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
OpeningCompanyMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  news: 'reviewed' as OpeningNews,
  post: 'Costura recta',
  day: '2026-12-20' as string | null,
};
