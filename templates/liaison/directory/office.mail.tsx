import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface OfficeMailProps {
  to: 'liaison' | 'fm4';
  /** INEGI code. */
  code: string;
  municipality: string;
  /** Calendar day on which ninety days without confirmation are over. */
  day: string;
  over: boolean;
  /** Null: nothing was ever confirmed. */
  confirmedAt: Date | null;
}

/** The data of an office are to be confirmed: to its liaison, and later to FM4. */
export function OfficeMail({ to, code, municipality, day, over, confirmedAt }: OfficeMailProps) {
  const { t, date } = usePage();
  const facts = {
    municipality,
    day: date.long(day),
    confirmed: confirmedAt ? 'yes' : 'no',
    at: confirmedAt ? date.long(confirmedAt) : '',
  };
  const what = to === 'fm4' ? 'fm4' : over ? 'over' : 'soon';
  const subject = t(`liaison.mail.${what}.subject`, facts);
  const text = t(`liaison.mail.${what}.text`, facts);
  return (
    <Mail subject={subject} preheader={text}>
      <Heading>{subject}</Heading>
      <Paragraph>{text}</Paragraph>
      {to === 'liaison' && <Paragraph>{t('liaison.mail.how')}</Paragraph>}
      <Action href={to === 'liaison' ? '/enlaces/oficina' : `/fm4/municipios/${code}`}>
        {t(to === 'liaison' ? 'liaison.mail.confirm' : 'liaison.mail.open')}
      </Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
OfficeMail.example = {
  to: 'liaison' as 'liaison' | 'fm4',
  code: '14120',
  municipality: 'Zapopan',
  day: '2026-12-21',
  over: false as boolean,
  confirmedAt: new Date('2026-09-22T18:00:00Z') as Date | null,
};
