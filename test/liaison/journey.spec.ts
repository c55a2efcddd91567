import { HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { newPerson, type TestPerson } from '../support/companies.js';
import { lastMailTo, linkIn, startApp, type TestApp } from '../support/index.js';

let app: TestApp;
let admin: TestPerson;
let liaison: TestPerson;
beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Olga Sanz' });
  liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
  await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
});
afterAll(() => app.close());

/** The page of a liaison to which their workspace leads by that link. */
async function follow(path: string): Promise<string> {
  expect((await liaison.browser.get('/enlaces')).text).toContain(`href="${path}"`);
  const page = await liaison.browser.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  return page.text;
}
/** Where the one next thing leads. */
async function next(): Promise<string> {
  const { text } = await liaison.browser.get('/enlaces');
  return /siguiente-texto.*?href="([^"]+)"/s.exec(text)![1]!;
}
const today = () => dayOf(app.clock.now());

test('a liaison from the first day to a commitment that was kept', async () => {
  // the one next thing: the office, then the course
  expect(await next()).toBe('/enlaces/oficina');
  const office = { office: 'Jefatura', phone: '378 555 0140', mail: '', hours: '', offers: '', version: '1' };
  expect((await liaison.browser.post('/enlaces/oficina', office)).status).toBe(303);
  expect(await next()).toBe('/cursos/enlaces-municipales');

  // what is taken along, and the protocol
  expect(await follow('/kit/14093')).toContain('Jefatura');
  await follow('/enlaces/protocolo');
  const form = (await liaison.browser.get('/enlaces/protocolo/nuevo')).text;
  const asked = new Set([...form.matchAll(/ name="([a-z]+)"/g)].map(([, name]) => name!));
  const chosen = new Map(
    [...form.matchAll(/ name="([a-z]+)" value="([a-z]+)"/g)].map(([, name, value]) => [name!, value!]),
  );
  const answers = Object.fromEntries([...asked].map((name) => [name, chosen.get(name) ?? 'Jefatura']));
  expect((await liaison.browser.post('/enlaces/protocolo/nuevo', answers)).location).toBe('/enlaces/protocolo/1');

  // a question, and its answer by mail
  await follow('/enlaces/solicitudes');
  const request = newId();
  await liaison.browser.post('/enlaces/solicitudes/nueva', { id: request, subject: 'Lona', text: 'Para la feria.' });
  await admin.browser.post(`/fm4/solicitudes/${request}/responder`, { answer: 'Llega el jueves.' });
  const answered = linkIn(await lastMailTo(app, liaison.email, 'FM4 contestó'), '/enlaces/solicitudes');
  expect((await liaison.browser.get(answered)).text).toContain('Llega el jueves.');

  // a meeting that ends in an agreement
  await follow('/enlaces/reuniones');
  const meeting = newId();
  const when = { day: addDays(today(), 3), from: '10:00', until: '11:00', place: 'Presidencia' };
  const called = { id: meeting, title: 'Arranque', ...when, agenda: 'Horario', parties: '', version: '1' };
  await liaison.browser.post('/enlaces/reuniones/nueva', called);
  app.clock.set(new Date(`${when.day}T18:00:00Z`));
  const here = `/enlaces/reuniones/${meeting}`;
  await liaison.browser.post(`${here}/minuta`, { minutes: 'Se abre el lunes.', version: '1' });
  const agreed = { id: newId(), text: 'Publicar el horario', side: 'ally', owner: 'Comunicación Social' };
  await liaison.browser.post(`${here}/compromisos`, { ...agreed, dueOn: addDays(today(), 5) });
  await admin.browser.post(`/fm4/reuniones/${meeting}/minuta`, {
    minutes: 'Se abre el lunes.',
    version: '2',
    next: 'cerrar',
  });
  expect((await lastMailTo(app, liaison.email, 'Minuta: Arranque')).attachments).toHaveLength(1);

  // which is the next thing until it is kept
  const commitment = `${here}/compromisos/${agreed.id}`;
  expect(await next()).toBe(commitment);
  app.clock.advance(HOUR);
  await liaison.browser.post(`${commitment}/cerrar`, { proof: 'Publicado el lunes en la puerta.', link: '' });
  expect(await next()).toBe('/cursos/enlaces-municipales');
  expect(await follow('/enlaces/acuerdos')).toContain('1 de 1 (100 %)');
});
