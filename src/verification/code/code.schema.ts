import { schemas } from '../../web/index.js';

const { text, day, flag, whole, object, listOf, orNull } = schemas;

const states = ['active', 'suspended', 'expired', 'revoked', 'superseded', 'surrendered'];
const events = [
  'awarded',
  'suspended',
  'reinstated',
  'revoked',
  'expired',
  'superseded',
  'surrendered',
  'corrected',
  'renamed',
  'merged',
  'followed-up',
];
const former = {
  type: ['object', 'null'] as never,
  description: 'Where names changed: those of before',
  properties: { tradeName: text, legalName: text, place: text },
};

/** Schema of the JSON answer, for the API's description. */
export const verificationSchema = object({
  code: { ...text, example: '7K3M-Q9XT-V2HD' },
  state: { ...text, enum: states },
  inForce: flag,
  level: object({ id: { ...text, enum: ['N1', 'N2', 'N3'] }, rank: whole, name: text }),
  organization: object({ name: text, legalName: text, place: text }),
  issuer: object({ name: text }),
  awardedOn: day,
  expiresOn: { ...day, description: 'Last day in force' },
  stateSince: day,
  reason: orNull({
    ...text,
    description: 'Public reason of a suspension or revocation, or why the company gave it back',
  }),
  supersededBy: orNull({ ...text, description: 'Code of the distinction that took its place' }),
  instrumentVersion: text,
  conditions: {
    type: ['array', 'null'] as never,
    description: 'What the level took and the records behind it; null for one granted before they were recorded',
    items: object({
      id: text,
      kind: text,
      of: orNull({ ...text, description: 'The function or group concerned' }),
      courses: listOf(text, 'Courses that each person passed'),
      state: { ...text, enum: ['met', 'waived'] },
      needed: { type: 'object', additionalProperties: { type: 'number' } },
      records: listOf(object({ kind: text, count: whole, lastOn: day }), 'Records by kind, without people'),
      waiver: {
        type: ['object', 'null'] as never,
        description: 'Why two people of FM4 set the condition aside, and when',
        properties: { reason: text, on: day },
      },
    }),
  },
  history: listOf(
    object({ event: { ...text, enum: events }, on: day, level: text, reason: orNull(text), before: former }),
    'Of the company, oldest first',
  ),
  links: object({ page: text, document: orNull(text), badge: text }),
});
