import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { AuditStepProps } from './step-due.mail.js';

/** To FM4's coordination: a case has passed its day, and who it waits for was told beforehand. */
export function AuditOverdueMail({ auditId, company, step, dueOn }: AuditStepProps) {
  const { t, date } = usePage();
  const params = { company, day: date.long(dueOn) };
  const { subject, intro } = useWords(
    AuditOverdueMail.wording,
    { empresa: company, fecha: params.day },
    { subject: t('mail.audits.overdue.subject', params), intro: t(`mail.audits.overdue.${step}`, params) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Small>{t('mail.audits.overdue.announced')}</Small>
      <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.case-ready.do')}</Action>
    </Mail>
  );
}

AuditOverdueMail.wording = wording({ parts: ['subject'], facts: ['empresa', 'fecha'], needed: ['empresa', 'fecha'] });

/** What a preview shows while there is no real case. */
AuditOverdueMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  step: 'clarification',
  dueOn: '2026-12-07',
} as const;
