import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditReviewReadyProps {
  company: string;
  /** Calendar day by which the committee should decide. */
  decideBy: string;
}

/** To the company: the review is done, the committee decides next. */
export function AuditReviewReadyMail({ company, decideBy }: AuditReviewReadyProps) {
  const { t, date } = usePage();
  const params = { company, day: date.long(decideBy) };
  const { subject, intro } = useWords(
    AuditReviewReadyMail.wording,
    { empresa: company, fecha: params.day },
    {
      subject: t('mail.audits.review-ready.subject', params),
      intro: t('mail.audits.review-ready.text', params),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{t('mail.audits.review-ready.next')}</Paragraph>
      <Action href="/empresa/auditoria">{t('mail.audits.review-ready.do')}</Action>
    </Mail>
  );
}

AuditReviewReadyMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa', 'fecha'], needed: ['fecha'] });

/** What a preview shows while there is no real case. */
AuditReviewReadyMail.example = { company: 'Agave Azul, S.A. de C.V.', decideBy: '2026-12-15' } as const;
