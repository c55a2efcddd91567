import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';
import type { Move } from './moves.js';

interface ProposedProps extends DistinctionFace {
  /** Of the proposal. */
  id: string;
  move: Move;
  /** Name of who proposed it. */
  proposer: string;
}

/** To FM4's administration: a proposal waits for a second person. The reasons are read in the workspace, not in a mail. */
export const DistinctionProposedMail = wordedMail({
  example: {
    ...exampleFace,
    id: '01999999-0000-7000-8000-000000000001',
    move: 'suspend',
    proposer: 'Rodrigo Salas Montes',
  },
  texts: 'distinctions.mail.proposed',
  values: ({ company, level, levelName, move, proposer }: ProposedProps, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    move: page.t(`distinctions.mail.proposed.move.${move}`),
    proposer,
  }),
  facts: { empresa: 'company', nivel: 'level', persona: 'proposer', propuesta: 'move' },
  needed: ['empresa', 'propuesta'],
  body: ({ id }, { t }) => (
    <Action href={`/fm4/distintivos/propuestas/${id}`}>{t('distinctions.mail.proposed.action')}</Action>
  ),
});
