import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { DAY } from '#libs/clock';
import { startApp, type TestApp } from '../../support/index.js';

const mails = new KeptAccountMails();
let app: TestApp;
let companyId: string;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
});
beforeEach(async () => {
  companyId = await newCompany(app);
  admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ana Admin' });
});
afterAll(() => app.close());

const colleague = (changes: Record<string, string> = {}) => ({
  name: 'Beto Ruiz',
  email: `beto-${newId()}@agave.example`,
  role: 'company_editor',
  ...changes,
});
const pending = () =>
  app.db.as(system('test'), (tx) =>
    tx.query(`select id, email, role, state, token_hash from invitations where company_id = $1 order by sent_at`, [
      companyId,
    ]),
  );
const rolesOf = async (userId: string) => {
  const rows: { role: string }[] = await app.db.as(system('test'), (tx) =>
    tx.query('select role from memberships where user_id = $1 and company_id = $2', [userId, companyId]),
  );
  return rows.map(({ role }) => role);
};

describe('inviting', () => {
  test('a colleague sends them a mail and shows the open invitation', async () => {
    const fields = colleague();
    const answer = await admin.browser.post('/empresa/equipo', fields);
    expect(answer).toMatchObject({ status: 303, location: '/empresa/equipo' });
    const page = await admin.browser.follow(answer);
    expect(page.text).toContain(`Enviamos la invitación a ${fields.email}.`);
    expect(page.text).toContain('en 14 días, el 7 de diciembre');
    expect(mails.last(fields.email, 'invitation').details).toMatchObject({
      inviter: 'Ana Admin',
      role: 'company_editor',
    });
  });

  test('wrong data come back with everything kept', async () => {
    const answer = await admin.browser.post('/empresa/equipo', colleague({ email: 'beto@', role: 'auditor' }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="Beto Ruiz"');
    expect(answer.text).toContain('value="beto@"');
    expect(answer.text).toContain('id="role-error"');
    expect(await pending()).toEqual([]);
  });

  test('somebody who is there already is refused at the field', async () => {
    const answer = await admin.browser.post(
      '/empresa/equipo',
      colleague({ email: admin.email, role: 'company_admin' }),
    );
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('id="email-error"');
  });

  test('twice renews the one invitation', async () => {
    const fields = colleague();
    await admin.browser.post('/empresa/equipo', fields);
    await admin.browser.post('/empresa/equipo', fields);
    expect(await pending()).toHaveLength(1);
  });

  test('editors invite learners and nobody else', async () => {
    const editor = await newPerson(app, { companyId, roles: ['company_editor'] });
    expect((await editor.browser.post('/empresa/equipo', colleague({ role: 'learner' }))).status).toBe(303);
    expect((await editor.browser.post('/empresa/equipo', colleague({ role: 'company_admin' }))).status).toBe(403);
    const page = await editor.browser.get('/empresa/equipo');
    expect(page.text).not.toContain('value="company_admin"');
    expect(page.text).not.toContain(`/empresa/equipo/${admin.userId}"`);
  });
});

describe('strangers are not written to', () => {
  test('before FM4 has activated the company, nor while it is suspended', async () => {
    for (const state of ['pending', 'suspended'] as const) {
      const id = await newCompany(app, { state });
      const boss = await newPerson(app, { companyId: id, roles: ['company_admin'] });
      const fields = colleague();
      expect((await boss.browser.post('/empresa/equipo', fields)).status).toBe(403);
      expect(mails.count(fields.email)).toBe(0);
      expect((await boss.browser.get('/empresa/equipo')).text).toContain('Podrás invitar cuando FM4 active');
    }
  });

  test.each(['Gana en https://premio.example', 'premio.example', 'Ana\nGanaste', 'Ana \u202Ezur', 'Tel. 33 1234 5678'])(
    'with the name %j',
    async (name) => {
      const fields = colleague({ name });
      const answer = await admin.browser.post('/empresa/equipo', fields);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('id="name-error"');
      expect(mails.count(fields.email)).toBe(0);
    },
  );

  test('in the name of a company that a mail would take for a link', async () => {
    const companyId = await newCompany(app, { tradeName: 'gana.premio.example' });
    const { browser } = await newPerson(app, { companyId, roles: ['company_admin'] });
    const fields = colleague();
    const answer = await browser.post('/empresa/equipo', fields);
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('tomaría por enlace')]);
    expect(answer.text).toContain(`value="${fields.email}"`);
    expect(mails.count(fields.email)).toBe(0);
  });

  test('by more than forty mails in a day, renewed ones too, however fast', async () => {
    const boss = await newPerson(app, { companyId, roles: ['company_admin'] });
    const answers = await Promise.all(
      Array.from({ length: 44 }, (_, i) => (i % 2 ? boss : admin).browser.post('/empresa/equipo', colleague())),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      ...Array(40).fill(303),
      ...Array(4).fill(429),
    ]);
    const late = await admin.browser.post('/empresa/equipo', colleague());
    expect(late.status).toBe(429);
    expect(late.text).toContain('Sigue mañana');
    expect(late.text).toContain('value="Beto Ruiz"');
    const [first] = await pending();
    expect((await admin.browser.post(`/empresa/equipo/invitaciones/${first.id}/reenviar`)).status).toBe(429);
    app.clock.advance(DAY + 1);
    expect((await admin.browser.post('/empresa/equipo', colleague())).status).toBe(303);
  });

  test('by more than three mails a day to one mailbox, from all companies together', async () => {
    const name = `ana-${newId()}`;
    const send = async (as: TestPerson, tag: string) =>
      as.browser.post('/empresa/equipo', colleague({ email: `${name}${tag}@agave.example` }));
    for (const tag of ['', '+1', '+2']) expect((await send(admin, tag)).status).toBe(303);
    const other = await newPerson(app, { companyId: await newCompany(app), roles: ['company_admin'] });
    const answer = await send(other, '+3');
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('id="email-error"');
  });
});

describe('an open invitation', () => {
  test('is sent again with a new link', async () => {
    const fields = colleague();
    await admin.browser.post('/empresa/equipo', fields);
    const [before] = await pending();
    app.clock.advance(DAY);
    const answer = await admin.browser.post(`/empresa/equipo/invitaciones/${before.id}/reenviar`);
    expect((await admin.browser.follow(answer)).text).toContain('El enlace anterior ya no sirve');
    const [after] = await pending();
    expect(after.id).toBe(before.id);
    expect(after.token_hash).not.toBe(before.token_hash);
    expect(mails.count(fields.email)).toBe(2);
  });

  test('past its day says so', async () => {
    await admin.browser.post('/empresa/equipo', colleague());
    app.clock.advance(15 * DAY);
    expect((await admin.browser.get('/empresa/equipo')).text).toContain('Venció');
  });

  test('is withdrawn, once', async () => {
    await admin.browser.post('/empresa/equipo', colleague());
    const [{ id }] = await pending();
    expect((await admin.browser.get('/empresa/equipo')).text).not.toContain(`${id}/retirar" method`);
    const asked = await admin.browser.get(`/empresa/equipo/invitaciones/${id}/retirar`);
    expect(asked.text).toContain('¿Retirar la invitación a ');
    expect(asked.text).toContain(`method="post" action="/empresa/equipo/invitaciones/${id}/retirar"`);
    expect((await pending())[0].state).toBe('pending');
    expect((await admin.browser.post(`/empresa/equipo/invitaciones/${id}/retirar`)).status).toBe(303);
    expect((await admin.browser.get(`/empresa/equipo/invitaciones/${id}/retirar`)).status).toBe(404);
    expect((await pending())[0].state).toBe('withdrawn');
    expect((await admin.browser.post(`/empresa/equipo/invitaciones/${id}/retirar`)).status).toBe(404);
  });

  test('of another company does not exist', async () => {
    await admin.browser.post('/empresa/equipo', colleague());
    const [{ id }] = await pending();
    const other = await newPerson(app, { companyId: await newCompany(app), roles: ['company_admin'] });
    for (const act of ['reenviar', 'retirar']) {
      expect((await other.browser.post(`/empresa/equipo/invitaciones/${id}/${act}`)).status).toBe(404);
    }
    expect((await pending())[0].state).toBe('pending');
  });
});

describe('a member', () => {
  test('gets another role instead of the one they had', async () => {
    const member = await newPerson(app, { companyId, roles: ['learner'], name: 'Caro Díaz' });
    expect((await admin.browser.get(`/empresa/equipo/${member.userId}`)).text).toContain('¿Qué puede hacer Caro Díaz?');
    const answer = await admin.browser.post(`/empresa/equipo/${member.userId}/rol`, { role: 'company_editor' });
    expect((await admin.browser.follow(answer)).text).toContain('Cambiamos lo que puede hacer Caro Díaz.');
    expect(await rolesOf(member.userId)).toEqual(['company_editor']);
  });

  test('is taken off the team and no longer gets in', async () => {
    const member = await newPerson(app, { companyId, roles: ['company_editor'] });
    expect((await member.browser.get('/empresa')).status).toBe(200);
    const asked = await admin.browser.get(`/empresa/equipo/${member.userId}/quitar`);
    expect(asked.text).toContain(`¿Quitar a ${member.name} del equipo?`);
    expect(asked.text).toContain(`method="post" action="/empresa/equipo/${member.userId}/quitar"`);
    expect((await admin.browser.post(`/empresa/equipo/${member.userId}/quitar`)).status).toBe(303);
    expect(await rolesOf(member.userId)).toEqual([]);
    expect((await member.browser.get('/empresa')).status).toBe(403);
  });

  test('who alone runs the workspace can neither go nor step down', async () => {
    const page = await admin.browser.get(`/empresa/equipo/${admin.userId}`);
    expect(page.text).toContain('Es la única persona que administra este espacio');
    for (const [act, fields] of [
      ['quitar', {}],
      ['rol', { role: 'learner' }],
    ] as const) {
      const answer = await admin.browser.post(`/empresa/equipo/${admin.userId}/${act}`, fields);
      expect(answer.status).toBe(409);
      expect(await rolesOf(admin.userId)).toEqual(['company_admin']);
    }
  });

  test('who runs it with another may leave', async () => {
    await newPerson(app, { companyId, roles: ['company_admin'] });
    expect(await admin.browser.post(`/empresa/equipo/${admin.userId}/quitar`)).toMatchObject({
      status: 303,
      location: '/',
    });
    expect(await rolesOf(admin.userId)).toEqual([]);
  });

  test('of another company, of none, or of nonsense does not exist', async () => {
    const other = await newPerson(app, { companyId: await newCompany(app), roles: ['company_admin'] });
    for (const id of [other.userId, newId(), 'x', '%00', '🙂']) {
      const path = `/empresa/equipo/${encodeURIComponent(id)}`;
      expect((await admin.browser.get(path)).status).toBe(404);
      expect((await admin.browser.post(`${path}/rol`, { role: 'learner' })).status).toBe(404);
      expect((await admin.browser.post(`${path}/quitar`)).status).toBe(404);
    }
    expect((await other.browser.get('/empresa')).status).toBe(200);
  });

  test('is arranged by administrators only', async () => {
    const editor = await newPerson(app, { companyId, roles: ['company_editor'] });
    expect((await editor.browser.get(`/empresa/equipo/${admin.userId}`)).status).toBe(403);
    expect((await editor.browser.post(`/empresa/equipo/${admin.userId}/quitar`)).status).toBe(403);
    expect((await editor.browser.post(`/empresa/equipo/${editor.userId}/rol`, { role: 'company_admin' })).status).toBe(
      403,
    );
  });
});
