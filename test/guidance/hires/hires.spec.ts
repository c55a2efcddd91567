import { newId } from '#libs/ids';
import { Hires } from '../../../src/guidance/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

const home = '/empresa/contrataciones';
/** Personal values that somebody may type, planted in forms; nothing of them is kept anywhere. */
const planted = {
  curp: 'GOMJ900101HJCXXX09',
  name: 'Xóchitl Tzompantzi',
  passport: 'pasaporte G98765432',
  nss: 'NSS 04 91 85 2345 1',
};

let app: TestApp;
const logged: string[] = [];
beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(JSON.stringify(line)) });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

async function company(): Promise<{ companyId: string; person: TestPerson }> {
  const companyId = await newCompany(app);
  return { companyId, person: await newPerson(app, { companyId, roles: ['company_admin'] }) };
}

const wanted = (over: Record<string, string> = {}) => ({
  id: newId(),
  situation: 'refugiada_reconocida',
  alias: 'Soldadura 1',
  post: 'Soldadura, turno de la mañana',
  startsOn: '2026-11-23',
  ...over,
});

async function opened(person: TestPerson, over: Record<string, string> = {}): Promise<string> {
  const answer = await person.browser.post(`${home}/nueva`, wanted(over));
  expect(answer.status).toBe(303);
  return String(answer.headers['location']).split('/').pop()!.split('?')[0]!;
}

const save = (person: TestPerson, id: string, fields: Record<string, string | string[]>) =>
  person.browser.post(`${home}/${id}`, { startsOn: '2026-11-23', ...fields });

const versionOf = async (id: string) =>
  String((await rows<{ version: number }>('select version from hire_files where id = $1', [id]))[0]!.version);

describe('a hire file', () => {
  test('is made from an outcome in three pages, once however often it is sent', async () => {
    const { companyId, person } = await company();
    const outcome = await person.browser.get(
      '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.permanente.refugiada',
    );
    const link = /href="(\/empresa\/contrataciones\/nueva\?situacion=[a-z_]+)"/.exec(outcome.text)![1]!;
    const form = await person.browser.get(link);
    expect(form.text).toMatch(/<option value="refugiada_reconocida" selected/);
    const fields = wanted();
    const [once, twice] = [
      await person.browser.post(`${home}/nueva`, fields),
      await person.browser.post(`${home}/nueva`, fields),
    ];
    expect(twice.headers['location']).toBe(once.headers['location']);
    const page = await person.browser.get(`${home}/${fields.id}`);
    for (const words of [
      'Soldadura 1',
      'Para el 30 de noviembre de 2026',
      'Para el 21 de diciembre de 2026',
      'Para el 21 de febrero de 2027',
      'LSS 15-I',
    ])
      expect(page.text).toContain(words);
    expect(await rows('select id from hire_files where company_id = $1', [companyId])).toHaveLength(1);
    expect((await person.browser.get(home)).text).toContain('un expediente abierto');
    expect((await person.browser.get('/pendientes')).text).toContain('Contratación: Soldadura 1');
  });

  test('takes no number of a person, asks about what looks like a name, and keeps what was typed in the form', async () => {
    const { person } = await company();
    for (const text of [planted.curp, planted.passport, planted.nss, 'Soldadora 3312345678'])
      for (const field of ['alias', 'post']) {
        const answer = await person.browser.post(`${home}/nueva`, wanted({ [field]: text }));
        expect([text, answer.status]).toEqual([text, 422]);
        expect(answer.text).toContain('Parece una clave o un número de una persona');
        expect(answer.text).toContain('value="2026-11-23"');
      }
    const named = await person.browser.post(`${home}/nueva`, wanted({ alias: planted.name }));
    expect([named.status, named.text]).toEqual([422, expect.stringContaining('No es el nombre de una persona')]);
    expect((await person.browser.post(`${home}/nueva`, wanted({ alias: 'Puerta Azul', noName: 'si' }))).status).toBe(
      303,
    );
    for (const [field, value] of [
      ['startsOn', '2099-01-01'],
      ['startsOn', '2026-02-30'],
      ['startsOn', '1999-01-01'],
      ['alias', ''],
      ['situation', 'otra-cosa'],
      ['alias', 'x'.repeat(81)],
    ])
      expect([value, (await person.browser.post(`${home}/nueva`, wanted({ [field!]: value! }))).status]).toEqual([
        value,
        422,
      ]);
    expect((await person.browser.post(`${home}/nueva`, wanted({ situation: 'no_existe' }))).status).toBe(404);
  });

  test('keeps what was done and seen; two tabs do no harm; a bad day changes nothing', async () => {
    const { person } = await company();
    const id = await opened(person);
    const fields = {
      version: '1',
      done: ['contract', 'imss'],
      seen: ['1', '3'],
      expires: ['', '2027-06-01', '', '', ''],
    };
    expect((await save(person, id, fields)).status).toBe(303);
    const page = (await person.browser.get(`${home}/${id}`)).text;
    expect(page.match(/name="done"[^>]*checked/g)).toHaveLength(2);
    expect(page.match(/name="seen"[^>]*checked/g)).toHaveLength(2);
    expect(page).toContain('value="2027-06-01"');
    expect((await save(person, id, { ...fields, done: [] })).status).toBe(409);
    const bad = await save(person, id, { version: '2', expires: ['2027-02-30', ''], done: ['dc3'] });
    expect(bad.status).toBe(422);
    expect((await save(person, id, { version: '2', done: ['otra'] })).status).toBe(422);
    expect((await save(person, id, { version: '2', startsOn: '2026-12-01', expires: [] })).status).toBe(303);
    const [task] = await rows<{ due: string }>(
      `select due_on::text as due from hire_tasks where hire_id = $1 and task = 'imss'`,
      [id],
    );
    expect(task!.due).toBe('2026-12-08');
  });

  test('reminds by mail of tasks, and of documents 90, 60 and 30 days before they expire', async () => {
    const { person } = await company();
    const id = await opened(person);
    await save(person, id, { version: '1', seen: ['1'], expires: ['2027-06-01', '', '', '', ''] });
    const due = await rows<{ kind: string; on: string }>(
      `select kind, (due_at at time zone 'America/Mexico_City')::date::text as on from reminders
       where subject_type = 'hire-file' and subject_id = $1 and state <> 'cancelled' order by 1, 2`,
      [id],
    );
    expect(due.filter(({ kind }) => kind === 'guidance.hire-expiry').map(({ on }) => on)).toEqual([
      '2027-03-03',
      '2027-04-02',
      '2027-05-02',
    ]);
    app.clock.set(new Date('2027-03-03T18:00:00Z'));
    const mails = (await mailsOf(app)).filter(({ to }) => JSON.stringify(to).includes(person.email));
    expect(JSON.stringify(mails)).toContain('Soldadura 1');
  });

  test('closes into counts, is looked at after three, six and twelve months, and feeds the sum of the ten per cent', async () => {
    const { companyId, person } = await company();
    const id = await opened(person);
    const look = (months: string, answer: string, by = person) =>
      by.browser.post(`${home}/${id}/seguimiento`, { months, answer });
    expect((await look('3', 'working')).status).toBe(409);
    const ending = { ending: 'hired', version: await versionOf(id) };
    expect((await person.browser.post(`${home}/${id}/cierre`, { ...ending, ending: 'otro' })).status).toBe(422);
    expect((await person.browser.post(`${home}/${id}/cierre`, ending)).status).toBe(303);
    expect((await person.browser.post(`${home}/${id}/cierre`, ending)).status).toBe(303);
    expect((await save(person, id, { version: await versionOf(id) })).status).toBe(409);
    expect((await look('3', 'working')).status).toBe(409);
    app.clock.set(new Date('2027-02-24T18:00:00Z'));
    const later = await newPerson(app, { companyId, roles: ['company_editor'] });
    expect((await later.browser.get('/pendientes')).text).toContain('¿Cómo sigue? Soldadura 1');
    expect((await look('3', 'working', later)).status).toBe(303);
    expect((await look('4', 'working', later)).status).toBe(422);
    const list = (await later.browser.get(home)).text;
    expect(list).toContain('A los 3 meses seguían 1 de 1.');
    expect(list).toContain('/guia/regla-del-10?personas=120&amp;extranjeras=1');
    app.clock.set(new Date('2027-05-24T18:00:00Z'));
    const muchLater = await newPerson(app, { companyId, roles: ['company_admin'] });
    await look('6', 'left', muchLater);
    expect((await muchLater.browser.get(home)).text).toContain('extranjeras=0');
  });

  test('is its company’s alone: no other company, no learner and nobody of FM4 reads it', async () => {
    const { person } = await company();
    const id = await opened(person);
    const other = await company();
    expect((await other.person.browser.get(`${home}/${id}`)).status).toBe(404);
    expect((await other.person.browser.post(`${home}/${id}/quitar`, {})).status).toBe(303);
    expect((await person.browser.get(`${home}/${id}`)).status).toBe(200);
    const staff = await newPerson(app, { roles: ['staff_admin'] });
    expect((await staff.browser.get(`${home}/${id}`)).status).toBe(403);
    const seen = await app.db.as(
      { kind: 'person', userId: staff.userId, companyId: null, roles: ['staff_admin'] },
      (tx) => tx.query('select id from hire_files') as Promise<unknown[]>,
    );
    expect(seen).toEqual([]);
    expect((await app.browser().get(home)).status).not.toBe(200);
    expect(app.nest.get(Hires)).toBeDefined();
    expect((await person.browser.post(`${home}/${id}/quitar`, {})).status).toBe(303);
    expect((await person.browser.get(`${home}/${id}`)).status).toBe(404);
  });
});

describe('the papers of a hire', () => {
  test('stand in Spanish beside another language, each clause with its article, and have no field that is sent', async () => {
    const { person } = await company();
    for (const paper of ['contrato', 'carta-laboral', 'hoja-de-derechos'])
      for (const language of ['en', 'fr', 'ht']) {
        const { status, text } = await person.browser.get(`${home}/papeles/${paper}?idioma=${language}`);
        expect([paper, language, status]).toEqual([paper, language, 200]);
        expect(text).toContain(`<p lang="${language}">`);
        expect(text).toContain('borradores sin revisión de una persona nativa');
        expect(text).not.toMatch(/<input[^>]*data-espacio[^>]*\sname=/);
        expect(/<article.*<\/article>/s.exec(text)![0]).not.toContain('sin-entrada');
      }
    expect((await person.browser.get(`${home}/papeles/otro`)).status).toBe(404);
    expect((await person.browser.get(`${home}/papeles/contrato?idioma=xx`)).status).toBe(200);
  });

  test('are Word documents and PDF files with lines to write on', async () => {
    const { person } = await company();
    const word = await person.browser.get(`${home}/papeles/contrato/hoja.docx?idioma=fr`);
    expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const sheet = await person.browser.get(`${home}/papeles/contrato/hoja.pdf?idioma=ht`);
    expect([sheet.status, sheet.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  itWith('pdftotext', 'pdfinfo')('name the article of each clause on paper, too', async () => {
    const { person } = await company();
    const { bytes } = await person.browser.get(`${home}/papeles/carta-laboral/hoja.pdf?idioma=ht`);
    const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output.replaceAll(/\s+/g, ' ');
    expect(text).toContain('LFT 132-VIII');
    expect(text).toContain('Sètifika travay');
    expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
  });
});

test('planted personal values are found nowhere after all of this: database, log, mails, addresses', async () => {
  const { person } = await company();
  for (const value of Object.values(planted)) {
    await person.browser.post(`${home}/nueva`, wanted({ alias: value, post: value }));
    await person.browser.get(`${home}/papeles/contrato?idioma=${encodeURIComponent(value)}`);
  }
  const mails = JSON.stringify(await mailsOf(app));
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  for (const value of Object.values(planted)) {
    expect(logged.join('\n')).not.toContain(value);
    expect(mails).not.toContain(value);
    for (const { name } of tables) {
      const [found] = await rows<{ n: number }>(`select count(*)::int as n from ${name} t where t::text like $1`, [
        `%${value}%`,
      ]);
      expect([name, found!.n]).toEqual([name, 0]);
    }
  }
});
