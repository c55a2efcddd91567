import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CertificateWithdrawnProps {
  /** As people read it: `XXXX-XXXX-XXXX`. */
  code: string;
  course: string;
  /** As its public page says. */
  reason: string;
}

/** A certificate was withdrawn: why, what that means, where to write. */
export function CertificateWithdrawnMail({ code, course, reason }: CertificateWithdrawnProps) {
  const { t, issuer } = usePage();
  const { subject } = useWords(
    CertificateWithdrawnMail.wording,
    { curso: course },
    { subject: t('mail.courses.certificate-withdrawn.subject', { course }) },
  );
  const intro = t('mail.courses.certificate-withdrawn.text', { issuer: issuer.name, course, code });
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{t('mail.courses.certificate-withdrawn.reason', { reason })}</Paragraph>
      <Paragraph>{t('mail.courses.certificate-withdrawn.next')}</Paragraph>
      <Action href={`/constancias/${code}`}>{t('mail.courses.certificate-withdrawn.button')}</Action>
    </Mail>
  );
}

CertificateWithdrawnMail.wording = wording({ parts: ['subject'], facts: ['curso'], needed: [] });

/** What a preview shows while there is no real case. */
CertificateWithdrawnMail.example = {
  code: '7K3M-9QWX-R2TB',
  course: 'Contratar bien a personas refugiadas',
  reason: 'El cuestionario lo respondió otra persona.',
} as const;
