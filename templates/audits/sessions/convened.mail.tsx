import { Action, Heading, List, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface SessionConvenedProps {
  id: string;
  startsAt: Date;
  place: string;
  companies: readonly string[];
  seat: 'member' | 'alternate';
}

/** To who is called to a session of the committee: when, where, and about whom. */
export function SessionConvenedMail({ id, startsAt, place, companies, seat }: SessionConvenedProps) {
  const { t, date } = usePage();
  const subject = t('mail.audits.session-convened.subject', { at: date.at(startsAt) });
  return (
    <Mail subject={subject} preheader={place}>
      <Heading>{subject}</Heading>
      <Paragraph>{t(`mail.audits.session-convened.${seat}`, { place })}</Paragraph>
      <Paragraph>{t('mail.audits.session-convened.cases', { n: companies.length })}</Paragraph>
      <List items={companies} />
      <Paragraph>{t('mail.audits.session-convened.tie')}</Paragraph>
      <Action href={`/fm4/comite/sesiones/${id}`}>{t('mail.audits.session-convened.do')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real session. */
SessionConvenedMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  startsAt: new Date('2026-12-07T16:00:00Z'),
  place: 'Sala de FM4',
  companies: ['Agave Azul', 'Panificadora La Esperanza'],
  seat: 'member' as const,
};
