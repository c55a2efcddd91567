import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface CommitmentMailProps {
  text: string;
  /** The office or post that answers for it. */
  owner: string;
  /** Calendar day. */
  dueOn: string;
  over: boolean;
  ally: string;
  of: 'agreement' | 'meeting';
  /** What that agreement or meeting is called. */
  origin: string;
  /** The page in the reader's workspace. */
  href: string;
}

/** A commitment is due soon, or its day has passed. */
export function CommitmentMail({ text, owner, dueOn, over, ally, of, origin, href }: CommitmentMailProps) {
  const { t, date } = usePage();
  const when = over ? 'over' : 'soon';
  const facts = { text, owner, day: date.long(dueOn), ally, of, origin };
  const subject = t(`liaison.mail.commitment.${when}.subject`, facts);
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>{t(`liaison.mail.commitment.${when}.text`, facts)}</Paragraph>
      <Paragraph>{t('liaison.mail.commitment.of', facts)}</Paragraph>
      <Action href={href}>{t('liaison.mail.commitment.open', facts)}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
CommitmentMail.example = {
  text: 'Abrir la ventanilla los miércoles por la tarde',
  owner: 'Dirección de Desarrollo Social',
  dueOn: '2026-12-21',
  over: false as boolean,
  ally: 'Zapopan',
  of: 'agreement' as CommitmentMailProps['of'],
  origin: 'Convenio de colaboración 2026',
  href: '/enlaces/acuerdos/01999999-0000-7000-8000-000000000001',
};
