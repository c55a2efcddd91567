import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface AgreementEndsMailProps {
  title: string;
  ally: string;
  /** Calendar day. */
  endsOn: string;
  href: string;
}

/** An agreement ends soon. */
export function AgreementEndsMail({ title, ally, endsOn, href }: AgreementEndsMailProps) {
  const { t, date } = usePage();
  const facts = { title, ally, day: date.long(endsOn) };
  const subject = t('liaison.mail.ends.subject', facts);
  const text = t('liaison.mail.ends.text', facts);
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Action href={href}>{t('liaison.mail.ends.open')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
AgreementEndsMail.example = {
  title: 'Convenio de colaboración 2026',
  ally: 'Zapopan',
  endsOn: '2026-12-31',
  href: '/fm4/acuerdos/01999999-0000-7000-8000-000000000001',
};
