import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface MentionedProps {
  /** Empty: somebody who has left. */
  inviter: string;
  itemId: string;
  question: string;
}

/** To who is named in a comment on a practice. */
export const MentionedMail = wordedMail({
  example: { inviter: 'Lucía Navarro', itemId: 'D3-01', question: '@Marco, ¿dónde está el acuse firmado?' },
  texts: 'assessments.mail.mentioned',
  values: ({ inviter, itemId }: MentionedProps, { t }) => ({
    by: inviter || t('assessments.conflict.someone'),
    id: itemId,
  }),
  facts: { quien: 'by', practica: 'id' },
  needed: ['practica'],
  body: ({ itemId, question }, { t }) => (
    <>
      <Paragraph>{t('assessments.team.quoted', { text: question })}</Paragraph>
      <Action href={`/empresa/autoevaluacion/${itemId}#conversacion`}>{t('assessments.mail.mentioned.button')}</Action>
    </>
  ),
});
