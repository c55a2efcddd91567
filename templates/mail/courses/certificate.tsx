import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface CourseCertificateProps {
  slug: string;
  course: string;
  score: number;
  /** As people read it: `XXXX-XXXX-XXXX`. */
  code: string;
}

/** A course was passed: the certificate and its code. */
export function CourseCertificateMail({ slug, course, score, code }: CourseCertificateProps) {
  const { t } = usePage();
  const text = t('mail.courses.certificate.text', { course, score, code });
  return (
    <Mail subject={t('mail.courses.certificate.subject', { course })} preheader={text}>
      <Heading>{t('mail.courses.certificate.title')}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={`/aprender/${slug}/constancia`}>{t('mail.courses.certificate.button')}</Action>
    </Mail>
  );
}
