import type { EntityManager } from 'typeorm';
import { PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';

const app = appForAll();
let companyId: string;
let admin: TestPerson;
let editor: TestPerson;

beforeAll(async () => {
  companyId = await newCompany(app, { legalName: 'Agave Azul S.A. de C.V.', tradeName: 'Agave Azul' });
  admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ana Admin' });
  editor = await newPerson(app, { companyId, roles: ['company_editor'] });
});

const profile = (changes: Record<string, string> = {}) => ({
  version: '1',
  legalName: 'Agave Azul S.A. de C.V.',
  tradeName: 'Agave Azul',
  sector: '31-33',
  headcount: '120',
  municipality: '14039',
  contactName: 'Lucía Navarro',
  contactEmail: 'contacto@empresa.example',
  contactPhone: '',
  ...changes,
});
const row = async () =>
  (await app.db.as(system('test'), (tx) => tx.query('select * from companies where id = $1', [companyId])))[0];

describe('who may', () => {
  test('strangers are sent to sign in and back', async () => {
    expect(await app.browser().get('/empresa')).toMatchObject({ status: 303, location: '/entrar?volver=%2Fempresa' });
    expect((await app.browser().get('/api/v1/companies/me')).status).toBe(401);
  });

  test('learners and FM4 have no company workspace', async () => {
    const learner = await newPerson(app, { companyId, roles: ['learner'] });
    const auditor = await newPerson(app, { roles: ['auditor'] });
    for (const { browser } of [learner, auditor]) {
      for (const path of ['/empresa', '/empresa/perfil', '/empresa/equipo'])
        expect((await browser.get(path)).status).toBe(403);
      expect((await browser.get('/api/v1/companies/me')).status).toBe(403);
    }
  });

  test('editors read the data and do not change them', async () => {
    const page = await editor.browser.get('/empresa/perfil');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Industrias manufactureras');
    expect(page.text).not.toContain('<input class="input');
    expect((await editor.browser.post('/empresa/perfil', profile())).status).toBe(403);
  });
});

describe('the data of the company', () => {
  test('are changed by its administrators, on record', async () => {
    const before = await row();
    const answer = await admin.browser.post(
      '/empresa/perfil',
      profile({
        version: String(before.version),
        headcount: '300',
        municipality: '14120',
        contactPhone: '33 1234 5678',
      }),
    );
    expect(answer).toMatchObject({ status: 303, location: '/empresa/perfil' });
    expect((await admin.browser.follow(answer)).text).toContain('Guardamos los datos');
    expect(await row()).toMatchObject({
      headcount: 300,
      municipality_code: '14120',
      contact_phone: '3312345678',
      version: before.version + 1,
    });
    const [act] = await app.db.as(system('test'), (tx) =>
      tx.query(`select details from act_log where subject_id = $1 and act = 'companies.edited' order by seq desc`, [
        companyId,
      ]),
    );
    expect(act.details).toEqual({ fields: ['headcount', 'municipalityCode', 'contactPhone'] });
  });

  test('wrong ones come back with everything kept', async () => {
    const { version } = await row();
    const answer = await admin.browser.post(
      '/empresa/perfil',
      profile({ version: String(version), legalName: 'X', headcount: '12a' }),
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#legalName"');
    expect(answer.text).toContain('value="12a"');
    expect((await row()).version).toBe(version);
  });

  test('changed by two at once show both versions, and either can be kept', async () => {
    const { version } = await row();
    const late = profile({ version: String(version), tradeName: 'Agave de Ana' });
    await admin.browser.post('/empresa/perfil', profile({ version: String(version), tradeName: 'Agave de Beto' }));
    const answer = await admin.browser.post('/empresa/perfil', late);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Agave de Beto');
    expect(answer.text).toContain('value="Agave de Ana"');
    expect((await row()).trade_name).toBe('Agave de Beto');
    const current = /name="version" value="(\d+)"/.exec(answer.text)?.[1] ?? '';
    expect((await admin.browser.post('/empresa/perfil', { ...late, version: current })).status).toBe(303);
    expect((await row()).trade_name).toBe('Agave de Ana');
  });

  test('sent twice are saved once and answered twice', async () => {
    const { version } = await row();
    const fields = profile({ version: String(version), tradeName: 'Agave Doble' });
    const answers = [
      await admin.browser.post('/empresa/perfil', fields),
      await admin.browser.post('/empresa/perfil', fields),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await row()).version).toBe(version + 1);
  });

  test.each(['', 'x', '-1', '1.5', '99999999999'])('with the version %j are not saved', async (version) => {
    const before = await row();
    const answer = await admin.browser.post('/empresa/perfil', profile({ version, tradeName: 'Sin versión' }));
    expect([409, 422]).toContain(answer.status);
    expect((await row()).version).toBe(before.version);
  });

  test('are told by the API', async () => {
    const answer = await editor.browser.get('/api/v1/companies/me');
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({
      id: companyId,
      legalName: 'Agave Azul S.A. de C.V.',
      state: 'active',
      sector: { code: '31-33', name: 'Industrias manufactureras' },
    });
    expect(answer.text).not.toContain('contacto@empresa.example');
  });
});

describe('what the room keeps about a person', () => {
  const keep = (tx: EntityManager, email: string, id: string) =>
    tx.query('update companies set contact_email = $1, contact_name = $1 where id = $2', [email, id]);
  const contactOf = (tx: EntityManager, id: string) =>
    tx.query('select contact_name, contact_email, contact_phone from companies where id = $1', [id]);

  test('is told to them, and another administrator takes their place when they are erased', async () => {
    const own = await newCompany(app, { legalName: 'Con Contacto S.A.' });
    const first = await newPerson(app, { companyId: own, roles: ['company_admin'] });
    const second = await newPerson(app, { companyId: own, roles: ['company_admin'] });
    const data = app.nest.get(PersonData);
    await app.db.as(system('test'), async (tx) => {
      await keep(tx, first.email, own);
      expect((await data.export(tx, first))['companies']).toMatchObject({
        contact: [{ legalName: 'Con Contacto S.A.' }],
      });
      expect((await data.export(tx, second))['companies']).toEqual({ contact: [] });
      await data.erase(tx, first);
      const contact = { contact_name: second.name, contact_email: second.email, contact_phone: null };
      expect(await contactOf(tx, own)).toEqual([contact]);
    });
  });

  test('leaves no trace when nobody can take their place', async () => {
    const own = await newCompany(app);
    const only = await newPerson(app, { companyId: own, roles: ['company_admin'] });
    await app.db.as(system('test'), async (tx) => {
      await keep(tx, only.email, own);
      await app.nest.get(PersonData).erase(tx, only);
      expect(JSON.stringify(await contactOf(tx, own))).not.toContain(only.email);
    });
  });
});

describe('row-level security', () => {
  test('another company sees and changes nothing, whatever the application forgets', async () => {
    const other = await newCompany(app);
    const stranger = { kind: 'person', userId: admin.userId, companyId: other, roles: ['company_admin'] } as const;
    await app.db.as(stranger, async (tx) => {
      expect(await tx.query('select id from companies')).toEqual([{ id: other }]);
      expect((await tx.query(`update companies set trade_name = 'Robada' where id = $1`, [companyId]))[1]).toBe(0);
      expect((await tx.query('delete from companies'))[1]).toBe(0);
    });
  });

  test('nobody sees companies without signing in', async () => {
    expect(await app.db.as({ kind: 'anonymous' }, (tx) => tx.query('select id from companies'))).toEqual([]);
  });

  test.each([
    `state = 'active', activated_at = now(), suspension_reason = null`,
    `rfc = 'SAT970701NN3'`,
    `activated_at = now()`,
  ])('a company cannot set its own %s', async (change) => {
    const own = await newCompany(app, { state: 'suspended' });
    const member = { kind: 'person', userId: admin.userId, companyId: own, roles: ['company_admin'] } as const;
    const trying = app.db.as(member, (tx) => tx.query(`update companies set ${change} where id = $1`, [own]));
    await expect(trying).rejects.toThrow('a member cannot change this');
  });
});
