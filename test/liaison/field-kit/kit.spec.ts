import { DAY } from '#libs/clock';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';

let app: TestApp;
let liaison: TestPerson;
beforeAll(async () => {
  app = await startApp();
  const admin = await newPerson(app, { roles: ['staff_admin'] });
  liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
  await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

test('the kit says whom to call, which documents permit work, what is not asked, and until when it is current', async () => {
  const office = {
    office: 'Jefatura de Movilidad',
    phone: '378 555 0140',
    mail: '',
    hours: '',
    offers: '',
    version: '1',
  };
  expect((await app.browser().get('/kit/14093')).text).toContain('todavía no tiene una oficina de enlace');
  await liaison.browser.post('/enlaces/oficina', office);
  const { text } = await app.browser().get('/kit/14093');
  for (const words of ['Jefatura de Movilidad', '911', 'LM 52-IX', 'LM 7', 'COMAR', 'Hecho el 23 de noviembre de 2026'])
    expect(text).toContain(words);
  expect(text).toContain('data-until="2027-02-21"');
  expect((await liaison.browser.get('/enlaces')).text).toContain('href="/kit/14093"');
  app.clock.advance(95 * DAY);
  expect((await app.browser().get('/kit/14093')).text).toContain('Pasaron más de 90 días');
});

test('what a device keeps is the same for everybody, and less than two megabytes with all it is made of', async () => {
  const [open, own] = [await app.browser().get('/kit/14093'), await liaison.browser.get('/kit/14093')];
  expect(own.text).not.toContain('Leticia');
  expect(own.text).toBe(open.text);
  const parts = new Set([...open.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!));
  let bytes = open.bytes.length;
  for (const path of parts) {
    const part = await app.browser().get(path);
    bytes += part.bytes.length;
    if (!path.endsWith('.css')) continue;
    for (const [, font] of part.text.matchAll(/url\("?(\/assets\/[^")]+\.woff2)/g))
      bytes += (await app.browser().get(font!)).bytes.length;
  }
  expect(bytes).toBeLessThan(2 * 1024 * 1024);
});

test('its worker serves no other pages, and what is no municipality has no kit', async () => {
  const worker = await app.browser().get('/kit/trabajador.js');
  expect([worker.status, worker.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  for (const code of ['14999', '09001', 'x']) expect((await app.browser().get(`/kit/${code}`)).status).toBe(404);
});
