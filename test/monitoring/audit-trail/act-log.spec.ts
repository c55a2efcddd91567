import pg from 'pg';
import { newId } from '#libs/ids';
import { recordAct, system } from '../../../src/database/index.js';
import { newDistinction } from '../../support/distinctions.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let admin: TestPerson;
const actor = system('test');

beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'] });
  await app.db.as(actor, async (tx) => {
    for (const act of ['companies.edited', 'distinctions.suspended', 'distinctions.reinstated'] as const) {
      await recordAct(tx, actor, { at: app.clock.now(), act, subject: { type: 'test', id: newId() } });
    }
  });
});
afterAll(() => app.close());

/** Changes the log as the owner of the tables, which the application is not. */
async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: app.config.databaseUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

describe('a log of many acts', () => {
  const companyId = newId();
  let person: TestPerson;
  const search = async (query: string) => (await admin.browser.get(`/fm4/bitacora?${query}`)).text;

  beforeAll(async () => {
    await newCompany(app, { id: companyId, legalName: 'Talabartería Sur S.A.' });
    person = await newPerson(app, { roles: ['auditor'], name: 'Teresa Gómez' });
    const by = { kind: 'person', userId: person.userId, companyId: null, roles: ['auditor'] } as const;
    await app.db.as(actor, async (tx) => {
      const at = new Date('2026-11-10T18:00:00Z');
      const subject = { type: 'audit', id: newId() };
      const review = { item: 'D1-01', value: 1, reason: '=Falta el protocolo', verifiedHow: 'En la visita', before: 3 };
      await recordAct(tx, by, { at, act: 'audits.item-reviewed', subject, companyId, details: review });
      const conflict = { wasAuditor: true, reason: 'Fui su proveedora' };
      await recordAct(tx, by, { at, act: 'audits.conflict-declared', subject, companyId, details: conflict });
      const advice = { userId: person.userId, kind: 'training', givenOn: '2026-10-01' };
      await recordAct(tx, by, { at, act: 'audits.advisory-recorded', subject, companyId, details: advice });
    });
  });

  test('says each act in a sentence, with its reasons, and names no internal name', async () => {
    const text = await search('que=audits.item-reviewed');
    for (const words of ['Revisó una práctica', 'Práctica: D1-01', 'Antes: 3', 'Falta el protocolo', 'En la visita']) {
      expect(text).toContain(words);
    }
    const others = await search(`sobre=${companyId}`);
    for (const words of [
      'Motivo: Fui su proveedora',
      'Auditaba el caso: Sí',
      'Clase: Capacitación',
      'Persona: Teresa Gómez',
    ]) {
      expect(others).toContain(words);
    }
    const cells = [...others.matchAll(/<t[dh][ >].*?<\/t[dh]>/gs)].map(([cell]) => cell.replace(/<[^>]*>/g, ' '));
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => /\b[a-z]+\.[a-z-]+\b|wasAuditor|training/.test(cell))).toEqual([]);
  });

  test.each([
    ['who', 'buscar=Teresa', 3],
    ['what', 'que=audits.conflict-declared', 1],
    ['a word of a reason', 'buscar=proveedora', 1],
    ['a company', 'buscar=Talabarter%C3%ADa', 3],
    ['days', 'desde=2026-11-10&hasta=2026-11-10', 3],
    ['days before', 'hasta=2026-11-09', 0],
    ['all at once', 'buscar=Teresa&que=audits.item-reviewed&desde=2026-11-01', 1],
  ])('is found by %s', async (_, query, n) => {
    const csv = (await admin.browser.get(`/fm4/bitacora/archivo.csv?${query}`)).text.trim().split('\r\n');
    expect(csv.slice(1)).toHaveLength(n);
    expect((await search(query)).split('Todo sobre esto').length - 1).toBe(n);
  });

  test('goes into a spreadsheet as text, never as a formula', async () => {
    const answer = await admin.browser.get('/fm4/bitacora/archivo.csv?que=audits.item-reviewed');
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text).toContain('Motivo: =Falta el protocolo');
    expect(answer.text).not.toMatch(/(^|,)"?=/m);
    const auditor = await person.browser.get('/fm4/bitacora/archivo.csv');
    expect(auditor.status).toBe(403);
  });
});

describe('who came in', () => {
  let person: TestPerson;

  beforeAll(async () => {
    person = await newPerson(app, { roles: ['auditor'], name: 'Raúl Puerta' });
    await app.db.as(actor, async (tx) => {
      const add = (what: string, userId: string | null, detail: string, at: string) =>
        tx.query('insert into access_records (id, at, what, user_id, detail) values ($1, $2, $3, $4, $5)', [
          newId(),
          at,
          what,
          userId,
          detail,
        ]);
      await add('signed-in', person.userId, 'auditor', '2026-11-11T18:00:00Z');
      await add('sign-in-refused', person.userId, 'credentials', '2026-11-12T18:00:00Z');
      await add('sign-in-refused', null, 'credentials', '2026-11-13T18:00:00Z');
      await add('refused-by-role', person.userId, 'GET /fm4/personas', '2026-11-14T18:00:00Z');
    });
  });

  test.each([
    ['buscar=Puerta', ['Entró', 'No se le dejó entrar', 'GET /fm4/personas'], ['Nadie con cuenta']],
    ['que=sign-in-refused', ['Correo o contraseña no coinciden', 'Nadie con cuenta'], ['GET /fm4/personas']],
    ['desde=2026-11-14&hasta=2026-11-14', ['GET /fm4/personas'], ['Nadie con cuenta']],
  ])('is found by %s', async (query, shown, hidden) => {
    const { text } = await admin.browser.get(`/fm4/bitacora/accesos?${query}`);
    const table = /<tbody>.*<\/tbody>/s.exec(text)![0];
    for (const words of shown) expect(table).toContain(words);
    for (const words of hidden) expect(table).not.toContain(words);
  });

  test('is shown to the person themselves, and to nobody else', async () => {
    const own = (await person.browser.get('/cuenta')).text;
    for (const words of ['Entraste', 'No se dejó entrar a alguien que escribió tu correo'])
      expect(own).toContain(words);
    expect((await person.browser.get('/fm4/bitacora/accesos')).status).toBe(403);
    const other = await newPerson(app, { roles: ['auditor'] });
    expect((await other.browser.get('/cuenta')).text).toContain('Todavía no hay nada.');
  });
});

test('the log is checked when somebody asks, and says that it is whole', async () => {
  const page = await admin.browser.get('/fm4/bitacora');
  expect(page.text).toContain('?revisar=si');
  expect(page.text).not.toContain('la cadena está completa');
  expect((await admin.browser.get('/fm4/bitacora?revisar=si')).text).toContain('la cadena está completa');
});

test('it is compared with what the register signed, which shows that its end was cut off', async () => {
  const checked = async () => (await admin.browser.get('/fm4/bitacora?revisar=si')).text;
  expect(await checked()).toContain('Todavía no hay nada firmado');
  await newDistinction(app, { document: false });
  await app.jobs.runDue();
  expect(await checked()).toMatch(/la cadena está completa.*Concuerda con lo que el registro público firmó una vez/s);
  await asOwner('create table kept as select * from act_log where seq > (select max(seq) - 2 from act_log)');
  await asOwner('delete from act_log where seq in (select seq from kept)');
  const cut = await checked();
  expect(cut).toContain('la cadena está completa');
  expect(cut).toMatch(
    /Le falta el final: el 23 de noviembre de 2026, \d\d:\d\d el registro público firmó que había \d+ actos/,
  );
  await asOwner('insert into act_log overriding system value select * from kept; drop table kept');
  expect(await checked()).toContain('no le falta el final');
});

test.each([
  ['changed', `update act_log set act = 'distinctions.revoked' where act = 'distinctions.suspended'`],
  ['removed', `delete from act_log where act = 'distinctions.suspended'`],
])('an act that was %s after it was written shows', async (_how, sql) => {
  await expect(app.db.as(actor, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
  await asOwner(sql);
  expect((await admin.browser.get('/fm4/bitacora?revisar=si')).text).toContain('La cadena se rompe en el acto');
});
