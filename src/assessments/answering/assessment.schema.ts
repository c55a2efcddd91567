import { schemas } from '../../web/index.js';
import { assessmentStates } from '../lifecycle/assessment.rules.js';

const { text, instant, flag, whole, number, object, oneOf, listOf, orNull } = schemas;

const level = oneOf('N1', 'N2', 'N3');
const maturity = { ...whole, maximum: 4 };

/** Schema of an assessment as the API shows it. */
export const assessmentSchema = object({
  id: { ...text, format: 'uuid' },
  instrument: { ...text, description: 'Version' },
  state: oneOf(...assessmentStates),
  targetLevel: level,
  submittedAt: orNull(instant),
  profile: { type: 'object', description: 'What was said of the company, by field' },
  score: object({
    global: { ...orNull(number), description: 'Per cent, not rounded' },
    answered: whole,
    applicable: whole,
    dimensions: listOf(object({ id: text, percent: orNull(number) })),
    levelsReached: listOf(level),
    missing: listOf({
      type: 'object',
      description: 'What is missing for the level aimed at; figures go with each kind',
      required: ['kind', 'met'],
      properties: { kind: text, met: flag },
    }),
  }),
  answers: listOf(
    object({
      item: text,
      applies: flag,
      value: orNull(maturity),
      unknown: { ...flag, description: '"I do not know yet" was said, which is no answer' },
      counted: { ...maturity, description: 'What it counts with the evidence there is' },
      note: text,
      evidence: listOf(object({ id: { ...text, format: 'uuid' }, name: text, size: whole })),
      updatedAt: orNull(instant),
      version: whole,
    }),
  ),
});
