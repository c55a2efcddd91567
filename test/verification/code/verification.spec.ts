import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { newCode, formatCode } from '#libs/codes';
import { answerSuspension, moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';
import { eventually } from '../../support/eventually.js';

let app: TestApp;
let bakery: TestDistinction;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  bakery = await newDistinction(app);
});
afterAll(() => app.close());

const page = (code: string, browser = app.browser()) => browser.get(`/verificar/${code}`);
const json = async (code: string) => (await app.browser().get(`/api/v1/verification/${code}`)).json();

/** A true code with one symbol replaced by another. */
const misspelt = (code: string) => code.slice(0, 13) + (code[13] === 'X' ? 'Y' : 'X');

describe('the public page of a code', () => {
  test('answers first: company, level, days, state', async () => {
    const { status, text } = await page(bakery.code);
    expect(status).toBe(200);
    for (const words of [
      'Sí: este distintivo es auténtico y está vigente',
      'Panificadora La Esperanza',
      'Inclusión',
      '12 de marzo de 2028',
      'Nivel 2 de 3',
      bakery.code,
    ]) {
      expect(text).toContain(words);
    }
  });

  test('needs no script and weighs less than 60 KB', async () => {
    const { text } = await page(bakery.code);
    // what is described for machines is data, not a script
    expect(text.replace(/<script type="application\/ld\+json">.*?<\/script>/, '')).not.toContain('<script');
    // Of everything else, fonts are cached; the style sheet is the one of the build that the run began with.
    const css = await readFile('dist/templates/assets/site.css');
    expect(gzipSync(text).length + gzipSync(css).length).toBeLessThan(60_000);
  });

  test('speaks English when asked', async () => {
    expect((await page(`${bakery.code}?lang=en`)).text).toContain('Yes: this distinction is authentic and in force');
  });

  test('is asked about each time, and need not be sent twice in one minute', async () => {
    const first = await page(bakery.code);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const again = await app
      .browser()
      .get(`/verificar/${bakery.code}`, { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test.each([
    ['small letters', (code: string) => code.toLowerCase()],
    ['no hyphens', (code: string) => code.replaceAll('-', '')],
    ['spaces', (code: string) => encodeURIComponent(` ${code.replaceAll('-', ' ')} `)],
    ['look-alikes', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l').toLowerCase()],
  ])('with %s leads to its one address', async (_, write) => {
    const typed = write(bakery.code);
    const { status, location } = await page(typed);
    if (typed === bakery.code) expect(status).toBe(200);
    else expect([status, location]).toEqual([303, `/verificar/${bakery.code}`]);
  });

  test('is reached from the form by GET', async () => {
    const typed = encodeURIComponent(bakery.code.toLowerCase().replaceAll('-', ' '));
    const { status, location } = await app.browser().get(`/verificar?codigo=${typed}`);
    expect([status, location]).toEqual([303, `/verificar/${bakery.code}`]);
  });
});

describe('a code that leads nowhere', () => {
  test.each([
    ['too short', () => 'ABC', 'Un código tiene 12 letras y números'],
    ['made of other signs', () => '🙂🙂🙂', 'tiene signos que un código no usa'],
    ['misspelt', () => misspelt(bakery.code), 'Hay una letra o un número cambiado'],
    ['of nobody', () => formatCode(newCode()), 'no es de ningún distintivo nuestro'],
  ])('%s is a kind 404 that keeps what was typed', async (_, write, words) => {
    const typed = write();
    const { status, text } = await page(encodeURIComponent(typed));
    expect(status).toBe(404);
    expect(text).toContain(words);
    expect(text).toContain(`value="${typed}"`);
    expect(text).toContain('action="/verificar"');
    if (typed === 'ABC') expect((await app.browser().get('/verificar?codigo=ABC')).status).toBe(404);
  });

  test.each([
    ['ABC', 'verification.length'],
    ['%F0%9F%99%82'.repeat(12), 'verification.alphabet'],
    [formatCode(newCode()), 'verification.unknown'],
  ])('%s is problem+json for machines', async (typed, code) => {
    const answer = await app.browser().get(`/api/v1/verification/${typed}`);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, code });
  });

  test('is refused for a while after sixty guesses in a minute, while true codes go on being answered', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const browser = app.browser();
    const answers: number[] = [];
    for (let guess = 0; guess < 61; guess += 1) {
      answers.push((await browser.get(`/api/v1/verification/${newCode()}`, from)).status);
    }
    expect(answers.slice(0, 60)).toEqual(Array(60).fill(404));
    expect(answers[60]).toBe(429);
    expect((await browser.get(`/api/v1/verification/${bakery.code}`, from)).status).toBe(200);
  });
});

describe('the JSON of a code', () => {
  test('says the same as the page', async () => {
    expect(await json(bakery.code)).toMatchObject({
      code: bakery.code,
      state: 'active',
      inForce: true,
      level: { id: 'N2', rank: 2, name: 'Inclusión' },
      organization: { name: 'Panificadora La Esperanza', legalName: 'Panificadora La Esperanza, S.A. de C.V.' },
      awardedOn: '2026-03-12',
      expiresOn: '2028-03-12',
      reason: null,
      history: [{ event: 'awarded', on: '2026-03-12', level: 'Inclusión' }],
      links: { page: `http://localhost/verificar/${bakery.code}` },
    });
  });

  test('tells nothing but what is public', async () => {
    const text = JSON.stringify(await json(bakery.code));
    for (const secret of ['Mariana', bakery.companyId, bakery.id, 'rfc', 'score']) expect(text).not.toContain(secret);
  });

  test('may be read by other sites and is not sent twice', async () => {
    const { headers } = await app.browser().get(`/api/v1/verification/${bakery.code}`);
    expect(headers['access-control-allow-origin']).toBe('*');
    const again = await app
      .browser()
      .get(`/api/v1/verification/${bakery.code}`, { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('is described in OpenAPI', async () => {
    const { paths } = (await app.browser().get('/api/openapi.json')).json<{ paths: Record<string, object> }>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/v1/verification/{code}', '/api/v1/distinctions/{code}/badge.svg']),
    );
  });
});

describe('page and JSON follow each decision at once', () => {
  let hotel: TestDistinction;
  beforeAll(async () => {
    hotel = await newDistinction(app, { tradeName: 'Hotel Casa Mezquite', level: 'N1' });
    await page(hotel.code);
  });

  const decide = (move: 'suspend' | 'reinstate' | 'revoke', publicReason: string) =>
    moveDistinction(app, hotel.id, move, publicReason);

  test('suspended, with its public reason only', async () => {
    const reason = 'FM4 revisa una queja sobre las condiciones de trabajo.';
    await decide('suspend', reason);
    const { text } = await page(hotel.code);
    expect(text).toContain('Por ahora no: FM4 suspendió este distintivo mientras revisa');
    expect(text).toContain(reason);
    expect(text).not.toContain('Expediente 12');
    expect(text).toMatch(/la empresa puede responder hasta el \d+ de \w+ de \d{4}/);
    expect(await json(hotel.code)).toMatchObject({ state: 'suspended', inForce: false, reason });
  });

  test('reinstated', async () => {
    await decide('reinstate', 'La empresa aclaró todo lo que se le preguntó.');
    expect((await page(hotel.code)).text).toContain('Sí: este distintivo es auténtico y está vigente');
    expect(await json(hotel.code)).toMatchObject({ state: 'active', inForce: true });
  });

  test('revoked, for good, and everything that was before stays readable', async () => {
    await decide('suspend', 'FM4 revisa documentos que no coinciden.');
    await answerSuspension(app, hotel.companyId);
    const reason = 'La empresa entregó información falsa en su evidencia.';
    await decide('revoke', reason);
    const { text } = await page(hotel.code);
    expect(text).toContain('No: FM4 retiró este distintivo y ya no vale');
    expect(text).toContain(reason);
    expect(text).toContain('FM4 levanta la suspensión');
    const history = (await json(hotel.code))['history'] as { event: string }[];
    expect(history.map(({ event }) => event)).toEqual(['awarded', 'suspended', 'reinstated', 'suspended', 'revoked']);
  });

  test('a change made by another process is seen', async () => {
    const shop = await newDistinction(app, { tradeName: 'Abarrotes del Valle' });
    const owner = await ownerConnection(app);
    try {
      // Until the announcements are heard nothing is kept: wait for the state in which a stale answer would be possible.
      for (let read = 0; read < 3; read += 1) await page(shop.code);
      await owner.query(`update distinctions set state = 'suspended' where id = $1`, [shop.id]);
      await eventually(async () => (await json(shop.code))['state'] === 'suspended');
      expect((await page(shop.code)).text).toContain('Por ahora no: FM4 suspendió este distintivo');
    } finally {
      await owner.end();
    }
  });
});

describe('time', () => {
  test('a distinction expires after its last day in Mexico City, before anybody has written it down', async () => {
    const later = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
    try {
      const { code, id } = await newDistinction(later, { level: 'N1' });
      later.clock.set(new Date('2027-03-13T05:30:00Z'));
      expect((await later.browser().get(`/verificar/${code}`)).text).toContain('Hoy es el último día.');
      later.clock.set(new Date('2027-03-13T06:30:00Z'));
      const unwritten = await later.browser().get(`/verificar/${code}`);
      expect(unwritten.text).toContain('Ya no: este distintivo es auténtico, pero venció');
      await later.jobs.runDue();
      const [row] = await later.db.as({ kind: 'system', name: 'test' }, (tx) =>
        tx.query('select state from distinctions where id = $1', [id]),
      );
      expect(row.state).toBe('expired');
      expect((await later.browser().get(`/api/v1/verification/${code}`)).json()).toMatchObject({
        state: 'expired',
        history: [{ event: 'awarded' }, { event: 'expired' }],
      });
    } finally {
      await later.close();
    }
  });

  test('a renewed one leads to the one that took its place', async () => {
    const first = await newDistinction(app, { tradeName: 'Taller Zapotlán', level: 'N1' });
    const second = await newDistinction(app, { companyId: first.companyId, level: 'N2' });
    const { text } = await page(first.code);
    expect(text).toContain('Este ya no: la empresa tiene un distintivo más reciente');
    expect(text).toContain(`href="/verificar/${second.code}"`);
    expect(await json(first.code)).toMatchObject({ state: 'superseded', supersededBy: second.code });
    expect(await json(second.code)).toMatchObject({ state: 'active' });
  });
});

async function ownerConnection({ config }: TestApp) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  return client;
}
