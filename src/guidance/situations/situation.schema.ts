import { schemas } from '../../web/index.js';
import { situationGroups } from './situation.types.js';

const { text, day, flag, object, oneOf, listOf, orNull } = schemas;

const texts = listOf(text);
const claims = listOf(
  object({
    text,
    law: orNull({ ...text, description: 'The law on which it rests' }),
    mark: orNull({ ...oneOf('unverified', 'pending'), description: 'Still to be verified, or confirmed by a lawyer' }),
  }),
);

const summary = {
  id: { ...text, example: 'refugiada_reconocida' },
  question: text,
  name: text,
  group: oneOf(...situationGroups),
  verdict: {
    ...oneOf('yes', 'ask', 'no'),
    description: 'May the person be hired; `ask`: consult first, it is no refusal',
  },
  page: { ...text, format: 'uri-reference' },
  review: object({
    reviewedOn: day,
    nextReviewOn: day,
    reviewedBy: orNull(text),
    overdue: flag,
    changes: listOf(
      object({ law: text, articles: texts, publishedOn: day }),
      'Articles that it cites and that changed since: it is under review',
    ),
  }),
};

/** Schema of the list of situations. */
export const situationsSchema = object({ situations: listOf(object(summary)) });

/** Schema of one situation. */
export const situationSchema = object({
  ...summary,
  language: oneOf('es-MX'),
  legalAdvice: flag,
  condition: orNull(text),
  proofs: texts,
  validity: orNull(text),
  documents: listOf(
    object({ name: text, required: flag, who: orNull(text), how: orNull(text), note: orNull(text) }),
    'What to ask for',
  ),
  doNotAsk: claims,
  steps: texts,
  countsAsForeigner: { ...flag, description: 'Counts for the ten per cent of article 7 of the federal labour law' },
  employerRegistration: { ...flag, description: 'The employer must be registered with the INM' },
  notes: claims,
  grounds: listOf(object({ law: text, version: orNull(text), articles: texts, note: orNull(text) })),
  sources: texts,
  articlesRead: flag,
  english: {
    ...object({
      draft: { ...flag, description: 'Always true: no native speaker has reviewed it, and the Spanish text counts' },
      name: orNull(text),
      verdict: text,
      documents: text,
      doNotAsk: text,
    }),
    type: ['object', 'null'],
  },
});
