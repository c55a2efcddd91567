import { type Role, staffRoles } from '../../src/database/index.js';
import { isAllowed } from '../../src/web/access/allow.js';
import { newCompany, newPerson } from '../support/companies.js';
import { drills } from '../support/drills.js';
import { startApp, type TestApp } from '../support/index.js';
import { routesIn, type TestRoute } from '../support/routes.js';

const long = 'x'.repeat(2_000);
const params = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%F0%9F%A5%96',
  "'%22%3E%3Cb%3E",
  '..%2F..%2Fetc',
  '-1',
  '99999999999999999999',
  'undefined',
  '00000000-0000-0000-0000-000000000000',
  '0190a000-0000-7000-8000-00000000zzzz',
  'constructor',
  '__proto__',
  '%20',
  long.slice(0, 480),
];
const queries = [
  '',
  '?q=%00',
  '?q=%ED%A0%80&pagina=-1&page=1e99&desde=9999-99-99&hasta=x&id=x&codigo=%F0%9F%A5%96&lang=xx&idioma=xx',
  '?q=a&q=b&pagina=2&pagina=3&codigo=a&codigo=b&token=a&token=b&volver=a&volver=b&lang=es&lang=en&sector=a&sector=b',
  '?q[]=a&q[b]=c&pagina[]=1&token[x]=1&volver[]=%2F',
  `?q=${long}&token=${long}&pagina=99999999999999999999&ano=99999&year=-5&nivel=x&estado=x&version=x`,
  '?%ZZ=%ZZ&=&&&===&__proto__=1&constructor=2',
  '?pagina=0&desde=0000-00-00&hasta=275760-13-99&dia=31-02&mes=13&n=NaN&limit=Infinity&cursor=%7B%7D&after=x',
];

const multipart = 'multipart/form-data; boundary=edge';
const bodies: { type?: string; body?: string | Buffer }[] = [
  {},
  { type: 'application/x-www-form-urlencoded', body: '' },
  { type: 'application/x-www-form-urlencoded', body: 'id=%00&email=a%00b%40c.d&version=x&%ZZ=%&name=%ED%A0%80' },
  {
    type: 'application/x-www-form-urlencoded',
    body: 'id=1&id=2&email=a&email=b&version=1&version=2&level=9&level=8&token=1&token=2',
  },
  {
    type: 'application/x-www-form-urlencoded',
    body: `__proto__=1&constructor=2&toString=3&email=${long}&text=${long}`,
  },
  { type: 'application/json', body: '' },
  { type: 'application/json', body: '{' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '[[[1]]]' },
  { type: 'application/json', body: '"\\u0000"' },
  { type: 'application/json', body: '{"id":"\\u0000","email":"\\ud800","code":{"a":"\\u0000"}}' },
  {
    type: 'application/json',
    body: '{"email":1,"id":[],"url":{},"events":"x","answers":null,"version":1e400,"items":[null]}',
  },
  { type: multipart, body: '' },
  { type: multipart, body: 'no part at all' },
  { type: multipart, body: '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\ncut off' },
  { type: multipart, body: '--edge\r\nbroken header\r\n\r\n\r\n--edge--\r\n' },
  { type: multipart, body: '--edge\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--edge--\r\n' },
  {
    type: multipart,
    body: '--edge\r\nContent-Disposition: form-data; name="file"; filename="a\u0000.pdf"\r\nContent-Type: application/json\r\n\r\n{\u0000\r\n--edge--\r\n',
  },
  { type: 'multipart/form-data', body: 'a form without its boundary' },
  { type: 'multipart/form-data; boundary=', body: '--\r\n\r\n----' },
  { type: 'text/plain', body: '\u0000' },
  { type: 'message/rfc822', body: '\u0000\r\n\r\nX' },
  { type: 'application/xml', body: '<a/>' },
  { type: ';;;', body: 'x' },
];
const headers = [
  {},
  { 'accept-language': '\u00ff,,;q=x', 'if-none-match': '"', 'if-modified-since': 'x', range: 'bytes=9-1' },
  { accept: ';;', 'content-encoding': 'x', 'if-none-match': '*', origin: 'http://localhost' },
];

/** A short run sends each route one part of so many, another one for each reader who is let in. */
const PARTS = 8;

interface Reader {
  readonly cookie: string;
  readonly isLetIn: (route: TestRoute) => boolean;
}

describe('garbage', () => {
  let app: TestApp;
  let routes: TestRoute[];

  beforeAll(async () => {
    app = await startApp();
    routes = routesIn(app);
  });
  afterAll(() => app.close());

  /** What answered 5xx (or not at all), each once. */
  async function failures({ cookie, isLetIn }: Reader, round: number): Promise<string[]> {
    const found = new Set<string>();
    let n = round;
    const send = async ({ method, path }: TestRoute, query: string, { type, body }: (typeof bodies)[number]) => {
      n += 1;
      const url = path.replaceAll(/:\w+|\*/g, () => params[n++ % params.length]!) + query;
      const answer = await app.nest.inject({
        method,
        url,
        headers: {
          host: 'localhost',
          // every request from another address, so that no limit answers instead
          'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
          'sec-fetch-site': 'same-origin',
          ...headers[n % headers.length],
          ...(cookie ? { cookie: `${cookie}; lang=%00; flash=%00` } : {}),
          ...(type ? { 'content-type': type } : {}),
        },
        ...(body === undefined ? {} : { payload: body }),
      });
      const { statusCode } = answer;
      if (statusCode >= 500)
        found.add(
          `${statusCode} ${method} ${path} ← ${url.slice(0, 300)} ${type ?? ''} ${String(body ?? '').slice(0, 120)}`,
        );
      // a kind of body that is not read is refused first
      if (url.includes('%00') && ![400, 404, 415].includes(statusCode)) found.add(`${statusCode} ${method} ${url}`);
    };
    for (const route of routes) {
      const reads = route.method === 'GET';
      const shots: (readonly [TestRoute, string, (typeof bodies)[number]])[] = [
        ...(reads ? queries : [queries[n % queries.length]!]).map((query) => [route, query, {}] as const),
        ...(reads ? [] : bodies).map((body) => [route, '', body] as const),
        // for the sake of what stands in the place of parameters
        ...(route.path.includes(':') ? [0, 8] : []).map(() => [route, '', {}] as const),
        [{ ...route, method: reads ? 'POST' : 'PUT' }, '', bodies[n % bodies.length]!],
      ];
      // whoever is turned away is so whatever they send: it is read, and then not looked at
      const some = isLetIn(route) ? (at: number) => (at + n) % PARTS === 0 : (at: number) => at === n % shots.length;
      const sent = shots.filter((_, at) => drills.garbage > 1 || some(at));
      for (const [to, query, body] of sent) await send(to, query, body);
      n += 1;
    }
    return [...found];
  }

  /** Somebody with these roles; none: a stranger. */
  async function reader(roles: Role[], companyId: string | null = null): Promise<Reader> {
    if (roles.length === 0) return { cookie: '', isLetIn: ({ rules }) => isAllowed(rules, null) };
    const { browser, userId, email, name } = await newPerson(app, { roles, companyId });
    const viewer = { userId, email, name, locale: 'es', companyId, companyName: null, roles } as const;
    return {
      cookie: [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; '),
      isLetIn: ({ rules }) => isAllowed(rules, viewer),
    };
  }

  const readers: [string, () => Promise<Reader>][] = [
    ['a stranger', () => reader([])],
    [
      'a member of a company',
      async () => reader(['company_admin', 'company_editor', 'learner'], await newCompany(app)),
    ],
    ['all of FM4', () => reader(staffRoles.filter((one) => one !== 'protection'))],
    ['the protection role, which goes with no other', () => reader(['protection'])],
    ['a partner', () => reader(['partner'])],
  ];

  test.each(readers)('from %s gets no 5xx on any route', async (_who, open) => {
    expect(routes.length).toBeGreaterThan(150);
    for (let round = 0; round < drills.garbage; round += 1) {
      expect(await failures(await open(), round * 7)).toEqual([]);
    }
  });
});
