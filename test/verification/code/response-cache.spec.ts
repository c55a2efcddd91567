import { gunzipSync } from 'node:zlib';
import { PublicDistinctions } from '../../../src/distinctions/index.js';
import { PublicLookup } from '../../../src/distinctions/index.js';
import { newPerson } from '../../support/companies.js';
import { newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let bakery: TestDistinction;
let looked: jest.SpiedFunction<PublicLookup['find']>;
beforeAll(async () => {
  app = await startApp({ listen: true, at: new Date('2026-11-23T18:00:30Z') });
  bakery = await newDistinction(app);
  looked = jest.spyOn(app.nest.get(PublicLookup), 'find');
});
afterAll(() => app.close());

const get = (path: string, headers = {}) => app.browser().get(path, headers);
const addresses = () => [`/verificar/${bakery.code}`, `/api/v1/verification/${bakery.code}`];

/** Asks until the answer comes from memory: what PostgreSQL announces must be heard before anything is kept. */
async function warm(path: string): Promise<void> {
  for (let asked = 0; asked < 500; asked += 1) {
    looked.mockClear();
    await get(path);
    if (looked.mock.calls.length === 0) return;
  }
  throw new Error(`${path} is never answered from memory`);
}

test('an answer from memory is the one that was made, headers included', async () => {
  for (const path of addresses()) {
    const made = await get(path);
    await warm(path);
    const { status, text, headers } = await get(path);
    expect([status, text]).toEqual([200, made.text]);
    const { 'x-request-id': id, ...kept } = headers;
    const { 'x-request-id': idMade, date: _, vary, ...before } = made.headers;
    expect(kept).toMatchObject(before);
    if (vary) expect(kept['vary']).toContain(vary);
    expect(kept['content-security-policy']).toContain("default-src 'none'");
    expect(id).not.toBe(idMade);
  }
});

test('it is sent zipped to whom takes that, and not at all to whom has it', async () => {
  const [page] = addresses();
  await warm(page!);
  const plain = await get(page!);
  const zipped = await get(page!, { 'accept-encoding': 'br, gzip' });
  expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'cookie, accept-encoding' });
  expect(gunzipSync(zipped.bytes).toString()).toBe(plain.text);
  const none = await get(page!, { 'if-none-match': String(plain.headers['etag']) });
  expect([none.status, none.text]).toEqual([304, '']);
  expect(looked).not.toHaveBeenCalled();
});

test('what many ask for at the same moment is made once', async () => {
  for (const path of addresses()) {
    await warm(path);
    app.nest.get(PublicDistinctions).forget();
    looked.mockClear();
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(path)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(looked).toHaveBeenCalledTimes(1);
  }
});

test('whoever waits for an answer that is not kept gets their own', async () => {
  const [page] = addresses();
  await warm(page!);
  const unknown = await Promise.all(Array.from({ length: 5 }, () => get('/verificar/0000-0000-0000')));
  expect(unknown.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
});

test('who is signed in gets their own page, and nobody else gets it', async () => {
  const [page] = addresses();
  const { browser } = await newPerson(app, { roles: ['staff_admin'], name: 'Rosa Admin' });
  await warm(page!);
  const own = await browser.get(page!);
  expect(own.headers['cache-control']).toBe('private, no-cache');
  expect((await get(page!)).headers['cache-control']).toBe('public, no-cache');
});

test('when the minute is over it says the new one, zipped and not, and is not made anew', async () => {
  const [page] = addresses();
  await warm(page!);
  const before = await get(page!);
  const minute = (text: string) => /a las (\d\d:\d\d)/.exec(text)![1]!;
  app.clock.advance(30_000);
  const after = await get(page!);
  expect(minute(after.text)).not.toBe(minute(before.text));
  expect(after.text.replace(minute(after.text), minute(before.text))).toBe(before.text);
  expect(gunzipSync((await get(page!, { 'accept-encoding': 'gzip' })).bytes).toString()).toBe(after.text);
  expect(after.headers['etag']).not.toBe(before.headers['etag']);
  expect((await get(page!, { 'if-none-match': String(after.headers['etag']) })).status).toBe(304);
  expect((await get(page!, { 'if-none-match': String(before.headers['etag']) })).status).toBe(200);
  expect(looked).not.toHaveBeenCalled();
  app.nest.get(PublicDistinctions).forget();
  const anew = await get(page!);
  expect([anew.text, anew.headers['etag']]).toEqual([after.text, after.headers['etag']]);
});

test('a name that holds the minute too is no trap: that page is made anew', async () => {
  const clock = await newDistinction(app, { tradeName: 'Relojería 12:00' });
  const path = `/verificar/${clock.code}`;
  app.clock.set(new Date('2026-11-24T18:00:10Z'));
  expect((await get(path)).text).toContain('a las 12:00');
  await warm(path);
  app.clock.advance(60_000);
  const { text } = await get(path);
  expect(text).toContain('a las 12:01');
  expect(text).toContain('Relojería 12:00');
});

test('on a connection it is answered before any route, as the routes would answer, and counted', async () => {
  for (const path of addresses()) {
    await warm(path);
    const through = await get(path);
    const direct = await fetch(app.url + path, { headers: { 'accept-encoding': 'identity' } });
    expect([direct.status, await direct.text()]).toEqual([200, through.text]);
    for (const name of ['etag', 'vary', 'cache-control', 'content-type', 'content-security-policy'])
      expect([name, direct.headers.get(name)]).toEqual([name, through.headers[name] ?? null]);
    expect(direct.headers.get('x-request-id')).not.toBe(through.headers['x-request-id']);
  }
  expect(looked).not.toHaveBeenCalled();
  const { text } = await get('/metrics');
  expect(text).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/verificar\/:code",status="200"\} [1-9]/,
  );
});

test('addresses with a query are not kept: they could be made up without end', async () => {
  const [page] = addresses();
  await warm(page!);
  await get(`${page}?de=cartel`);
  await get(`${page}?de=cartel`);
  expect(looked).toHaveBeenCalledTimes(2);
});
