import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface RequestAnsweredMailProps {
  subject: string;
  answer: string;
  href: string;
}

/** FM4 answered what a liaison asked. */
export function RequestAnsweredMail({ subject: about, answer, href }: RequestAnsweredMailProps) {
  const { t } = usePage();
  const subject = t('liaison.mail.answered.subject', { subject: about });
  return (
    <Mail subject={subject} preheader={answer}>
      <Heading>{subject}</Heading>
      <Paragraph>{answer}</Paragraph>
      <Action href={href}>{t('liaison.mail.answered.open')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
RequestAnsweredMail.example = {
  subject: 'Materiales para la feria de empleo',
  answer: 'Llevamos treinta carpetas y la lona. Quedan en la presidencia el jueves.',
  href: '/enlaces/solicitudes/01999999-0000-7000-8000-000000000001',
};
