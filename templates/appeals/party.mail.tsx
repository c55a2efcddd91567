import { Action, Heading, Mail, Paragraph } from '../mail/mail.js';
import { usePage } from '../page.js';
import type { AppealOutcome } from './outcome.js';

export type PartyNotice = 'acknowledged' | 'resolved' | 'new-round';

interface AppealPartyProps {
  notice: PartyNotice;
  kind: 'appeal' | 'complaint';
  company: string;
  /** Calendar day by which it is decided. */
  dueOn: string;
  outcome: AppealOutcome | null;
  /** In FM4's words. */
  answer: string | null;
}

/** To who appealed or complained: it was received, or decided; and to a company whose decision is made anew. */
export function AppealPartyMail({ notice, kind, company, dueOn, outcome, answer }: AppealPartyProps) {
  const { t, date } = usePage();
  const subject = t(`appeals.party.${notice}.subject`, { kind, company });
  return (
    <Mail subject={subject} preheader={subject}>
      <Heading>{subject}</Heading>
      <Paragraph>{t(`appeals.party.${notice}.text`, { kind, company, day: date.long(dueOn) })}</Paragraph>
      {outcome && <Paragraph>{t(`appeals.party.outcome.${outcome}`)}</Paragraph>}
      {answer?.split('\n').map((line) => line.trim() && <Paragraph key={line}>{line}</Paragraph>)}
      {notice === 'new-round' ? (
        <Action href="/empresa/auditoria">{t('appeals.party.audit')}</Action>
      ) : (
        <Action href={kind === 'appeal' ? '/empresa/apelaciones' : '/apelaciones'}>{t('appeals.party.do')}</Action>
      )}
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
AppealPartyMail.example = {
  notice: 'resolved' as PartyNotice,
  kind: 'appeal' as const,
  company: 'Agave Azul, S.A. de C.V.',
  dueOn: '2026-12-21',
  outcome: 'new-round' as const,
  answer: 'Dos entrevistas no se tomaron en cuenta.',
};
