import type { WebhookType } from './webhook.rules.js';

const text = { type: 'string' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const day = { type: ['string', 'null'], format: 'date' } as const;
const level = { type: 'string', enum: ['N1', 'N2', 'N3'] } as const;
const deadline = { eventId: text, kind: text, sequence: { type: 'integer' }, starts: instant, ends: instant } as const;
const distinction = { distinctionId: text, code: text, level, awardedOn: day, expiresOn: day } as const;

const types: Record<WebhookType, { summary: string; data: Record<string, object> }> = {
  ping: { summary: 'A test sent by hand', data: {} },
  'reminder.sent': {
    summary: 'A mail about the company went out to somebody of it',
    data: { kind: text, subjectType: text, subjectId: text, dueAt: instant },
  },
  'deadline.set': { summary: 'The company has a new deadline', data: deadline },
  'deadline.changed': { summary: 'A deadline of the company was moved', data: deadline },
  'deadline.cancelled': { summary: 'A deadline no longer counts: done, or not needed any more', data: deadline },
  'assessment.submitted': {
    summary: 'The company submitted its self-assessment',
    data: { assessmentId: text, targetLevel: level },
  },
  'audit.state_changed': {
    summary: 'The audit of the company moved on',
    data: { auditId: text, state: text, dueOn: day },
  },
  'distinction.issued': { summary: 'The company earned a distinction', data: distinction },
  'distinction.suspended': { summary: 'FM4 suspended the distinction', data: distinction },
  'distinction.reinstated': { summary: 'The suspended distinction is in force again', data: distinction },
  'distinction.revoked': { summary: 'FM4 revoked the distinction', data: distinction },
  'distinction.expired': { summary: 'The distinction is no longer in force', data: distinction },
  'distinction.renamed': { summary: 'The names on the distinction were corrected or have changed', data: distinction },
  'distinction.followed_up': { summary: 'FM4 followed the distinction up half-way', data: distinction },
  'distinction.surrendered': { summary: 'The company gave the distinction back', data: distinction },
  'distinction.superseded': { summary: 'Another distinction took the place of this one', data: distinction },
  'course.completed': {
    summary: 'Somebody of the company finished a course; only the enrolment is named',
    data: { enrolmentId: text, course: text },
  },
};

const headers = [
  ['webhook-id', 'The same however often the message is sent: handle it once'],
  ['webhook-timestamp', 'When this attempt was made, in seconds; refuse what is more than five minutes off'],
  [
    'webhook-signature',
    '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several while the secret changes',
  ],
].map(([name, description]) => ({ name, in: 'header', required: true, description, schema: text }));

/** Every message type, as the `webhooks` of OpenAPI 3.1. */
export const webhookDescriptions: Record<string, object> = Object.fromEntries(
  Object.entries(types).map(([type, { summary, data }]) => {
    const known = type === 'ping' ? { companyId: text } : { companyId: text, ...data, url: text };
    const schema = {
      type: 'object',
      required: ['type', 'timestamp', 'data'],
      properties: {
        type: { const: type },
        timestamp: instant,
        data: { type: 'object', required: Object.keys(known), properties: known },
      },
    };
    const responses = {
      '2XX': { description: 'Taken' },
      '410': { description: 'Send nothing more: the receiver is switched off' },
      default: { description: 'Tried again for two days, with longer and longer pauses; redirects are not followed' },
    };
    const post = {
      summary,
      parameters: headers,
      requestBody: { content: { 'application/json': { schema } } },
      responses,
    };
    return [type, { post }];
  }),
);
