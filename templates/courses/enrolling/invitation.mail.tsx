import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CourseInvitationProps {
  slug: string;
  course: string;
  lessons: number;
  company: string;
}

/** To a new learner: which course, how long, where to start. */
export function CourseInvitationMail({ slug, course, lessons, company }: CourseInvitationProps) {
  const { t } = usePage();
  const { subject, intro } = useWords(
    CourseInvitationMail.wording,
    { curso: course, empresa: company, lecciones: lessons },
    {
      subject: t('mail.courses.invitation.subject', { course }),
      intro: t('mail.courses.invitation.text', { company, course, lessons }),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/aprender/${slug}`}>{t('mail.courses.invitation.button')}</Action>
      <Small>{t('mail.courses.invitation.calm')}</Small>
    </Mail>
  );
}

CourseInvitationMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['curso', 'empresa', 'lecciones'],
  needed: ['curso'],
});

/** What a preview shows while there is no real case. */
CourseInvitationMail.example = {
  slug: 'contratar-bien',
  course: 'Contratar bien a personas refugiadas',
  lessons: 6,
  company: 'Agave Azul, S.A. de C.V.',
} as const;
