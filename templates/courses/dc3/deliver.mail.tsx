import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';

export interface Dc3DeliverMailProps {
  /** How many people wait for their paper. */
  people: number;
  /** Last day for the first of them. */
  dueOn: string;
}

/** Papers that have to be handed over soon. */
export function Dc3DeliverMail({ people, dueOn }: Dc3DeliverMailProps) {
  const { t, date } = usePage();
  return (
    <Mail subject={t('mail.courses.dc3-deliver.subject', { n: people })} preheader={date.long(dueOn)}>
      <Heading>{t('mail.courses.dc3-deliver.subject', { n: people })}</Heading>
      <Paragraph>{t('mail.courses.dc3-deliver.text', { n: people, day: date.long(dueOn) })}</Paragraph>
      <Action href="/empresa/cursos/dc3">{t('mail.courses.dc3-deliver.button')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
Dc3DeliverMail.example = { people: 3, dueOn: '2026-12-14' } as const;
