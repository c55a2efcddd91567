import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, MailLink, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** The company has earned a distinction; the signed PDF is attached. */
export function DistinctionIssuedMail(props: DistinctionFace & { expiresOn: string }) {
  const { t, rich, date } = usePage();
  const { code, level, company, expiresOn } = props;
  const levelName = useLevelName(props);
  const said = { company, level: levelName };
  const { subject, intro } = useWords(
    DistinctionIssuedMail.wording,
    { empresa: company, nivel: levelName },
    { subject: t('distinctions.mail.issued.subject', said), intro: t('distinctions.mail.issued.text') },
  );
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.issued.preheader')}>
      <Heading>{t('distinctions.mail.issued.heading', said)}</Heading>
      <Paragraph>{t(`distinctions.level.${level}.sentence`)}</Paragraph>
      <Paragraph>{intro}</Paragraph>
      <Action href="/empresa/distintivo">{t('distinctions.mail.issued.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.valid-until'), date.long(expiresOn)],
          [t('distinctions.fact.code'), code],
        ]}
      />
      <Paragraph>
        {rich('distinctions.mail.issued.public', {
          a: (text) => <MailLink href={`/verificar/${code}`}>{text}</MailLink>,
        })}
      </Paragraph>
    </Mail>
  );
}

DistinctionIssuedMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa', 'nivel'], needed: [] });

/** What a preview shows while there is no real case. */
DistinctionIssuedMail.example = {
  ...exampleFace,
  expiresOn: '2028-11-23',
} as const;
