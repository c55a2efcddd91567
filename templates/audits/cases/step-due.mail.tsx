import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditStepProps {
  auditId: string;
  company: string;
  /** What is not done yet. */
  step: 'clarification' | 'review' | 'committee';
  /** Calendar day by which it should be. */
  dueOn: string;
}

/** To the auditor, or to who has not voted: the day by which it should be done is near. */
export function AuditStepDueMail({ auditId, company, step, dueOn }: AuditStepProps) {
  const { t, date } = usePage();
  const params = { company, day: date.long(dueOn) };
  const { subject, intro } = useWords(
    AuditStepDueMail.wording,
    { empresa: company, fecha: params.day },
    {
      subject: t('mail.audits.step-due.subject', params),
      intro: t(`mail.audits.step-due.${step === 'committee' ? 'committee' : 'review'}`, params),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={placeOf(auditId, step)}>{t('mail.audits.case-ready.do')}</Action>
    </Mail>
  );
}

const placeOf = (auditId: string, step: AuditStepProps['step']) =>
  step === 'committee' ? `/fm4/comite/${auditId}` : `/fm4/auditorias/${auditId}`;

AuditStepDueMail.wording = wording({ parts: ['subject'], facts: ['empresa', 'fecha'], needed: ['empresa', 'fecha'] });

/** What a preview shows while there is no real case. */
AuditStepDueMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  step: 'review',
  dueOn: '2026-12-15',
} as const;
