import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../mail.js';

export interface CourseInvitationProps {
  slug: string;
  course: string;
  lessons: number;
  company: string;
}

/** Somebody was enrolled: what it is, how long, where to start. */
export function CourseInvitationMail({ slug, course, lessons, company }: CourseInvitationProps) {
  const { t } = usePage();
  const subject = t('mail.courses.invitation.subject', { course });
  const text = t('mail.courses.invitation.text', { company, course, lessons });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/aprender/${slug}`}>{t('mail.courses.invitation.button')}</Action>
      <Small>{t('mail.courses.invitation.calm')}</Small>
    </Mail>
  );
}
