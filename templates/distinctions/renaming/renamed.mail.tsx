import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

interface RenamedProps extends DistinctionFace {
  kind: 'corrected' | 'renamed' | 'merged';
  legalName: string;
  place: string;
  reason: string | null;
}

/** The names on the distinction have changed; the new PDF is attached. */
export const DistinctionRenamedMail = wordedMail({
  example: {
    ...exampleFace,
    kind: 'merged',
    legalName: 'Agave Azul, S.A. de C.V.',
    place: 'Tonalá, Jalisco',
    reason: 'Se fusionó con Maguey del Valle.',
  },
  texts: 'distinctions.mail.renamed',
  values: ({ company, level, levelName }: RenamedProps, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
  }),
  // each of the three says what happened: one text in their place would be wrong for two
  intro: ({ kind }) => `distinctions.mail.renamed.${kind}`,
  parts: ['subject'],
  facts: { empresa: 'company', nivel: 'level' },
  needed: [],
  body: ({ code, company, legalName, place, reason }, { t }) => {
    const rows: [string, string][] = [
      [t('distinctions.fact.company'), company],
      [t('distinctions.fact.legal-name'), legalName],
      [t('distinctions.fact.place'), place],
      [t('distinctions.fact.code'), code],
    ];
    return (
      <>
        <Facts rows={reason ? [...rows, [t('distinctions.fact.reason'), reason]] : rows} />
        <Paragraph>{t('distinctions.mail.renamed.next')}</Paragraph>
        <Action href="/empresa/distintivo">{t('distinctions.mail.issued.action')}</Action>
      </>
    );
  },
});
