import type { OpenAPIObject } from '@nestjs/swagger';
import { type AccessRule, accessKey } from '../access/allow.js';
import { type AnswerNotes, answersKey } from './answers.js';
import { bounded } from './openapi.bounds.js';
import { object, oneOf, text, type Schema, whole } from './schemas.js';

type Answer = {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema?: Schema }>;
};

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  requestBody?: unknown;
  parameters?: { in: string; name: string; description?: string }[];
  responses: Record<string, Answer>;
  [extension: `x-${string}`]: unknown;
}

/** Where the described API stands, and who answers for it. */
export interface ApiFacts {
  readonly origin: string;
  readonly issuer: string;
  /** Mail address of those who answer for it. */
  readonly contact: string;
}

/** What any route may answer, beside what it says of itself. */
const anyRoute: Readonly<Record<number, string>> = {
  400: 'Something in the address or the body cannot be read',
  429: 'Too many requests; `Retry-After` says when to come back',
  500: 'A fault of ours; `instance` names it in our log',
  503: 'The database or the service is away for a moment; `Retry-After` says when to come back',
};
const withSession = {
  401: 'Nobody is signed in',
  403: 'The session may not do this: it has not the role, or the request came from another site',
};
const withBody = {
  413: 'The body is larger than 1 MB',
  415: 'The body is of a type that is not taken here',
};

const problem = {
  description: 'A refusal or a fault (RFC 9457)',
  ...object({
    type: { ...text, format: 'uri', examples: ['urn:puertas-abiertas:problem:not-found'] },
    title: { ...text, description: 'In the language of the reader (`Accept-Language`)' },
    status: { ...whole, minimum: 400, maximum: 599 },
    code: { ...text, description: 'What programs compare', examples: ['not-found'] },
    instance: { ...text, description: 'Number of the request in our log' },
  }),
};

const tags: Readonly<Record<string, string>> = {
  verification: 'Whether a distinction is authentic and in force',
  distinctions: 'Documents and pictures of a distinction',
  credentials: 'Open Badges, status lists and keys, for wallets and verifiers',
  guidance: 'What to ask for when hiring people in mobility',
  courses: 'Courses, and who of a company is in them',
  companies: 'The company of the session',
  assessments: 'The self-assessment of the company of the session',
  audits: 'The audit of the company of the session',
  mail: 'Reports about mails that did not arrive',
};

const parameters: Readonly<Record<string, string>> = {
  code: 'Code of a distinction, as printed on it; in any case, with or without hyphens',
  sha256: 'SHA-256 in 64 hexadecimal digits',
  number: 'Number of the list, as credentials name it',
  name: '`es.png` or `en.png`, or the address to which these lead',
  id: 'Name of the situation, as the list has it',
  lang: 'Language; Spanish unless said',
  q: 'Words to look for, in Spanish',
  'x-signature': 'Signature of the body and when it was made',
};

const headers = {
  'Retry-After': { description: 'Seconds', schema: { ...whole, maximum: 86_400 } },
  'RateLimit-Limit': { description: 'How many such requests are taken; said when they are used up', schema: whole },
  'RateLimit-Reset': { description: 'Seconds until they are counted anew; said when they are used up', schema: whole },
  ETag: { description: 'Changes with the content', schema: text },
  Location: { description: 'Where it is', schema: { ...text, format: 'uri-reference' } },
};
const origins = {
  true: { description: 'Pages of any site may read this', schema: oneOf('*') },
  false: { description: 'Not sent: only pages of this site may read this', schema: oneOf('*') },
};

/** Completes what the decorators say: every answer with its schema and headers, who may ask, bounds of every value. */
export function completed<T extends OpenAPIObject>(document: T, { origin, issuer, contact }: ApiFacts): T {
  const secure = origin.startsWith('https:');
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item) as unknown as Operation[]) complete(operation);
  }
  const used = new Set(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item as Record<string, Operation>).flatMap((operation) => operation.tags ?? []),
    ),
  );
  return bounded({
    ...document,
    info: {
      ...document.info,
      contact: { name: issuer, url: `${origin}/`, email: contact },
      license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
    },
    servers: [
      {
        url: secure ? origin : '/',
        description: 'The production site, where this description stands',
        'x-internal': false,
      },
    ],
    tags: [...used].sort().map((name) => ({ name, description: tags[name] ?? name })),
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: problem },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: `${secure ? '__Host-' : ''}puertas.session_token`,
          description: 'The session of a person who signed in at `/entrar`',
        },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Signature',
          description: '`t=<seconds>,v1=<hex>`: HMAC-SHA256 with a shared secret over `<seconds>.<body>`',
        },
      },
    },
  } as unknown as T);
}

function complete(operation: Operation): void {
  const notes = (operation[answersKey] ?? {}) as AnswerNotes;
  const rules = (operation[`x-${accessKey}`] ?? []) as AccessRule[];
  delete operation[answersKey];
  delete operation[`x-${accessKey}`];
  const isPublic = rules.includes('public');
  operation.operationId = operation.operationId.replace(/\[\d+\]$/, '');
  operation.description ??= `${operation.summary ?? operation.operationId}.`;
  operation.security ??= isPublic ? [] : [{ session: [] }];
  const { tagged = false, crossOrigin = false, takes, ...own } = notes;
  if (takes) operation.requestBody = { required: true, content: byType(takes) };
  for (const parameter of operation.parameters ?? [])
    parameter.description ??= parameters[parameter.name.toLowerCase()] ?? '';
  const named = operation.parameters?.some((parameter) => parameter.in === 'path');
  const descriptions: Record<string, AnswerNotes[number]> = {
    ...anyRoute,
    ...(isPublic ? {} : withSession),
    ...(named ? { 404: 'There is none' } : {}),
    ...(operation.requestBody ? withBody : {}),
    ...(tagged ? { 304: 'Unchanged since the entity tag in `If-None-Match`' } : {}),
    ...own,
  };
  for (const [status, note] of Object.entries(descriptions)) {
    const body = typeof note === 'string' ? { description: note } : note;
    const known = operation.responses[status];
    operation.responses[status] = {
      ...known,
      description: known?.description || body.description,
      ...contentOf(Number(status), body, known),
    };
  }
  for (const [status, answer] of Object.entries(operation.responses))
    answer.headers = { ...answer.headers, ...headersOf(Number(status), tagged, crossOrigin) };
}

const byType = (schemas: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, { schema }]));

function contentOf(
  status: number,
  body: Exclude<AnswerNotes[number], string>,
  known?: Answer,
): Pick<Answer, 'content'> {
  if (status >= 400)
    return { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  const types = body.content ?? (body.schema ? { 'application/json': body.schema } : null);
  if (types) return { content: byType(types) };
  return known?.content ? { content: known.content } : {};
}

function headersOf(status: number, tagged: boolean, crossOrigin: boolean): Record<string, unknown> {
  return {
    'Access-Control-Allow-Origin': origins[`${crossOrigin && status < 400}`],
    'RateLimit-Limit': headers['RateLimit-Limit'],
    'RateLimit-Reset': headers['RateLimit-Reset'],
    ...([429, 503].includes(status) ? { 'Retry-After': headers['Retry-After'] } : {}),
    ...(tagged && [200, 304].includes(status) ? { ETag: headers.ETag } : {}),
    ...(status === 303 ? { Location: headers.Location } : {}),
  };
}
