import { DAY } from '#libs/clock';
import { PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp, type TestBrowser, testStart } from '../../support/index.js';

const mails = new KeptAccountMails();
const acceptance = { locale: 'es', privacy: 'si', password: 'una clave larga de verdad' };
const data = {
  office: 'Jefatura de Atención a Personas en Movilidad',
  phone: '378 555 0140 ext. 12',
  mail: 'movilidad@tepatitlan.example',
  hours: 'Lunes a viernes, de 9 a 15 horas',
  offers: 'Bolsa de trabajo y trámites.',
};
let app: TestApp;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Olga Sanz' });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

/** FM4 invites somebody as the liaison of a municipality, and they accept. */
async function liaisonOf(code: string, name: string, email: string): Promise<TestBrowser> {
  const invited = await admin.browser.post(`/fm4/municipios/${code}/enlaces`, { name, email });
  expect([invited.status, invited.location]).toEqual([303, `/fm4/municipios/${code}`]);
  const browser = app.browser();
  const accepted = await browser.post(await mails.link(app, email, 'invitation'), { ...acceptance, name });
  expect([accepted.status, accepted.location]).toEqual([303, '/enlaces']);
  return browser;
}

test('FM4 invites a liaison, who lands in their own workspace and is asked for their office first', async () => {
  const browser = await liaisonOf('14093', 'Leticia Ramos', 'leticia@tepa.example');
  const home = await browser.get('/enlaces');
  expect(home.text).toContain('Tepatitlán de Morelos');
  expect(home.text).toContain('Escribe los datos de tu oficina');
  expect(home.text).toContain('href="/enlaces/practicas"');
  const list = await admin.browser.get('/fm4/municipios?q=tepatitlan');
  expect(list.text).toContain('Leticia Ramos');
  expect((await admin.browser.get('/fm4/municipios?ver=sin-enlace')).text).not.toContain('/fm4/municipios/14093"');
  // of one municipality only
  const twice = await admin.browser.post('/fm4/municipios/14039/enlaces', {
    name: 'Leticia Ramos',
    email: 'leticia@tepa.example',
  });
  expect(twice.status).toBe(422);
  expect(twice.text).toContain('es enlace de Tepatitlán de Morelos');
});

test('a liaison says what their office offers, and everybody reads it with the day', async () => {
  const browser = await liaisonOf('14008', 'Rosa Mena', 'rosa@arandas.example');
  expect((await app.browser().get('/municipios/14008')).text).toContain('Todavía no hay una oficina de enlace');
  const named = { ...data, contactName: 'Rosa Mena' };
  const bare = await browser.post('/enlaces/oficina', { ...named, version: '1' });
  expect([bare.status, bare.text]).toEqual([
    422,
    expect.stringContaining('Marca la casilla si la persona está de acuerdo'),
  ]);
  expect(bare.text).toContain('Bolsa de trabajo y trámites.');
  for (const bad of [
    { office: '' },
    { phone: 'por la tarde' },
    { mail: 'nadie' },
    { offers: 'CURP LORA910314MVZPMN08' },
  ])
    expect([bad, (await browser.post('/enlaces/oficina', { ...data, ...bad, version: '1' })).status]).toEqual([
      bad,
      422,
    ]);
  const saved = await browser.post('/enlaces/oficina', { ...named, contactConsent: 'si', version: '1' });
  expect([saved.status, saved.location]).toEqual([303, '/enlaces/oficina']);
  const page = await app.browser().get('/municipios/14008');
  for (const words of [data.office, data.mail, 'Rosa Mena', 'tel:3785550140', 'Confirmado por la oficina'])
    expect(page.text).toContain(words);
  expect((await app.browser().get('/municipios?q=ARANDAS')).text).toContain(data.office);
  // from another tab, with what was there before
  const old = await browser.post('/enlaces/oficina', { ...data, office: 'Otra', version: '1' });
  expect(old.status).toBe(409);
  expect((await browser.get('/enlaces')).text).toContain('Empieza el curso para enlaces');
});

test('after ninety days it is marked and mailed, and one button confirms it', async () => {
  const browser = await liaisonOf('14030', 'Abel Cruz', 'abel@chapala.example');
  await browser.post('/enlaces/oficina', { ...data, version: '1' });
  app.clock.advance(84 * DAY);
  await mailsOf(app);
  app.clock.advance(6 * DAY);
  expect((await app.browser().get('/municipios/14030')).text).not.toContain('Pasaron más de 90 días');
  app.clock.advance(4 * DAY);
  expect((await app.browser().get('/municipios/14030')).text).toContain('Pasaron más de 90 días');
  const sent = (await mailsOf(app)).filter(({ to }) => to.includes('abel@chapala.example'));
  // the newest first
  expect(sent.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('están sin confirmar'),
    expect.stringContaining('Confirma los datos de la oficina de enlace de Chapala'),
  ]);
  expect((await browser.get('/pendientes')).text).toContain('Confirmar los datos de la oficina de enlace de Chapala');
  expect((await browser.get('/enlaces')).text).toContain('Confirma los datos de tu oficina');
  expect((await admin.browser.get('/fm4/municipios?ver=sin-confirmar')).text).toContain('Chapala');
  expect((await admin.browser.get('/fm4')).text).toContain('Chapala');
  expect((await browser.post('/enlaces/oficina/confirmar', { version: '7' })).status).toBe(409);
  expect((await browser.post('/enlaces/oficina/confirmar', { version: '2' })).location).toBe('/enlaces/oficina');
  expect((await app.browser().get('/municipios/14030')).text).not.toContain('Pasaron más de 90 días');
  app.clock.advance(30 * DAY);
  const all = await mailsOf(app);
  expect(all.filter(({ to }) => to.includes('abel@chapala.example'))).toHaveLength(sent.length);
  expect(all.filter(({ to, text }) => to.includes(admin.email) && text.includes('Chapala'))).toEqual([]);
});

test('when nobody answers, FM4 is told', async () => {
  await liaisonOf('14053', 'Noé Gil', 'noe@lagos.example');
  app.clock.advance(116 * DAY);
  const told = (await mailsOf(app)).filter(
    ({ to, text }) => to.includes(admin.email) && text.includes('Lagos de Moreno'),
  );
  expect(told).toHaveLength(1);
});

test('a liaison ends: the role goes, and the municipality is without one again', async () => {
  const browser = await liaisonOf('14067', 'Joel Arias', 'joel@vallarta.example');
  const page = await admin.browser.get('/fm4/municipios/14067');
  const [, end] = /href="(\/fm4\/municipios\/14067\/enlaces\/[^"]+\/terminar)"/.exec(page.text)!;
  expect((await admin.browser.get(end!)).text).toContain('Joel Arias');
  expect((await admin.browser.post(end!)).status).toBe(303);
  expect((await admin.browser.post(end!)).status).toBe(303);
  expect((await browser.get('/enlaces')).status).toBe(403);
  expect((await admin.browser.get('/fm4/municipios/14067')).text).toContain('todavía no tiene enlace');
  // and may begin again
  await admin.browser.post('/fm4/municipios/14067/enlaces', { name: 'Joel Arias', email: 'joel@vallarta.example' });
  const link = await mails.link(app, 'joel@vallarta.example', 'invitation');
  expect((await browser.post(`${link}/aceptar`)).location).toBe('/enlaces');
  expect((await browser.get('/enlaces')).text).toContain('Puerto Vallarta');
});

test('who had the role without a municipality is tied to one at once', async () => {
  const partner = await newPerson(app, { roles: ['partner'], name: 'Ema Luna' });
  expect((await partner.browser.get('/enlaces')).text).toContain('todavía no está ligada a un municipio');
  expect((await partner.browser.get('/enlaces/oficina')).status).toBe(404);
  await admin.browser.post('/fm4/municipios/14098/enlaces', { name: 'Ema Luna', email: partner.email });
  expect((await partner.browser.get('/enlaces')).text).toContain('San Pedro Tlaquepaque');
});

test('the name of a person leaves with their account', async () => {
  const browser = await liaisonOf('14101', 'Sara Ponce', 'sara@tonala.example');
  await browser.post('/enlaces/oficina', { ...data, contactName: 'Sara Ponce', contactConsent: 'si', version: '1' });
  const { userId } = await app.db.as(system('test'), async (tx) => {
    const [row] = (await tx.query(`select id from auth.users where email = 'sara@tonala.example'`)) as { id: string }[];
    return { userId: row!.id };
  });
  const held = app.nest.get(PersonData);
  const items = await app.db.as(system('test'), (tx) => held.held(tx, { userId, email: 'sara@tonala.example' }));
  expect(items.map(({ key }) => key)).toEqual(expect.arrayContaining(['liaison.served', 'liaison.named']));
});
