import { usePage } from '../../page.js';
import { Action, Heading, Mail, MailLink, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** Half-way through the validity: FM4 will call; what to prepare. */
export function DistinctionFollowUpMail(props: DistinctionFace & { expiresOn: string }) {
  const { t, rich, date } = usePage();
  const { company, expiresOn } = props;
  const levelName = useLevelName(props);
  const said = { company, level: levelName, day: date.long(expiresOn) };
  const { subject, intro } = useWords(
    DistinctionFollowUpMail.wording,
    { empresa: company, nivel: levelName, fecha: said.day },
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

DistinctionFollowUpMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'fecha'],
  needed: [],
});

/** What a preview shows while there is no real case. */
DistinctionFollowUpMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  expiresOn: '2028-11-23',
} as const;
