import { Action, Small } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface CourseInvitationProps {
  slug: string;
  course: string;
  lessons: number;
  company: string;
}

/** To a new learner: which course, how long, where to start. */
export const CourseInvitationMail = wordedMail({
  example: {
    slug: 'contratar-bien',
    course: 'Contratar bien a personas refugiadas',
    lessons: 6,
    company: 'Agave Azul, S.A. de C.V.',
  },
  texts: 'mail.courses.invitation',
  values: ({ course, company, lessons }: CourseInvitationProps) => ({ course, company, lessons }),
  facts: { curso: 'course', empresa: 'company', lecciones: 'lessons' },
  needed: ['curso'],
  body: ({ slug }, { t }) => (
    <>
      <Action href={`/aprender/${slug}`}>{t('mail.courses.invitation.button')}</Action>
      <Small>{t('mail.courses.invitation.calm')}</Small>
    </>
  ),
});
