import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Accounts, CompanyNames } from '../../../src/accounts/index.js';
import { type Role, system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newCompany } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { isIn, password, person, signedIn } from '../people.js';

const mails = new KeptAccountMails();
const company = newId();
const work = system('test');
const acceptance = { name: 'Ana Ruiz', locale: 'es', privacy: 'si' };
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
  app.nest.get(CompanyNames).answerBy(async (_tx, ids) => new Map(ids.map((id) => [id, 'Agave Azul'])));
});

afterAll(() => app.close());

async function invited(email: string, role: Role = 'learner', companyId: string | null = company): Promise<string> {
  const accounts = app.nest.get(Accounts);
  if (companyId) await newCompany(app, { id: companyId });
  await app.db.as(work, (tx) => accounts.invite(tx, work, { companyId, email, name: 'Ana', role }));
  return mails.link(app, email, 'invitation');
}

const rolesIn = (email: string) =>
  app.db.as(work, async (tx) => {
    const members = await app.nest.get(Accounts).membersOf(tx, company);
    return members.find((member) => member.email === email)?.roles ?? [];
  });

describe('an invitation', () => {
  test('says to what it is, makes the account and signs in, once', async () => {
    const link = await invited('ana@agave.example');
    const page = await app.browser().get(link);
    expect(page.text).toContain('Te invitan a Agave Azul');
    expect(page.text).toContain('value="Ana"');
    const browser = app.browser();
    const joined = await browser.post(link, { ...acceptance, password });
    expect([joined.status, joined.location]).toEqual([303, '/aprender']);
    expect(await isIn(browser)).toBe(true);
    expect(await rolesIn('ana@agave.example')).toEqual(['learner']);
    expect((await app.browser().post('/entrar', { email: 'ana@agave.example', password })).status).toBe(303);

    const again = app.browser();
    const second = await again.post(link, { ...acceptance, password: 'la de otra persona' });
    expect(second.status).toBe(410);
    expect(second.text).toContain('Esta invitación ya se usó');
    expect(await isIn(again)).toBe(false);
  });

  test('needs a name and the privacy notice, not a password', async () => {
    const link = await invited('beto@agave.example');
    const bare = await app.browser().post(link, { name: '', locale: 'es' });
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('Marca la casilla');
    expect((await app.browser().post(link, { ...acceptance, password: 'corta' })).status).toBe(422);
    expect((await app.browser().post(link, acceptance)).status).toBe(303);
  });

  test('that two browsers accept at once makes one person', async () => {
    const link = await invited('doble@agave.example');
    const answers = await Promise.all([app.browser().post(link, acceptance), app.browser().post(link, acceptance)]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  test('expires after fourteen days', async () => {
    const link = await invited('carla@agave.example');
    app.clock.advance(14 * DAY);
    const page = await app.browser().get(link);
    expect(page.status).toBe(410);
    expect(page.text).toContain('Esta invitación ya venció');
    expect((await app.browser().post(link, acceptance)).status).toBe(410);
    app.clock.advance(-14 * DAY);
  });

  test('that is unknown or was withdrawn has its own page', async () => {
    expect((await app.browser().get('/invitacion/inventada')).status).toBe(404);
    const link = await invited('dora@agave.example');
    await app.db.as(work, async (tx) => {
      const accounts = app.nest.get(Accounts);
      const open = await accounts.invitationsOf(tx, company);
      await accounts.withdrawInvitation(tx, work, open.find(({ email }) => email === 'dora@agave.example')!.id);
    });
    const page = await app.browser().get(link);
    expect(page.status).toBe(410);
    expect(page.text).toContain('se retiró');
  });

  test('does not open an account that exists: its owner signs in and accepts', async () => {
    const { email } = await person(app);
    const link = await invited(email, 'company_editor');
    const page = await app.browser().get(link);
    expect(page.text).toContain('Entrar para aceptar');
    const stranger = app.browser();
    expect((await stranger.post(link, { ...acceptance, password: 'la de otra persona' })).status).toBe(409);
    expect(await isIn(stranger)).toBe(false);

    const browser = await signedIn(app, email);
    expect((await browser.get(link)).text).toContain(`action="${link}/aceptar"`);
    expect((await browser.post(`${link}/aceptar`)).location).toBe('/empresa');
    expect(await rolesIn(email)).toEqual(['company_editor']);
  });

  test('is not taken by somebody else who happens to be signed in', async () => {
    const link = await invited('elsa@agave.example');
    const other = await person(app);
    const browser = await signedIn(app, other.email);
    expect((await browser.get(link)).text).toContain('Esta invitación es de otra persona');
    await browser.post(`${link}/aceptar`);
    await browser.post(link, acceptance);
    expect(await rolesIn(other.email)).toEqual([]);
    expect((await browser.post('/salir', { volver: link })).location).toBe(link);
  });

  test('takes an address over from whoever registered it without proving it', async () => {
    const squatted = await person(app, { verified: false });
    const link = await invited(squatted.email);
    expect((await app.browser().post(link, { ...acceptance, password: 'la de su dueña' })).status).toBe(303);
    expect((await app.browser().post('/entrar', { email: squatted.email, password })).status).toBe(401);
    expect((await app.browser().post('/entrar', { email: squatted.email, password: 'la de su dueña' })).status).toBe(
      303,
    );
  });
});

describe('the people of FM4', () => {
  test('are managed by its administrator alone', async () => {
    const auditor = await signedIn(app, (await person(app, { roles: ['auditor'] })).email);
    expect((await auditor.get('/fm4/personas')).status).toBe(403);
    expect(
      (await auditor.post('/fm4/personas', { name: 'X', email: 'x@fm4.example', role: 'staff_admin' })).status,
    ).toBe(403);
  });

  test('are invited with a role, and lose it', async () => {
    const admin = await person(app, { roles: ['staff_admin'] });
    const browser = await signedIn(app, admin.email);
    const fields = { name: 'Nora', email: 'nora@fm4.example', role: 'auditor' };
    expect((await browser.post('/fm4/personas', { ...fields, role: 'learner' })).status).toBe(422);
    expect((await browser.post('/fm4/personas', fields)).location).toBe('/fm4/personas');
    const page = await browser.get('/fm4/personas');
    expect(page.text).toContain('Enviamos la invitación a Nora.');
    expect(page.text).toContain('nora@fm4.example');

    const link = await mails.link(app, 'nora@fm4.example', 'invitation');
    const nora = app.browser();
    expect((await nora.post(link, { ...acceptance, name: 'Nora', password })).location).toBe('/fm4');
    expect(page.text).toContain('href="/fm4/municipios"');
    expect(page.text).not.toContain('<option value="partner"');
    const partner = await browser.post('/fm4/personas', { ...fields, email: 'ayto@gdl.example', role: 'partner' });
    expect(partner.status).toBe(422);
    expect(partner.text).toContain('href="#role"');
    const taken = await browser.post('/fm4/personas', fields);
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('Nora ya tiene esa función.');

    const { userId } = await app.db.as(work, async (tx) =>
      (await app.nest.get(Accounts).staffWith(tx, 'auditor')).find((m) => m.email === 'nora@fm4.example')!,
    );
    const asked = await browser.get(`/fm4/personas/${userId}/quitar?role=auditor`);
    expect(asked.text).toContain(`method="post" action="/fm4/personas/${userId}/quitar"`);
    expect((await browser.get(`/fm4/personas/${userId}/quitar?role=committee`)).status).toBe(404);
    expect((await browser.post(`/fm4/personas/${userId}/quitar`, { role: 'auditor' })).location).toBe('/fm4/personas');
    expect((await browser.get('/fm4/personas')).text).not.toContain('nora@fm4.example');
    expect((await browser.post('/fm4/personas/nobody/quitar', { role: 'auditor' })).status).toBe(404);
  });

  test('are signed out everywhere by their administrator', async () => {
    const admin = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
    const auditor = await person(app, { roles: ['auditor'] });
    const devices = [await signedIn(app, auditor.email), await signedIn(app, auditor.email)];
    for (const device of devices) expect((await device.get('/fm4')).status).toBe(200);
    const path = `/fm4/personas/${auditor.userId}/sesiones`;
    expect((await devices[0]!.post(path)).status).toBe(403);
    expect((await admin.get(path)).text).toContain(`method="post" action="${path}"`);
    expect((await admin.post(path)).location).toBe('/fm4/personas');
    expect((await admin.get('/fm4/personas')).text).toContain('Sesiones que cerramos: 2.');
    for (const device of devices) expect((await device.get('/fm4')).location).toContain('/entrar');
    for (const nobody of ['nobody', newId(), (await person(app, { roles: [] })).userId])
      expect([nobody, (await admin.post(`/fm4/personas/${nobody}/sesiones`)).status]).toEqual([nobody, 404]);
  });

  test('keep their last administrator', async () => {
    const lonely = await startApp({ replace: mails.instead });
    try {
      const { email, userId } = await person(lonely, { roles: ['staff_admin'] });
      const browser = await signedIn(lonely, email);
      const answer = await browser.post(`/fm4/personas/${userId}/quitar`, { role: 'staff_admin' });
      expect(answer.status).toBe(409);
      expect(answer.text).toContain('Es la única persona que administra');
    } finally {
      await lonely.close();
    }
  });
});

describe('who wants no invitations', () => {
  const stopOf = (email: string) => app.nest.get(Accounts).stopInvitationsPath(email);

  test('says so without an account, in every later mail’s place too, and can change their mind', async () => {
    const email = `nadie-${newId()}@agave.example`;
    const link = await invited(email);
    const stop = stopOf(email);
    const browser = app.browser();
    expect((await browser.get(stop)).text).toContain('¿No quieres recibir invitaciones?');
    // looking changes nothing: mail programs open links
    expect((await app.browser().get(link)).status).toBe(200);
    expect((await browser.post(stop)).text).toContain('No recibirás más invitaciones');
    expect((await browser.post(stop)).status).toBe(200);
    expect((await app.browser().get(link)).status).toBe(410);

    for (const again of [email, email.toUpperCase(), email.replace('@', '+1@')]) {
      await expect(invited(again)).rejects.toMatchObject({ code: 'accounts.invitations-stopped', field: 'email' });
    }
    await expect(invited(email, 'auditor', null)).rejects.toMatchObject({ code: 'accounts.invitations-stopped' });
    await expect(invited(email, 'learner', newId())).rejects.toMatchObject({ code: 'accounts.invitations-stopped' });

    expect((await browser.post(`${stop}/permitir`)).text).toContain('¿No quieres recibir invitaciones?');
    expect(await invited(email)).toMatch(/^\/invitacion\//);
  });

  test('does so for no other address', async () => {
    const [one, other] = [`uno-${newId()}@agave.example`, `otro-${newId()}@agave.example`];
    await app.browser().post(stopOf(one));
    expect(await invited(other)).toMatch(/^\/invitacion\//);
    const [mailbox] = stopOf(other).split('/').at(-1)!.split('.');
    const forged = stopOf(one).replace(/[\w-]+(?=\.)/, mailbox!);
    expect((await app.browser().post(forged)).status).toBe(404);
    expect(await invited(other)).toMatch(/^\/invitacion\//);
  });
});
