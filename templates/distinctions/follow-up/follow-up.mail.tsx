import { usePage } from '../../page.js';
import { Action, Heading, Mail, MailLink, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';

/** Half-way through the validity: FM4 will call; what to prepare. */
export function DistinctionFollowUpMail(props: DistinctionFace & { expiresOn: string }) {
  const { t, rich, date } = usePage();
  const { levelName, company, expiresOn } = props;
  const said = { company, level: levelName, day: date.long(expiresOn) };
  const { subject, intro } = useWords(
    DistinctionFollowUpMail.wording,
    { empresa: company, nivel: levelName },
    { subject: t('distinctions.mail.follow-up.subject', said), intro: t('distinctions.mail.follow-up.text', said) },
  );
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.follow-up.preheader')}>
      <Heading>{t('distinctions.mail.follow-up.heading')}</Heading>
      <Paragraph>{intro}</Paragraph>
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
    </Mail>
  );
}

DistinctionFollowUpMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa', 'nivel'], needed: [] });
