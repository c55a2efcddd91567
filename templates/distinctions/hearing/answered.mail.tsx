import { Action, Facts } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { DistinctionFace } from '../distinction-face.js';

/** To FM4: a suspended company has answered. The answer itself is read in the workspace, not in a mail. */
export const DistinctionAnsweredMail = wordedMail({
  texts: 'distinctions.mail.answered',
  values: ({ company, levelName }: DistinctionFace & { id: string }) => ({ company, level: levelName }),
  facts: { empresa: 'company', nivel: 'level' },
  needed: ['empresa'],
  body: ({ id, levelName, code }, { t }) => (
    <>
      <Action href={`/fm4/distintivos/${id}`}>{t('distinctions.mail.answered.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.fact.code'), code],
        ]}
      />
    </>
  ),
});
