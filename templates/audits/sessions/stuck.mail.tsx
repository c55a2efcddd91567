import { Action, Heading, List, Mail, Paragraph } from '../../mail/mail.js';
import { usePage } from '../../page.js';

interface VoteStuckProps {
  sessionId: string;
  company: string;
  why: 'tie' | 'no-quorum';
}

/** To the coordination and to who presides: the vote on a case cannot go on by itself, and what can be done. */
export function VoteStuckMail({ sessionId, company, why }: VoteStuckProps) {
  const { t } = usePage();
  const subject = t(`mail.audits.vote-stuck.${why}.subject`, { company });
  const ways = ['alternate', why === 'tie' ? 'ballot' : 'wait', 'defer'] as const;
  return (
    <Mail subject={subject} preheader={t(`mail.audits.vote-stuck.${why}.text`, { company })}>
      <Heading>{subject}</Heading>
      <Paragraph>{t(`mail.audits.vote-stuck.${why}.text`, { company })}</Paragraph>
      <List items={ways.map((way) => t(`mail.audits.vote-stuck.way.${way}`))} />
      <Action href={`/fm4/comite/sesiones/${sessionId}`}>{t('mail.audits.vote-stuck.do')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real session. */
VoteStuckMail.example = {
  sessionId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  why: 'tie' as const,
};
