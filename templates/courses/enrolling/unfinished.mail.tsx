import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CourseUnfinishedProps {
  slug: string;
  course: string;
  started: boolean;
  /** How often the quiz may be taken; nothing, or 0, for as often as one likes. */
  attempts?: number;
  /** The lesson that comes next; null when only the quiz is left. */
  lesson: { number: number; total: number; title: string; minutes: number } | null;
}

CourseUnfinishedMail.wording = wording({ parts: ['subject'], facts: ['curso'], needed: [] });

/** What a preview shows while there is no real case. */
CourseUnfinishedMail.example = {
  slug: 'contratar-bien',
  course: 'Contratar bien a personas refugiadas',
  started: true,
  lesson: { number: 3, total: 6, title: 'La entrevista', minutes: 12 },
} as const;

/** A course waits: which step is next, how long it takes, the link right to it. */
export function CourseUnfinishedMail({ slug, course, started, attempts = 0, lesson }: CourseUnfinishedProps) {
  const { t } = usePage();
  const own = t('mail.courses.unfinished.subject', { course });
  const { subject } = useWords(CourseUnfinishedMail.wording, { curso: course }, { subject: own });
  const text = textOf({ course, started, attempts, lesson }, t);
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/aprender/${slug}/${lesson ? lesson.number : 'cuestionario'}`}>
        {t('mail.courses.unfinished.button')}
      </Action>
      <Small>{t('mail.courses.invitation.calm')}</Small>
    </Mail>
  );
}

function textOf(
  { course, started, attempts = 0, lesson }: Omit<CourseUnfinishedProps, 'slug'>,
  t: ReturnType<typeof usePage>['t'],
): string {
  if (!lesson) return t('mail.courses.unfinished.quiz', { course, attempts });
  const { number: n, total, title, minutes } = lesson;
  if (!started) return t('mail.courses.unfinished.start', { course, minutes });
  return t('mail.courses.unfinished.lesson', { course, n, total, lesson: title, minutes });
}
