import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { AuditClarificationProps } from './clarification.mail.js';

/** To the company, and to colleagues of those who were asked: the answer to FM4 is due soon. */
export function AuditClarificationDueMail({ company, question, answerBy }: AuditClarificationProps) {
  const { t, date } = usePage();
  const params = { company, day: date.long(answerBy) };
  const { subject, intro } = useWords(
    AuditClarificationDueMail.wording,
    { empresa: company, fecha: params.day },
    {
      subject: t('mail.audits.clarification-due.subject', params),
      intro: t('mail.audits.clarification-due.text', params),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{question}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('mail.audits.clarification.do')}</Action>
    </Mail>
  );
}

AuditClarificationDueMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'fecha'],
  needed: ['empresa', 'fecha'],
});

/** What a preview shows while there is no real case. */
AuditClarificationDueMail.example = {
  company: 'Agave Azul, S.A. de C.V.',
  question: '¿Quién atiende a una persona el primer día?',
  answerBy: '2026-12-07',
} as const;
