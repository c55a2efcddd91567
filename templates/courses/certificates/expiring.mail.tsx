import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CertificateExpiringProps {
  slug: string;
  course: string;
  /** The last day, `YYYY-MM-DD`. */
  expiresOn: string;
  /** Until then. */
  days: number;
}

/** A certificate ends soon: until when it counts, and how to renew it. */
export function CertificateExpiringMail({ slug, course, expiresOn, days }: CertificateExpiringProps) {
  const { t, date } = usePage();
  const day = date.long(expiresOn);
  const { subject, intro } = useWords(
    CertificateExpiringMail.wording,
    { curso: course, fecha: day, dias: days },
    {
      subject: t('mail.courses.certificate-expiring.subject', { course, day }),
      intro: t('mail.courses.certificate-expiring.text', { course, day, n: days }),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{t('mail.courses.certificate-expiring.title')}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/aprender/${slug}/constancia`}>{t('mail.courses.certificate-expiring.button')}</Action>
    </Mail>
  );
}

CertificateExpiringMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['curso', 'fecha', 'dias'],
  needed: ['curso', 'fecha'],
});

/** What a preview shows while there is no real case. */
CertificateExpiringMail.example = {
  slug: 'contratar-bien',
  course: 'Contratar bien a personas refugiadas',
  expiresOn: '2027-03-15',
  days: 30,
} as const;
