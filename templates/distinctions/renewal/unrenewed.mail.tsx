import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import { useLevelName } from '../level-name.js';

export interface DistinctionUnrenewedProps {
  companyId: string;
  company: string;
  level: 'N1' | 'N2' | 'N3';
  levelName: string;
  /** Calendar day. */
  expiresOn: string;
}

/** To FM4's administration: a distinction ends, and its company has submitted nothing for the next one. */
export function DistinctionUnrenewedMail(props: DistinctionUnrenewedProps) {
  const { companyId, company, expiresOn } = props;
  const levelName = useLevelName(props);
  const { t, date } = usePage();
  const said = { company, level: levelName, day: date.long(expiresOn) };
  const { subject, intro } = useWords(
    DistinctionUnrenewedMail.wording,
    { empresa: company, nivel: levelName, fecha: said.day },
    { subject: t('distinctions.mail.unrenewed.subject', said), intro: t('distinctions.mail.unrenewed.text', said) },
  );
  return (
    <Mail subject={subject} preheader={intro}>
      <Heading>{subject}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Small>{t('distinctions.mail.unrenewed.announced')}</Small>
      <Action href={`/fm4/empresas/${companyId}`}>{t('distinctions.mail.unrenewed.action')}</Action>
    </Mail>
  );
}

DistinctionUnrenewedMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'fecha'],
  needed: ['empresa', 'fecha'],
});

/** What a preview shows while there is no real case. */
DistinctionUnrenewedMail.example = {
  companyId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  level: 'N2',
  levelName: 'Inclusión',
  expiresOn: '2027-01-22',
} as const;
