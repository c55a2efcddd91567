import { DAY } from '#libs/clock';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { linkIn, mailsOf, startApp, type TestApp } from '../../support/index.js';
import { answered, home, signature, started } from '../fixtures.js';

let app: TestApp;
let coordinator: TestPerson;
beforeAll(async () => {
  app = await startApp();
  coordinator = await newPerson(app, { roles: ['staff_admin'], name: 'Sofía Coordina' });
});
afterAll(() => app.close());

const subjectsTo = async (person: TestPerson) =>
  (await mailsOf(app)).filter(({ to }) => to.includes(person.email)).map(({ subject }) => subject);

test('after ten days without a change, each who may answer gets one mail that leads back', async () => {
  const { admin, editor } = await started(app);
  app.clock.advance(9 * DAY);
  expect(await subjectsTo(editor)).toEqual([]);
  app.clock.advance(DAY);
  expect(await subjectsTo(editor)).toEqual(['Tu autoevaluación te espera']);
  expect(await subjectsTo(admin)).toEqual(['Tu autoevaluación te espera']);
  const mail = (await mailsOf(app)).find(({ to }) => to.includes(editor.email))!;
  expect(mail.text).toContain('Van 0 de 50 prácticas');
  expect(linkIn(mail, home)).toBe(home);
  app.clock.advance(30 * DAY);
  expect(await subjectsTo(editor)).toHaveLength(1);
});

test('an answer in between moves it', async () => {
  const { editor } = await started(app);
  app.clock.advance(6 * DAY);
  await editor.browser.post(`${home}/D1-01`, { value: '2', version: '0' });
  app.clock.advance(6 * DAY);
  expect(await subjectsTo(editor)).toEqual([]);
  app.clock.advance(5 * DAY);
  expect(await subjectsTo(editor)).toEqual(['Tu autoevaluación te espera']);
});

test('submitted: company and coordination are told once, and nobody is nagged any more', async () => {
  const { admin, editor } = await answered(app);
  await admin.browser.post(`${home}/enviar`, signature);
  await admin.browser.post(`${home}/enviar`, signature);
  for (const person of [admin, editor])
    expect(await subjectsTo(person)).toEqual([expect.stringMatching(/^Recibimos la autoevaluación de Empresa/)]);
  // the one of another test, which stands still, is told too
  const told = (await subjectsTo(coordinator)).filter((subject) => !subject.includes('sin avanzar'));
  expect(told).toEqual([expect.stringMatching(/envió su autoevaluación$/)]);
  const mail = (await mailsOf(app)).find(({ to, subject }) => to.includes(coordinator.email) && subject === told[0])!;
  const text = mail.text.replace(/\s+/g, ' ');
  expect(text).toContain('La firmó Lucía Navarro Ruiz');
  expect(text).toContain('Pide el nivel Inclusión y su propia calificación es 25.0 %.');
  app.clock.advance(20 * DAY);
  expect(await subjectsTo(editor)).toHaveLength(1);
});
