import { Action, List, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { PageContext } from '../../page.js';

export interface AssignedProps {
  /** Who asks; empty: somebody who has left. */
  inviter: string;
  /** `YYYY-MM-DD` */
  dueOn: string;
  /** What they wrote; may be empty. */
  question: string;
  practices: { id: string; title: string }[];
}

const example: AssignedProps = {
  inviter: 'Lucía Navarro',
  dueOn: '2026-12-04',
  question: 'Tú llevas las altas ante el IMSS.',
  practices: [{ id: 'D3-01', title: 'Entrega contrato escrito antes del primer día.' }],
};

const values = ({ inviter, dueOn, practices }: AssignedProps, { t, date }: PageContext) => ({
  by: inviter || t('assessments.conflict.someone'),
  day: date.long(dueOn),
  n: practices.length,
});

const body = ({ question, practices }: AssignedProps, { t }: PageContext) => (
  <>
    {question !== '' && <Paragraph>{t('assessments.team.quoted', { text: question })}</Paragraph>}
    <List items={practices.map(({ id, title }) => `${id} · ${title}`)} />
    <Action href="/empresa/autoevaluacion/lista?ver=mias">{t('assessments.mail.assigned.button')}</Action>
  </>
);

const facts = { quien: 'by', fecha: 'day', total: 'n' } as const;

/** To the colleague: these practices are yours to answer. */
export const AssignedMail = wordedMail({
  example,
  texts: 'assessments.mail.assigned',
  values,
  facts,
  needed: ['fecha'],
  body,
});

/** To the same, when the day comes near or has passed: these are not answered yet. */
export const AssignedDueMail = wordedMail({
  example,
  texts: 'assessments.mail.assigned-due',
  values,
  facts,
  needed: ['fecha'],
  body,
});
