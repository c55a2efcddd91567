import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AuditClarificationProps {
  company: string;
  question: string;
  /** Calendar day by which the company should hand in again. */
  answerBy: string;
}

/** To the company: what FM4 needs to go on. */
export function AuditClarificationMail({ company, question, answerBy }: AuditClarificationProps) {
  const { t, date } = usePage();
  const { subject, intro } = useWords(
    AuditClarificationMail.wording,
    { empresa: company },
    { subject: t('mail.audits.clarification.subject'), intro: t('mail.audits.clarification.text', { company }) },
  );
  return (
    <Mail subject={subject} preheader={question}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{question}</Paragraph>
      <Paragraph>{t('mail.audits.clarification.how', { day: date.long(answerBy) })}</Paragraph>
      <Action href="/empresa/auditoria/aclaraciones">{t('mail.audits.clarification.do')}</Action>
    </Mail>
  );
}

AuditClarificationMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa'], needed: ['empresa'] });

/** What a preview shows while there is no real case. */
AuditClarificationMail.example = {
  company: 'Agave Azul, S.A. de C.V.',
  question: '¿Quién atiende a una persona el primer día?',
  answerBy: '2026-12-07',
} as const;
