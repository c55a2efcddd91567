import { schemas } from '../../web/index.js';
import { institutionGroups, institutionNeeds, institutionReaches } from '../institutions/institution.content.js';
import { parameterGroups, parameterUnits, validityGrounds } from '../parameters/parameter.types.js';
import { openDataParts } from './open-data.json.js';

const { text, day, flag, whole, number, object, oneOf, listOf, orNull } = schemas;

const version = { ...text, description: 'Of the content; a new one says that it was given out anew' };
const bothLanguages = object({ es: text, en: text });
const reference = { ...text, format: 'uri-reference' };
const review = object({ reviewedOn: day, nextReviewOn: day, reviewedBy: orNull(text), overdue: flag });
const claims = listOf(
  object({
    text,
    law: orNull({ ...text, description: 'The law on which it rests' }),
    mark: orNull({ ...oneOf('unverified', 'pending'), description: 'Still to be verified, or confirmed by a lawyer' }),
  }),
);

/** Schema of the index. */
export const indexSchema = object({
  api: { ...oneOf('v1'), description: 'Shape of the answers; it changes by additions only' },
  legalAdvice: { ...flag, description: 'Always false: the guidance informs' },
  language: { ...oneOf('es-MX'), description: 'The language that counts' },
  license: object({ name: text, url: { ...text, format: 'uri' } }),
  description: { ...reference, description: 'OpenAPI description of all answers' },
  page: reference,
  parts: listOf(
    object({ name: oneOf(...openDataParts), href: reference, version, count: whole, reviewedOn: orNull(day) }),
  ),
});

/** Schema of the outcomes. */
export const outcomesSchema = object({
  version,
  outcomes: listOf(
    object({
      id: text,
      situation: { ...text, description: 'Of the situation, by its id' },
      verdict: oneOf('may', 'not-yet', 'depends', 'ask'),
      because: bothLanguages,
    }),
  ),
});

/** Schema of the questions. */
export const flowSchema = object({
  version,
  name: text,
  page: reference,
  start: { ...text, description: 'The first step' },
  steps: listOf(
    object({
      id: text,
      question: { ...text, description: 'Steps that ask the same go on differently' },
      title: bothLanguages,
      answers: listOf(
        object({
          word: { ...text, description: 'As it stands in addresses of answers' },
          text: bothLanguages,
          leadsTo: object({ step: orNull(text), outcome: orNull(text) }),
        }),
      ),
    }),
  ),
  listOnly: listOf(object({ situation: text, reason: text }), 'Situations to which no answers lead'),
});

/** Schema of the directory. */
export const institutionsSchema = object({
  version,
  institutions: listOf(
    object({
      id: text,
      name: text,
      acronym: orNull(text),
      group: oneOf(...institutionGroups),
      scope: orNull(text),
      reach: { ...oneOf(...institutionReaches), description: 'Whom it serves' },
      municipalities: listOf(
        { ...text, description: 'INEGI code, `14` and three digits' },
        'Where it has an office; those that it serves, where `reach` is `municipalities`',
      ),
      needs: listOf(oneOf(...institutionNeeds)),
      forPeople: claims,
      forEmployers: claims,
      when: orNull(text),
      cost: orNull(text),
      caution: orNull(text),
      site: orNull({ ...text, format: 'uri' }),
      phone: orNull(text),
      sources: listOf(text),
      verified: flag,
      page: reference,
      review,
    }),
  ),
});

/** Schema of the figures that the law changes. */
export const parametersSchema = object({
  version,
  on: { ...day, description: 'The day for which `current` holds' },
  parameters: listOf(
    object({
      id: text,
      name: bothLanguages,
      group: oneOf(...parameterGroups),
      unit: oneOf(...parameterUnits),
      law: orNull(text),
      current: { ...number, type: ['number', 'null'], description: 'Null: none is known for that day' },
      knownUntil: orNull({ ...day, description: 'Null: it holds until something changes it' }),
      values: listOf(
        object({
          value: number,
          from: day,
          to: orNull(day),
          since: { ...oneOf(...validityGrounds), description: 'Whether the source gives the first day' },
          source: text,
          verified: { ...flag, description: 'The article was read in the text of the law' },
        }),
      ),
      review,
    }),
  ),
});
