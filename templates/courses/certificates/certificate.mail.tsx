import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

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
  const { subject, intro } = useWords(
    CourseCertificateMail.wording,
    { curso: course, calificacion: score, folio: code },
    {
      subject: t('mail.courses.certificate.subject', { course }),
      intro: t('mail.courses.certificate.text', { course, score, code }),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{t('mail.courses.certificate.title')}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/aprender/${slug}/constancia`}>{t('mail.courses.certificate.button')}</Action>
    </Mail>
  );
}

CourseCertificateMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['curso', 'calificacion', 'folio'],
  needed: ['curso', 'folio'],
});

/** What a preview shows while there is no real case. */
CourseCertificateMail.example = {
  slug: 'contratar-bien',
  course: 'Contratar bien a personas refugiadas',
  score: 90,
  code: '7K3M-9QWX-R2TB',
} as const;
