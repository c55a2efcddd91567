import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditWaitingProps {
  auditId: string;
  company: string;
  targetLevel: 'N1' | 'N2' | 'N3';
  /** Calendar day by which it should be taken. */
  takeBy: string;
}

/** To auditors, and to the coordination when it was not taken in time: a case waits. */
export function AuditWaitingMail({ auditId, company, targetLevel, takeBy }: AuditWaitingProps) {
  const { t, date } = usePage();
  const params = { company, level: t(`level.${targetLevel}`), day: date.long(takeBy) };
  const { subject, intro } = useWords(
    AuditWaitingMail.wording,
    { empresa: company, nivel: params.level, fecha: params.day },
    {
      subject: t('mail.audits.waiting.subject', params),
      intro: t('mail.audits.waiting.text', params),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.waiting.do')}</Action>
    </Mail>
  );
}

AuditWaitingMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'fecha'],
  needed: ['empresa', 'fecha'],
});

/** What a preview shows while there is no real case. */
AuditWaitingMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  targetLevel: 'N2',
  takeBy: '2026-12-01',
} as const;
