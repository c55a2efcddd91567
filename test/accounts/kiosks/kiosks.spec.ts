import { HOUR, MINUTE } from '#libs/clock';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { peopleWithSlips } from '../codes/slips.js';

const path = '/empresa/equipo/kioscos';
let app: TestApp;
let companyId: string;
let hr: TestPerson;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  companyId = await newCompany(app, { tradeName: 'Agave Azul' });
  hr = await newPerson(app, { roles: ['company_admin'], companyId });
});

/** The path of the link that a page shows. */
const linkIn = (text: string) => /\/kiosco\/abrir\/[\w-]{43}/.exec(text)![0];
const make = async (by: 'code' | 'names' = 'code') =>
  linkIn((await hr.browser.post(path, { name: 'Comedor', by })).text);
async function tablet(by: 'code' | 'names' = 'code'): Promise<TestBrowser> {
  const browser = app.browser();
  expect((await browser.post(await make(by))).location).toBe('/kiosco');
  return browser;
}

test('a link makes one tablet a kiosk, once, within an hour; closing or a new link ends it', async () => {
  const link = await make();
  const one = app.browser();
  expect((await one.get('/kiosco')).status).toBe(404);
  expect((await one.get(link)).text).toContain('¿Usar esta tableta como kiosco?');
  expect((await one.get('/kiosco')).status).toBe(404);
  await one.post(link);
  expect((await one.get('/kiosco')).text).toContain('Cursos de Agave Azul');
  expect((await app.browser().post(link)).status).toBe(410);
  const late = await make();
  app.clock.advance(HOUR + 1000);
  expect((await app.browser().get(late)).status).toBe(410);
  expect((await app.browser().post(late)).status).toBe(410);
  const page = (await hr.browser.get(path)).text;
  expect(page).toContain('En uso desde');
  expect(page).toContain('Su enlace venció sin abrirse');
  const [, id] = /kioscos\/([0-9a-f-]{36})\/cerrar/.exec(page)!;
  const other = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
  expect((await other.browser.post(`${path}/${id}/cerrar`)).status).toBe(404);
  expect((await other.browser.post(`${path}/${id}/enlace`)).status).toBe(404);
  await hr.browser.post(`${path}/${id}/enlace`);
  expect((await one.get('/kiosco')).status).toBe(404);
  await hr.browser.post(`${path}/${id}/cerrar`);
  expect((await hr.browser.post(`${path}/${id}/cerrar`)).status).toBe(404);
});

test('who leaves, or is gone for three minutes, leaves nothing for the next person', async () => {
  const [rosa, juan] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz', 'Juan Pérez']);
  const browser = await tablet();
  const came = await browser.post('/kiosco', { code: rosa!.code, pin: rosa!.pin });
  expect(came.location).toBe('/aprender');
  expect(String(came.headers['set-cookie'])).not.toMatch(/session_token=[^;]+;[^,]*max-age/i);
  expect([...browser.cookies.keys()]).not.toContain('puertas.device');
  const hers = await browser.get('/aprender');
  expect(hers.text).toContain('Rosa Díaz');
  expect(hers.text).toContain('Terminar y salir');
  expect(hers.text).toContain('content="180;url=/kiosco"');
  expect(hers.headers['cache-control']).toBe('no-store');
  // a sign of her keeps her in
  app.clock.advance(2 * MINUTE);
  await browser.get('/kiosco/sigo');
  app.clock.advance(2 * MINUTE);
  expect((await browser.get('/aprender')).status).toBe(200);
  const session = browser.cookies.get('puertas.session_token');
  app.clock.advance(3 * MINUTE);
  const back = await browser.get('/aprender');
  expect(back.location).toContain('/entrar');
  expect((await browser.get(back.location!)).location).toBe('/kiosco');
  const start = await browser.get('/kiosco');
  expect(start.headers['clear-site-data']).toBe('"cache", "storage"');
  expect(start.text).not.toContain('Rosa');
  expect([...browser.cookies].filter(([, value]) => value !== '').map(([name]) => name)).toEqual(['puertas.kiosco']);
  // her session is over on the server, too
  const elsewhere = app.browser();
  elsewhere.cookies.set('puertas.session_token', session!);
  expect((await elsewhere.get('/aprender')).status).toBe(303);
  await browser.post('/kiosco', { code: juan!.code, pin: juan!.pin });
  expect((await browser.get('/aprender')).text).toContain('Juan Pérez');
  await browser.get('/kiosco');
  expect((await browser.get('/aprender')).status).toBe(303);
});

test('only the people of its company come in, by code or by the name that they choose', async () => {
  const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
  const other = await newCompany(app, { tradeName: 'Otra' });
  const theirs = await newPerson(app, { roles: ['company_admin'], companyId: other });
  const [juan] = await peopleWithSlips(app, theirs, other, ['Juan Pérez']);
  const browser = await tablet('names');
  const start = (await browser.get('/kiosco')).text;
  expect(start).toContain('Rosa Díaz');
  expect(start).not.toContain('Juan Pérez');
  expect((await browser.post('/kiosco', { person: juan!.userId, pin: juan!.pin })).status).toBe(401);
  expect((await browser.post('/kiosco', { code: juan!.code, pin: juan!.pin })).status).toBe(401);
  expect((await browser.post('/kiosco', { person: 'x', pin: rosa!.pin })).status).toBe(401);
  expect((await browser.get('/kiosco?con=codigo')).text).toContain('name="code"');
  expect((await browser.post('/kiosco', { person: rosa!.userId, pin: rosa!.pin })).location).toBe('/aprender');
  const closed = await tablet('code');
  expect((await closed.get('/kiosco')).text).not.toContain('Rosa Díaz');
});

test('a shift comes in at one tablet, whatever strangers try', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `Persona ${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'[at]} Ruiz`);
  const people = await peopleWithSlips(app, hr, companyId, names.slice(0, 12));
  const wrong = '135790';
  for (let count = 0; count < 50; count += 1)
    await app
      .browser()
      .post('/codigo', { code: people[0]!.code, pin: wrong }, { 'x-forwarded-for': `198.18.9.${count}` });
  const browser = await tablet();
  for (const { code, pin } of people) {
    await browser.get('/kiosco');
    expect((await browser.post('/kiosco', { code, pin })).status).toBe(303);
  }
});
