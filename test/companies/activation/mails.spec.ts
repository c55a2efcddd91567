import { newId } from '#libs/ids';
import { newCompany, newPerson, newRfc, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { lastMailTo, linkIn, mailsOf } from '../../support/mailbox.js';

let app: TestApp;
let fm4: TestPerson;
beforeAll(async () => {
  app = await startApp();
  fm4 = await newPerson(app, { roles: ['staff_admin'] });
});
afterAll(() => app.close());

const mailsTo = async (email: string) => (await mailsOf(app)).filter(({ to }) => to.includes(email));

test('from the form by the mailed link into the workspace, and on to the activation', async () => {
  const browser = app.browser();
  const email = 'lucia@arandas.example';
  const registered = await browser.post('/registro', {
    once: newId(),
    rfc: newRfc(),
    legalName: 'Muebles de Arandas S. de R.L.',
    tradeName: 'Muebles Arandas',
    sector: '31-33',
    headcount: '240',
    municipality: '14008',
    contactName: 'Lucía Navarro',
    email,
    password: 'una frase que recuerdo',
    privacy: 'si',
    rules: 'si',
  });
  expect(registered.location).toBe('/registro/listo');
  const path = linkIn(await lastMailTo(app, email), '/confirmar/');
  const confirming = await browser.get(path);
  const arrived = confirming.status === 200 ? await browser.post(path) : confirming;
  expect(arrived.status).toBe(303);
  const route = await browser.get('/empresa');
  expect(route.text).toContain('FM4 revisa tu registro');

  const list = await fm4.browser.get('/fm4/empresas?q=muebles+arandas');
  const id = /\/fm4\/empresas\/([0-9a-f-]{36})/.exec(list.text)?.[1] ?? '';
  await fm4.browser.post(`/fm4/empresas/${id}/activar`);
  const mail = await lastMailTo(app, email, 'ya puede empezar su ruta');
  expect(mail.subject).toBe('Muebles Arandas ya puede empezar su ruta');
  expect(mail.text).toContain('Hola, Lucía Navarro.');
  expect((await browser.get(linkIn(mail, '/empresa'))).text).toContain('FM4 activó tu cuenta el');
});

test('administrators are told of each decision once, with the reason; others are not', async () => {
  const companyId = await newCompany(app, { state: 'pending', tradeName: 'Puerta Dos' });
  const admins = [
    await newPerson(app, { companyId, roles: ['company_admin'] }),
    await newPerson(app, { companyId, roles: ['company_admin'] }),
  ];
  const editor = await newPerson(app, { companyId, roles: ['company_editor'] });
  for (let turn = 0; turn < 2; turn += 1) await fm4.browser.post(`/fm4/empresas/${companyId}/activar`);
  await mailsOf(app);
  app.clock.advance(60_000);
  const reason = 'No respondió a tres avisos de FM4.';
  await fm4.browser.post(`/fm4/empresas/${companyId}/suspender`, { reason });
  for (const { email } of admins) {
    const mails = await mailsTo(email);
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'FM4 suspendió la participación de Puerta Dos',
      'Puerta Dos ya puede empezar su ruta',
    ]);
    expect((await lastMailTo(app, email, 'suspendió')).text).toContain(reason);
  }
  expect(await mailsTo(editor.email)).toEqual([]);
});

test('a decision that was taken back before the mail went out is not told', async () => {
  const companyId = await newCompany(app, { state: 'pending' });
  const { email } = await newPerson(app, { companyId, roles: ['company_admin'] });
  await fm4.browser.post(`/fm4/empresas/${companyId}/activar`);
  app.clock.advance(1_000);
  await fm4.browser.post(`/fm4/empresas/${companyId}/suspender`, { reason: 'Se activó por error.' });
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('suspendió')]);
});

test('a reactivated company is told again', async () => {
  const companyId = await newCompany(app, { state: 'suspended' });
  const { email } = await newPerson(app, { companyId, roles: ['company_admin'] });
  await fm4.browser.post(`/fm4/empresas/${companyId}/activar`);
  expect(await mailsTo(email)).toHaveLength(1);
  app.clock.advance(60_000);
  await fm4.browser.post(`/fm4/empresas/${companyId}/suspender`, { reason: 'Falta un documento.' });
  expect(await mailsTo(email)).toHaveLength(2);
  app.clock.advance(60_000);
  await fm4.browser.post(`/fm4/empresas/${companyId}/activar`);
  expect(await mailsTo(email)).toHaveLength(3);
});
