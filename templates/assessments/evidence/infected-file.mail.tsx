import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface InfectedFileProps {
  name: string;
  itemId: string;
}

/** To the person who sent it: a file was taken away because a virus is in it. */
export const InfectedFileMail = wordedMail({
  example: { name: 'Política de igualdad.docx', itemId: 'D1-01' },
  texts: 'assessments.mail.infected',
  values: ({ name, itemId }: InfectedFileProps) => ({ name, item: itemId }),
  facts: { archivo: 'name', practica: 'item' },
  needed: ['archivo'],
  body: ({ itemId }, { t }) => (
    <Action href={`/empresa/autoevaluacion/${itemId}`}>{t('assessments.mail.infected.button')}</Action>
  ),
});
