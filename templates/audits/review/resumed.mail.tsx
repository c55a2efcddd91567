import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditResumedProps {
  auditId: string;
  company: string;
  by: 'company' | 'committee';
}

/** To the auditor: the company completed its assessment, or the committee has questions. */
export function AuditResumedMail({ auditId, company, by }: AuditResumedProps) {
  const { t } = usePage();
  const params = { company };
  const { subject, intro } = useWords(
    AuditResumedMail.wording,
    { empresa: company },
    {
      subject: t('mail.audits.resumed.subject', params),
      intro: t(`mail.audits.resumed.${by}`, params),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.resumed.do')}</Action>
    </Mail>
  );
}

AuditResumedMail.wording = wording({ parts: ['subject'], facts: ['empresa'], needed: [] });

/** What a preview shows while there is no real case. */
AuditResumedMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  by: 'company',
} as const;
