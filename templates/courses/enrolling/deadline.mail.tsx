import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CourseDeadlineProps {
  slug: string;
  course: string;
  started: boolean;
  /** The last day, `YYYY-MM-DD`. */
  dueOn: string;
}

CourseDeadlineMail.wording = wording({ parts: ['subject'], facts: ['curso', 'dia'], needed: [] });

/** What a preview shows while there is no real case. */
CourseDeadlineMail.example = {
  slug: 'contratar-bien',
  course: 'Contratar bien a personas refugiadas',
  started: true,
  dueOn: '2026-12-31',
} as const;

/** The last day of a course comes near: which day, and the way to it. */
export function CourseDeadlineMail({ slug, course, started, dueOn }: CourseDeadlineProps) {
  const { t, date } = usePage();
  const day = date.long(dueOn);
  const own = t('mail.courses.deadline.subject', { course, day });
  const { subject } = useWords(CourseDeadlineMail.wording, { curso: course, dia: day }, { subject: own });
  const text = t(started ? 'mail.courses.deadline.started' : 'mail.courses.deadline.text', { course, day });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/aprender/${slug}`}>{t('mail.courses.unfinished.button')}</Action>
      <Small>{t('mail.courses.invitation.calm')}</Small>
    </Mail>
  );
}
