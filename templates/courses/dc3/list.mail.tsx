import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';

export interface Dc3ListMailProps {
  /** First and last day of the year of the plan. */
  from: string;
  to: string;
  /** Last day to present the list. */
  dueOn: string;
}

/** A year of the training plan ended: its list DC-4 is due. */
export function Dc3ListMail({ from, to, dueOn }: Dc3ListMailProps) {
  const { t, date } = usePage();
  const days = { from: date.long(from), to: date.long(to), day: date.long(dueOn) };
  return (
    <Mail subject={t('mail.courses.dc3-list.subject', days)} preheader={t('mail.courses.dc3-list.text', days)}>
      <Heading>{t('mail.courses.dc3-list.subject', days)}</Heading>
      <Paragraph>{t('mail.courses.dc3-list.text', days)}</Paragraph>
      <Action href="/empresa/cursos/dc3">{t('mail.courses.dc3-list.button')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
Dc3ListMail.example = { from: '2026-01-01', to: '2026-12-31', dueOn: '2027-03-29' } as const;
