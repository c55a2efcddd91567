import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

export type PracticeNews = 'good' | 'promising' | 'returned' | 'look';

interface PracticeAuthorProps {
  news: PracticeNews;
  title: string;
  /** By when it is looked at again; null when it is not public. */
  day: string | null;
  /** Where its author reads it. */
  href: string;
}

/** To who documented a practice: how its review ended, or that it is looked at again. */
export function PracticeAuthorMail({ news, title, day, href }: PracticeAuthorProps) {
  const { t, date } = usePage();
  const subject = t(`practices.mail.${news}.subject`, { title });
  const text = t(`practices.mail.${news}.text`, { title, day: day ? date.long(day) : 'none' });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={href}>{t('practices.mail.read')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
PracticeAuthorMail.example = {
  news: 'promising' as PracticeNews,
  title: 'Entrevistas con las mismas preguntas',
  day: '2028-11-23' as string | null,
  href: '/empresa/practicas/01999999-0000-7000-8000-000000000001',
};
