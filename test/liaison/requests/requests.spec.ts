import { newId } from '#libs/ids';
import { DAY } from '#libs/clock';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { lastMailTo, startApp, type TestApp, testStart } from '../../support/index.js';

let app: TestApp;
let admin: TestPerson;
let liaison: TestPerson;
let other: TestPerson;
beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Olga Sanz' });
  liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
  other = await newPerson(app, { roles: ['partner'], name: 'Abel Cruz' });
  await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
  await admin.browser.post('/fm4/municipios/14030/enlaces', { name: other.name, email: other.email });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const own = '/enlaces/solicitudes';
const fm4 = '/fm4/solicitudes';
async function asked(subject: string): Promise<string> {
  const id = newId();
  for (let times = 0; times < 2; times += 1)
    expect((await liaison.browser.post(`${own}/nueva`, { id, subject, text: 'Treinta carpetas.' })).location).toBe(
      `${own}/${id}`,
    );
  return id;
}

test('a number of a person is warned about, and nothing typed is lost', async () => {
  const sent = { id: newId(), subject: 'Un caso', text: 'Su CURP es LORA910314MVZPMN08 y necesita trabajo.' };
  const answer = await liaison.browser.post(`${own}/nueva`, sent);
  expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('número personal')]);
  expect(answer.text).toContain('y necesita trabajo.');
  expect((await liaison.browser.post(`${own}/nueva`, { ...sent, text: '' })).status).toBe(422);
  expect((await liaison.browser.get(own)).text).not.toContain('Un caso');
});

test('what a liaison asks waits in the inbox with its day, is answered once, and the answer goes by mail', async () => {
  const id = await asked('Materiales');
  expect((await other.browser.get(`${own}/${id}`)).status).toBe(404);
  expect((await other.browser.post(`${own}/${id}/cerrar`)).status).toBe(404);
  expect((await other.browser.get(own)).text).not.toContain('Materiales');
  expect((await admin.browser.get('/fm4')).text).toContain('Materiales · Tepatitlán de Morelos');
  // asked on Monday 23 November
  expect((await liaison.browser.get(`${own}/${id}`)).text).toContain('30 de noviembre de 2026');
  app.clock.advance(8 * DAY);
  expect((await admin.browser.get(fm4)).text).toContain('Pasó su día');
  expect((await admin.browser.post(`${fm4}/${id}/responder`, { answer: '' })).status).toBe(422);
  for (let times = 0; times < 2; times += 1)
    expect((await admin.browser.post(`${fm4}/${id}/responder`, { answer: 'Llegan el jueves.' })).status).toBe(303);
  const second = await admin.browser.post(`${fm4}/${id}/responder`, { answer: 'De otra pestaña.' });
  expect([second.status, second.text]).toEqual([409, expect.stringContaining('De otra pestaña.')]);
  expect((await lastMailTo(app, liaison.email, 'FM4 contestó: Materiales')).text).toContain('Llegan el jueves.');
  expect((await admin.browser.get(`${fm4}?ver=contestadas`)).text).toContain('Materiales');
  expect((await admin.browser.get('/fm4')).text).not.toContain('Materiales · Tepatitlán');
  for (let times = 0; times < 2; times += 1)
    expect((await liaison.browser.post(`${own}/${id}/cerrar`)).status).toBe(303);
  expect((await admin.browser.get(`${fm4}?ver=cerradas`)).text).toContain('Materiales');
});

test('one that is closed is not answered any more', async () => {
  const id = await asked('Ya no hace falta');
  await admin.browser.post(`${fm4}/${id}/cerrar`);
  const late = await admin.browser.post(`${fm4}/${id}/responder`, { answer: 'Algo' });
  expect([late.status, late.text]).toEqual([409, expect.stringContaining('ya está cerrada')]);
});
