import { newCode } from '#libs/codes';
import { PublicLookup } from '../../../src/distinctions/index.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let bakery: TestDistinction;
let looked: jest.SpiedFunction<PublicLookup['get']>;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  bakery = await newDistinction(app, { document: false });
  looked = jest.spyOn(app.nest.get(PublicLookup), 'get');
});
afterAll(() => app.close());

const get = (path: string, headers = {}) => app.browser().get(`/api/v1/distinctions/${path}`, headers);
const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
const longName = 'Servicios Integrales de Logística, Almacenamiento y Distribución de Perecederos';

const suspend = ({ id }: TestDistinction) => moveDistinction(app, id, 'suspend');

describe('the badge', () => {
  test.each(['N1', 'N2', 'N3'] as const)('of level %s weighs less than 5 KB, whatever the name', async (level) => {
    for (const tradeName of ["O'Farrill & Ñandú", longName, '广州国际贸易有限责任公司瓜达拉哈拉', 'شركة الأمل']) {
      const { code } = await newDistinction(app, { level, tradeName, document: false });
      const { status, bytes } = await get(`${code}/badge.svg`);
      expect(status).toBe(200);
      expect(bytes.length).toBeLessThan(5_000);
    }
  });

  test('cuts a name that is wider than the badge, in letters of any width', async () => {
    for (const [tradeName, begin] of [
      [longName, 'Servicios Integrales'],
      ['广州国际贸易有限责任公司瓜达拉哈拉分公司总部', '广州国际贸易有限'],
    ]) {
      const { code } = await newDistinction(app, { tradeName: tradeName!, document: false });
      expect((await get(`${code}/badge.svg`)).text).toMatch(new RegExp(`>${begin}[^<]*…</text>`));
    }
  });

  test.each(['svg', 'png'])('as %s may be shown by other sites for a minute, and sets no cookie', async (kind) => {
    for (const query of ['', '?lang=en']) {
      const { headers } = await get(`${bakery.code}/badge.${kind}${query}`);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=60',
        'cross-origin-resource-policy': 'cross-origin',
      });
      expect(headers['set-cookie']).toBeUndefined();
      const again = await get(`${bakery.code}/badge.${kind}${query}`, { 'if-none-match': String(headers['etag']) });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
  });

  test('is the same for all who ask, whatever their browsers wish for', async () => {
    const plain = await get(`${bakery.code}/badge.svg`);
    const wished = await get(`${bakery.code}/badge.svg`, { 'accept-language': 'en-US' });
    expect(wished.text).toBe(plain.text);
    expect((await get(`${bakery.code}/badge.svg?lang=en`)).text).toContain('Puertas Abiertas Distinction');
  });

  test('in pixels has twice the size', async () => {
    const { headers, bytes } = await get(`${bakery.code}/badge.png`);
    expect(headers['content-type']).toBe('image/png');
    expect(sizeOf(bytes)).toEqual(['PNG', 680, 224]);
    expect(bytes.length).toBeLessThan(60_000);
  });

  test.each(['badge.svg', 'badge.png'])('%s is answered from memory, and changes with the state', async (name) => {
    const shop = await newDistinction(app, { document: false });
    const before = await get(`${shop.code}/${name}`);
    for (let asked = 0; asked < 500; asked += 1) {
      looked.mockClear();
      await get(`${shop.code}/${name}`);
      if (looked.mock.calls.length === 0) break;
    }
    expect((await get(`${shop.code}/${name}`)).bytes.equals(before.bytes)).toBe(true);
    expect(looked).not.toHaveBeenCalled();
    await suspend(shop);
    const after = await get(`${shop.code}/${name}`);
    expect(after.bytes.equals(before.bytes)).toBe(false);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
  });
});

describe('the card', () => {
  test('is what social networks ask for, in two languages', async () => {
    const pictures = new Set<string>();
    for (const language of ['es', 'en']) {
      const { status, headers, bytes } = await get(`${bakery.code}/card/${language}-active-1.png`);
      expect([status, headers['content-type']]).toEqual([200, 'image/png']);
      expect(sizeOf(bytes)).toEqual(['PNG', 1200, 630]);
      expect(bytes.length).toBeLessThan(300_000);
      pictures.add(String(headers['etag']));
    }
    expect(pictures.size).toBe(2);
  });

  test('has another address when the state is another, and old addresses lead to it', async () => {
    const shop = await newDistinction(app, { document: false });
    await suspend(shop);
    for (const old of ['es.png', 'es-active-1.png']) {
      const { status, location } = await get(`${shop.code}/card/${old}`);
      expect([status, location]).toEqual([303, `/api/v1/distinctions/${shop.code}/card/es-suspended-2.png`]);
    }
    expect((await get(`${shop.code}/card/es-suspended-2.png`)).status).toBe(200);
    expect((await get(`${shop.code}/card/fr.png`)).status).toBe(404);
  });

  test.each([longName.repeat(3), 'A'.repeat(200), '广州国际贸易'.repeat(12), 'شركة الأمل للمخابز '.repeat(8), '🌮'])(
    'fits %s',
    async (tradeName) => {
      const { code } = await newDistinction(app, { tradeName, document: false });
      const answer = await get(`${code}/card/es-active-1.png`);
      expect(sizeOf(answer.bytes)).toEqual(['PNG', 1200, 630]);
    },
  );
});

test('guesses count together, whatever they are guessed at', async () => {
  const from = { 'x-forwarded-for': '203.0.113.9' };
  const places = ['badge.svg', 'badge.png', 'card/es.png', 'document.pdf', 'credential'];
  const answers: number[] = [];
  for (let guess = 0; guess < 61; guess += 1) {
    answers.push((await get(`${newCode()}/${places[guess % places.length]}`, from)).status);
  }
  expect(answers.slice(0, 60)).toEqual(Array(60).fill(404));
  expect(answers[60]).toBe(429);
  expect((await app.browser().get(`/api/v1/verification/${newCode()}`, from)).status).toBe(429);
  expect((await get(`${bakery.code}/badge.svg`, from)).status).toBe(200);
});
