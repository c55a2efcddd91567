import { Action, MailLink, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

/** Half-way through the validity: FM4 will call; what to prepare. */
export const DistinctionFollowUpMail = wordedMail({
  example: {
    ...exampleFace,
    expiresOn: '2028-11-23',
  },
  texts: 'distinctions.mail.follow-up',
  values: ({ company, level, levelName, expiresOn }: DistinctionFace & { expiresOn: string }, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    day: page.date.long(expiresOn),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: [],
  body: (_props, { t, rich }) => (
    <>
      <Paragraph>
        {rich('distinctions.mail.follow-up.plan', {
          a: (text) => <MailLink href="/empresa/autoevaluacion">{text}</MailLink>,
        })}
      </Paragraph>
      <Paragraph>
        {rich('distinctions.mail.follow-up.courses', {
          a: (text) => <MailLink href="/empresa/cursos">{text}</MailLink>,
        })}
      </Paragraph>
      <Action href="/empresa/distintivo">{t('distinctions.mail.issued.action')}</Action>
    </>
  ),
});
