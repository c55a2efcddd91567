import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditCaseReadyProps {
  auditId: string;
  company: string;
  /** Calendar day by which the committee should decide. */
  decideBy: string;
}

/** To the committee: a case waits for votes. Says nothing of what was found. */
export function AuditCaseReadyMail({ auditId, company, decideBy }: AuditCaseReadyProps) {
  const { t, date } = usePage();
  const params = { company, day: date.long(decideBy) };
  const { subject, intro } = useWords(
    AuditCaseReadyMail.wording,
    { empresa: company, fecha: params.day },
    {
      subject: t('mail.audits.case-ready.subject', params),
      intro: t('mail.audits.case-ready.text', params),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/fm4/comite/${auditId}`}>{t('mail.audits.case-ready.do')}</Action>
    </Mail>
  );
}

AuditCaseReadyMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'fecha'],
  needed: ['empresa', 'fecha'],
});

/** What a preview shows while there is no real case. */
AuditCaseReadyMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  decideBy: '2026-12-15',
} as const;
