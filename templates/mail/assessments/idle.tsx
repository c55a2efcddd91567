import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface AssessmentIdleProps {
  company: string;
  answered: number;
  total: number;
}

/** Nobody has moved the self-assessment for ten days. */
export function AssessmentIdleMail({ company, answered, total }: AssessmentIdleProps) {
  const { t } = usePage();
  const subject = t('assessments.mail.idle.subject');
  const text = t('assessments.mail.idle.text', { company, answered, total });
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      {answered === total && <Paragraph>{t('assessments.mail.idle.done')}</Paragraph>}
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.idle.button')}</Action>
    </Mail>
  );
}
