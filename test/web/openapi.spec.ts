import { createHash } from 'node:crypto';
import spectral from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import rulesets from '@stoplight/spectral-rulesets';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { signReport } from '../../src/notifications/bounces/report-signature.js';
import { waiting } from '../audits/fixtures.js';
import { slug } from '../courses/fixtures.js';
import { newPerson } from '../support/companies.js';
import { newDistinction } from '../support/distinctions.js';
import { type Answer, startApp, type TestApp, type TestBrowser } from '../support/index.js';

const secret = 'a-secret-of-at-least-thirty-two-characters';

interface Operation {
  operationId: string;
  description: string;
  tags: string[];
  security: object[];
  responses: Record<string, { description: string; headers: object; content?: Record<string, object> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  servers: { url: string }[];
}

let app: TestApp;
let document: Description;
let ajv: Ajv2020;
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://puertas.example', MAIL_REPORTS_SECRET: secret } });
  document = (await app.browser().get('/api/openapi.json')).json<unknown>() as Description;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv as never);
  ajv.addSchema(document as never, 'api');
});
afterAll(() => app.close());

const pointer = (...names: string[]) => names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

/** What the description does not know of the answer; empty when it is as described. */
function surprises(method: string, path: string, answer: Answer): string[] {
  const described = document.paths[path]?.[method]?.responses[answer.status];
  if (!described) return [`${answer.status} is not described: ${answer.text.slice(0, 200)}`];
  const type = String(answer.headers['content-type'] ?? '').split(';')[0]!;
  if (!described.content) return type && answer.bytes.length > 0 ? [`a body of ${type} is not described`] : [];
  if (!described.content[type]) return [`${type} is not described`];
  if (!type.includes('json')) return [];
  const $ref = `api#/${pointer('paths', path, method, 'responses', String(answer.status), 'content', type, 'schema')}`;
  const validate = ajv.compile({ $ref });
  return validate(answer.json<unknown>()) ? [] : [ajv.errorsText(validate.errors)];
}

describe('the description', () => {
  test('passes Spectral with the rules for OpenAPI and those of OWASP', async () => {
    const linter = new spectral.Spectral();
    const extended = [
      [rulesets.oas, 'all'],
      [owasp, 'all'],
    ];
    linter.setRuleset({ extends: extended } as never);
    const found = await linter.run(document as never);
    const lines = found.map(({ code, message, path }) => `${String(code)} at ${path.join('.')}: ${message}`);
    expect(lines.filter((_, i) => found[i]!.severity === 0)).toEqual([]);
    // and of what is advice, nothing of OpenAPI itself
    expect(lines.filter((line) => !line.startsWith('owasp:'))).toEqual([]);
  });

  test('names where the API stands, and every operation differently', () => {
    expect(document.servers.map(({ url }) => url)).toEqual(['https://puertas.example']);
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(12);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  test('has for each operation who may ask, and for each answer a schema or that it is empty', () => {
    for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
      expect(operation).toMatchObject({ tags: [expect.any(String)], security: expect.any(Array) as object[] });
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        expect(description).not.toBe('');
        const types = Object.keys(content ?? {});
        if (status.startsWith('3')) expect(types).toEqual([]);
        else expect(types.length).toBeGreaterThan(0);
        if (Number(status) >= 400) expect(types).toEqual(['application/problem+json']);
      }
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '429', '500', '503']));
      expect(operation.responses['429']!.headers).toHaveProperty('Retry-After');
      expect('401' in operation.responses).toBe(operation.security.length > 0);
    }
  });
});

describe('answers are as described', () => {
  let company: Awaited<ReturnType<typeof waiting>>;
  let code: string;
  let hr: TestBrowser;
  beforeAll(async () => {
    company = await waiting(app);
    hr = company.admin.browser;
    code = (await newDistinction(app)).code;
  });

  const v1 = '/api/v1';
  const sha = createHash('sha256').update('x').digest('hex');

  test.each([
    ['/verification/{code}', () => code, 200],
    ['/verification/{code}', () => 'AAAA', 404],
    ['/verification/certificates/{sha256}', () => sha, 200],
    ['/verification/certificates/{sha256}', () => 'abc', 400],
    ['/verification/files/{sha256}', () => sha, 200],
    ['/verification/course-certificates/{code}', () => 'AAAA', 200],
    ['/distinctions/{code}/historical.pdf', () => code, 404],
    ['/distinctions/{code}/document.pdf', () => code, 200],
    ['/distinctions/{code}/document.pdf', () => 'AAAA', 404],
    ['/distinctions/{code}/badge.svg', () => code, 200],
    ['/distinctions/{code}/badge.png', () => code, 200],
    ['/distinctions/{code}/card/{name}', () => `${code}/es.png`, 303],
    ['/distinctions/{code}/credential', () => code, 200],
    ['/distinctions/{code}/credential', () => `${code}.jwt`, 200],
    ['/distinctions/{code}/credential', () => 'AAAA', 404],
    ['/status-lists/{number}', () => '1', 200],
    ['/status-lists/{number}', () => 'x', 404],
    ['/guidance', () => '', 200],
    ['/guidance/outcomes', () => '', 200],
    ['/guidance/flow', () => '', 200],
    ['/guidance/institutions', () => '', 200],
    ['/guidance/parameters', () => '', 200],
    ['/guidance/situations', () => '', 200],
    ['/guidance/situations/{id}', () => 'refugiada_reconocida', 200],
    ['/guidance/situations/{id}', () => 'nada', 404],
    ['/courses', () => '', 200],
    ['/companies/me', () => '', 401],
    ['/audits/current', () => '', 401],
    ['/assessments/current', () => '', 401],
    ['/enrolments', () => '', 401],
  ] as [string, () => string, number][])('GET %s, as anybody', async (...row) => {
    const [path, value, status] = row;
    const [first, second] = value().split('/');
    const address = v1 + path.replace(/\{(code|sha256|number|id)\}/, first!).replace('{name}', second ?? '');
    const answer = await app.browser().get(address);
    expect(answer.status).toBe(status);
    expect(surprises('get', v1 + path, answer)).toEqual([]);
    const etag = answer.headers['etag'];
    if (typeof etag !== 'string') return;
    const again = await app.browser().get(address, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(surprises('get', v1 + path, again)).toEqual([]);
  });

  test('every situation is', async () => {
    const { situations } = (await app.browser().get(`${v1}/guidance/situations`)).json<{
      situations: { id: string }[];
    }>();
    expect(situations.length).toBeGreaterThan(15);
    for (const { id } of situations) {
      const answer = await app.browser().get(`${v1}/guidance/situations/${id}`);
      expect(surprises('get', `${v1}/guidance/situations/{id}`, answer)).toEqual([]);
    }
  });

  test.each(['/companies/me', '/audits/current', '/assessments/current', '/enrolments'])(
    'GET %s, as a company and as others',
    async (path) => {
      const own = await hr.get(v1 + path);
      expect(own.status).toBe(200);
      expect(surprises('get', v1 + path, own)).toEqual([]);
      const learner = await newPerson(app, { companyId: company.companyId, roles: ['learner'] });
      const refused = await learner.browser.get(v1 + path);
      expect(refused.status).toBe(403);
      expect(surprises('get', v1 + path, refused)).toEqual([]);
    },
  );

  test('POST /enrolments', async () => {
    const learner = await newPerson(app, { companyId: company.companyId, roles: ['learner'] });
    const post = (body: unknown, headers = {}) => hr.postJson(`${v1}/enrolments`, body, headers);
    const asked: [number, Promise<Answer>][] = [
      [201, post({ course: slug, people: [learner.userId] })],
      [422, post({})],
      [422, post({ course: 'nada', people: [learner.userId] })],
      [400, post('{')],
      [415, post('x', { 'content-type': 'text/csv' })],
      [413, post(JSON.stringify({ course: 'x'.repeat(1_100_000) }))],
      [403, post({}, { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' })],
      [401, app.browser().postJson(`${v1}/enrolments`, {})],
    ];
    for (const [status, asking] of asked) {
      const answer = await asking;
      expect([answer.status, ...surprises('post', `${v1}/enrolments`, answer)]).toEqual([status]);
    }
  });

  test('POST /mail-reports', async () => {
    const post = (text: string, key = secret) =>
      app.browser().postJson(`${v1}/mail-reports`, text, {
        'x-signature': signReport(key, Buffer.from(text), Math.floor(app.clock.now().getTime() / 1000)),
      });
    const asked: [number, Promise<Answer>][] = [
      [200, post(JSON.stringify({ type: 'soft', recipient: 'persona@empresa.example' }))],
      [422, post('{}')],
      [401, post('{}', 'another-secret')],
    ];
    for (const [status, asking] of asked) {
      const answer = await asking;
      expect([answer.status, ...surprises('post', `${v1}/mail-reports`, answer)]).toEqual([status]);
    }
  });

  test('too many codes that lead nowhere', async () => {
    const path = `${v1}/verification/{code}`;
    let answer: Answer;
    do answer = await app.browser().get(`${v1}/verification/AAAA-AAAA-AAAA`);
    while (answer.status === 404);
    expect(answer.status).toBe(429);
    expect(surprises('get', path, answer)).toEqual([]);
    expect(answer.headers).toMatchObject({ 'ratelimit-limit': '60', 'retry-after': answer.headers['ratelimit-reset'] });
  });
});
