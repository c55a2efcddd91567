import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface AssessmentIdleProps {
  company: string;
  answered: number;
  total: number;
}

/** To those who answer: the self-assessment has not changed for some days. */
export function AssessmentIdleMail({ company, answered, total }: AssessmentIdleProps) {
  const { t } = usePage();
  const { subject, intro } = useWords(
    AssessmentIdleMail.wording,
    { empresa: company, respondidas: answered, total },
    {
      subject: t('assessments.mail.idle.subject'),
      intro: t('assessments.mail.idle.text', { company, answered, total }),
    },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      {answered === total && <Paragraph>{t('assessments.mail.idle.done')}</Paragraph>}
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.idle.button')}</Action>
    </Mail>
  );
}

AssessmentIdleMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'respondidas', 'total'],
  needed: ['empresa'],
});

/** What a preview shows while there is no real case. */
AssessmentIdleMail.example = { company: 'Agave Azul, S.A. de C.V.', answered: 12, total: 50 } as const;
