import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** The names on the distinction have changed; the new PDF is attached. */
export function DistinctionRenamedMail(
  props: DistinctionFace & {
    kind: 'corrected' | 'renamed' | 'merged';
    legalName: string;
    place: string;
    reason: string | null;
  },
) {
  const { t } = usePage();
  const { kind, code, company, legalName, place, reason } = props;
  const levelName = useLevelName(props);
  const said = { company, level: levelName };
  const { subject, intro } = useWords(
    DistinctionRenamedMail.wording,
    { empresa: company, nivel: levelName },
    {
      subject: t('distinctions.mail.renamed.subject', said),
      intro: t(`distinctions.mail.renamed.${kind}`, said),
    },
  );
  const rows: [string, string][] = [
    [t('distinctions.fact.company'), company],
    [t('distinctions.fact.legal-name'), legalName],
    [t('distinctions.fact.place'), place],
    [t('distinctions.fact.code'), code],
  ];
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.renamed.preheader')}>
      <Heading>{t('distinctions.mail.renamed.heading')}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Facts rows={reason ? [...rows, [t('distinctions.fact.reason'), reason]] : rows} />
      <Paragraph>{t('distinctions.mail.renamed.next')}</Paragraph>
      <Action href="/empresa/distintivo">{t('distinctions.mail.issued.action')}</Action>
    </Mail>
  );
}

DistinctionRenamedMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa', 'nivel'], needed: [] });

/** What a preview shows while there is no real case. */
DistinctionRenamedMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  kind: 'merged',
  legalName: 'Agave Azul, S.A. de C.V.',
  place: 'Tonalá, Jalisco',
  reason: 'Se fusionó con Maguey del Valle.',
} as const;
