import { unzipSync } from 'fflate';
import { DAY } from '#libs/clock';
import { readWorkbook, writeWorkbook } from '#libs/spreadsheet';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { drills } from '../../support/drills.js';
import { startApp, type TestApp } from '../../support/index.js';
import { lastMailTo } from '../../support/mailbox.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { course, enrol, newTeam, pass, rows, slug } from '../fixtures.js';

const here = '/empresa/cursos/dc3';
const curp = 'HEGG560427MVZRRL04';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let app: TestApp;
let companyId: string;
let hr: TestPerson;
let learner: TestPerson;
let courseId: string;

beforeAll(async () => {
  app = await startApp();
  courseId = String((await rows(app, 'select id from courses where slug = $1', [slug]))[0]!['id']);
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ companyId, hr, learner } = await newTeam(app));
});

const plan = (more: Record<string, string> = {}) => ({
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  courses: courseId,
  [`area:${courseId}`]: '7000',
  [`trainer:${courseId}`]: 'Tutora Íñiguez',
  agent: 'internal',
  employerName: 'Patrona Núñez',
  workersName: 'Representante Ruiz',
  establishments: '2',
  version: '0',
  ...more,
});
const person = (more: Record<string, string> = {}) => ({
  surname1: 'Hernández',
  surname2: '',
  names: 'Gloria Ñ.',
  curp,
  occupation: '07.2',
  post: 'Cocina',
  version: '0',
  ...more,
});
const savePlan = (more = {}) => hr.browser.post(`${here}/plan`, plan(more));
const certificateOf = async ({ userId }: TestPerson) =>
  String((await rows(app, 'select id from certificates where user_id = $1', [userId]))[0]!['id']);

/** Somebody who passed course A, of whom all is written down. */
async function ready(): Promise<string> {
  await enrol(hr, learner);
  await pass(learner.browser);
  const certificate = await certificateOf(learner);
  await savePlan();
  const saved = await hr.browser.post(`${here}/persona/${certificate}`, person());
  expect(saved.status).toBe(303);
  return certificate;
}
const paperOf = async (certificate: string) => {
  const page = await hr.browser.get(here);
  const id = /dc3\/constancias\/([0-9a-f-]{36})/.exec(page.text)?.[1];
  if (!id) throw new Error(`no paper of ${certificate}`);
  return hr.browser.get(`${here}/constancias/${id}`);
};

describe('a company', () => {
  test('hears what is missing, mends it, and gives the paper', async () => {
    expect((await hr.browser.get(here)).text).toContain('Todavía nadie ha aprobado un curso');
    await enrol(hr, learner);
    await pass(learner.browser);
    expect((await hr.browser.get(here)).text).toContain('Tu plan de capacitación');
    await savePlan();
    expect((await hr.browser.get(here)).text).toContain('Los datos de la persona');
    const certificate = await certificateOf(learner);
    expect((await hr.browser.post(`${here}/expedir/${certificate}`)).status).toBe(409);
    await hr.browser.post(`${here}/persona/${certificate}`, person());
    const given = await hr.browser.follow(await hr.browser.post(`${here}/expedir`));
    expect(given.text).toContain('Quedó expedida una DC-3');
    expect((await hr.browser.follow(await hr.browser.post(`${here}/expedir`))).text).toContain(
      'No había ninguna lista',
    );
    const paper = await paperOf(certificate);
    expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  test('gives a corrected paper when something changed, and none when nothing did', async () => {
    const certificate = await ready();
    const give = () => hr.browser.post(`${here}/expedir/${certificate}`);
    await give();
    await give();
    const count = () => rows(app, 'select version from dc3_certificates where certificate_id = $1', [certificate]);
    expect(await count()).toHaveLength(1);
    await hr.browser.post(`${here}/persona/${certificate}`, person({ post: 'Jefa de cocina', version: '1' }));
    await give();
    expect(await count()).toHaveLength(2);
  });

  test('keeps what was typed and says what is wrong with it', async () => {
    const long = await savePlan({ endsOn: '2028-01-01' });
    expect([long.status, long.text.includes('dos años')]).toEqual([422, true]);
    expect(long.text).toContain('value="Patrona Núñez"');
    expect((await savePlan({ workersName: '' })).text).toContain('Con más de 50 personas firma también');
    expect((await savePlan({ agent: 'external', agentName: 'Instituto' })).text).toContain('número de registro');
    expect((await savePlan({ [`trainer:${courseId}`]: '' })).text).toContain('quién imparte o da tutoría');
    const certificate = await ready();
    const at = `${here}/persona/${certificate}`;
    const wrong = await hr.browser.post(at, person({ curp: 'HEGG560427MVZRRL05', version: '1' }));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('La comparé con el documento');
    expect(wrong.text).toContain('HEGG560427MVZRRL05');
    const compared = { curp: 'HEGG560427MVZRRL05', curpCompared: 'si', version: '1' };
    expect((await hr.browser.post(at, person(compared))).status).toBe(303);
    const stale = await hr.browser.post(at, person({ names: 'Otra', version: '1' }));
    expect(stale.status).toBe(409);
    expect((await savePlan({ employerName: 'Otra' })).status).toBe(409);
  });

  test('is the only one that sees it: not another company, not FM4, not the learner, and the database shows no CURP', async () => {
    const certificate = await ready();
    await hr.browser.post(`${here}/expedir/${certificate}`);
    const [paper] = await rows(app, 'select id from dc3_certificates where certificate_id = $1', [certificate]);
    const other = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
    const staff = await newPerson(app, { roles: ['staff_admin'], companyId: null });
    for (const path of [`persona/${certificate}`, `constancias/${String(paper!['id'])}`]) {
      expect((await other.browser.get(`${here}/${path}`)).status).toBe(404);
      for (const { browser } of [staff, learner]) expect((await browser.get(`${here}/${path}`)).status).toBe(403);
    }
    expect((await other.browser.post(`${here}/expedir/${certificate}`)).status).toBe(404);
    for (const table of ['dc3_people', 'dc3_certificates', 'act_log', 'reminders']) {
      const kept = JSON.stringify(await rows(app, `select * from ${table}`));
      expect(kept).not.toContain(curp);
      expect(kept).not.toContain('Gloria');
    }
  });
});

describe('a workbook', () => {
  const heading = ['correo', 'apellido paterno', 'apellido materno', 'nombre', 'curp', 'ocupación', 'puesto'];
  const upload = async (people: string[][], fields: Record<string, string> = {}) => {
    const bytes = await writeWorkbook([{ name: 'Personas', rows: [heading, ...people] }]);
    return hr.browser.upload(`${here}/importar`, fields, [{ field: 'archivo', name: 'p.xlsx', type: xlsx, bytes }]);
  };
  const row = (email: string, key = curp) => [email, 'Ruiz', '', 'Ana', key, '07.2', ''];

  test('is made with those whose data is missing, and brings them all or none', async () => {
    await enrol(hr, learner);
    await pass(learner.browser);
    const template = await hr.browser.get(`${here}/plantilla.xlsx`);
    expect((await readWorkbook(template.bytes))[0]!.rows.map(([email]) => email)).toEqual(['correo', learner.email]);
    const none = await upload([row(learner.email), row('nadie@agave.example')]);
    expect(none.status).toBe(422);
    expect(none.text).toContain('nadie de tu equipo tiene ese correo');
    expect(await rows(app, 'select 1 from dc3_people where company_id = $1', [companyId])).toEqual([]);
    const partly = await upload([row(learner.email), row(hr.email, 'X')], { partly: 'si' });
    expect(partly.text).toContain('Guardamos un renglón de 2');
    const all = await hr.browser.follow(await upload([row(learner.email), row(hr.email)]));
    expect(all.text).toContain('Quedaron guardados los datos de 2 personas');
    const empty = await readWorkbook((await hr.browser.get(`${here}/plantilla.xlsx`)).bytes);
    expect(empty[0]!.rows).toHaveLength(1);
  });

  test('that is none is told apart', async () => {
    const send = (bytes: Uint8Array) =>
      hr.browser.upload(`${here}/importar`, {}, [{ field: 'archivo', name: 'p.xlsx', type: xlsx, bytes }]);
    expect((await send(Buffer.from('correo,nombre'))).text).toContain('no se puede leer como libro de Excel');
    expect((await hr.browser.post(`${here}/importar`)).text).toContain('Elige el archivo');
    const bytes = await writeWorkbook([
      {
        name: 'Otra',
        rows: [
          ['correo', 'nombre'],
          ['a@b.example', 'A'],
        ],
      },
    ]);
    expect((await send(bytes)).text).toContain('Faltan columnas en la primera fila: curp, ocupación');
  });
});

describe('the paper', () => {
  itWith('pdftotext', 'qpdf')('says field by field what the form asks', async () => {
    const certificate = await ready();
    await hr.browser.post(`${here}/expedir/${certificate}`);
    const { bytes } = await paperOf(certificate);
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes)).toMatchObject({ status: 0 });
    const text = runPdfTool('pdftotext', ['-raw', '{}', '-'], bytes).output.replace(/\s+/g, ' ');
    const { rfc } = (await rows(app, 'select rfc from companies where id = $1', [companyId]))[0] as { rfc: string };
    const spaced = (word: string) => new RegExp([...word].join(' ?'));
    for (const words of [
      'FORMATO DC-3',
      'HERNÁNDEZ GLORIA Ñ.',
      '07.2 Alimentación y hospedaje',
      'COCINA',
      course.title,
      '7000 Desarrollo personal y familiar',
      'Tutora Íñiguez',
      'Patrona Núñez',
      'Representante Ruiz',
      'bajo protesta de decir verdad',
      '11.3 Difusión cultural',
      '9000 Participación social',
    ]) {
      expect(text).toContain(words);
    }
    for (const word of [curp, rfc.slice(0, 3), rfc.slice(3, 9), rfc.slice(9), '20261123'])
      expect(text).toMatch(spaced(word));
    for (const never of ['FM4', 'calificación', 'nacionalidad', 'migratori'])
      expect(text).not.toMatch(new RegExp(never, 'i'));
  });

  // every field of content/dc3.md, section 4, under the name that the form has for it, in its order
  itWith('pdftotext')('has each of the seventeen fields of the form', async () => {
    const certificate = await ready();
    await hr.browser.post(`${here}/persona/${certificate}`, person({ surname2: 'López', version: '1' }));
    await hr.browser.post(`${here}/expedir/${certificate}`);
    const { bytes } = await paperOf(certificate);
    const text = runPdfTool('pdftotext', ['-raw', '{}', '-'], bytes).output.replace(/\s+/g, ' ');
    const [company] = await rows(app, 'select rfc, legal_name from companies where id = $1', [companyId]);
    const [given] = await rows(app, 'select hours from certificates where id = $1', [certificate]);
    const squares = (word: string) => [...word].join(' ?');
    const rfc = String(company!['rfc']);
    const fields: [field: string, said: string][] = [
      ['1 apellido paterno', 'HERNÁNDEZ'],
      ['2 apellido materno', 'HERNÁNDEZ LÓPEZ'],
      ['3 nombre o nombres', 'HERNÁNDEZ LÓPEZ GLORIA Ñ\\.'],
      ['4 CURP', squares(curp)],
      ['5 ocupación específica', '07\\.2 Alimentación y hospedaje'],
      ['6 puesto', 'COCINA'],
      ['7 nombre o razón social', String(company!['legal_name']).toLocaleUpperCase('es-MX').replaceAll('.', '\\.')],
      ['8 RFC con homoclave', [rfc.slice(0, 3), rfc.slice(3, 9), rfc.slice(9)].map(squares).join(' ?-? ?')],
      ['9 nombre del curso', course.title.replaceAll('.', '\\.')],
      ['10 duración en horas', String(given!['hours']).replace('.', '\\.')],
      ['11 y 12 periodo de ejecución', `${squares('20261123')}.*${squares('20261123')}`],
      ['13 área temática', '7000 Desarrollo personal y familiar'],
      ['14 agente capacitador', String(company!['legal_name']).replaceAll('.', '\\.')],
      ['15 quien imparte', 'Tutora Íñiguez'],
      ['16 patrón o representante legal', 'Patrona Núñez'],
      ['17 representante de las personas trabajadoras', 'Representante Ruiz'],
    ];
    const missing = fields.filter(([, said]) => !new RegExp(said).test(text)).map(([field]) => field);
    expect([missing, missing.length > 0 ? text : '']).toEqual([[], '']);
  });

  test('the list has each field of DC-4, and leaves to the company what is not kept or not deduced', async () => {
    await ready();
    const [company, papers] = await readWorkbook((await hr.browser.get(`${here}/dc4.xlsx?desde=2026-01-01`)).bytes);
    // content/dc3.md, section 9
    expect(company!.rows.map(([name]) => name)).toEqual([
      'Dato',
      'RFC con homoclave',
      'Registro patronal del IMSS',
      'Nombre o razón social',
      'Domicilio',
      'Teléfono',
      'Correo electrónico',
      'Actividad o giro',
      'Vigencia del plan: del',
      'Vigencia del plan: al',
      'Establecimientos',
      'Constancias expedidas a mujeres',
      'Constancias expedidas a hombres',
      'Constancias expedidas',
      'Patrón o representante legal',
      'Lugar y fecha',
      'Fecha de la solicitud',
    ]);
    expect(papers!.rows[0]).toEqual([
      'CURP',
      'Ocupación específica (clave)',
      'Apellido paterno',
      'Apellido materno',
      'Nombre(s)',
      'Domicilio',
      'Norma o estándar de competencia',
      'Fecha del certificado de competencia',
      'Nivel máximo de estudios (0-8)',
      'Documento probatorio (1-4)',
      'Institución (1 pública, 2 privada)',
      'Nombre del curso',
      'Duración en horas',
      'Área temática (clave)',
      'Área temática',
      'Fecha de término',
      'Tipo de agente capacitador (1 interno, 2 externo, 3 otro)',
      'Registro del agente ante la STPS',
    ]);
    await hr.browser.post(`${here}/expedir`);
    expect((await hr.browser.get(here)).text).toContain('No es un archivo del SIRCE');
  });

  test('of everybody comes as one file, and the list has a row for each', async () => {
    const certificate = await ready();
    expect((await hr.browser.get(`${here}/dc4.xlsx?desde=2026-01-01`)).status).toBe(200);
    await hr.browser.post(`${here}/expedir/${certificate}`);
    const zip = unzipSync((await hr.browser.get(`${here}/dc3.zip`)).bytes);
    expect(Object.keys(zip)).toEqual([expect.stringMatching(/^dc3-hernandez-gloria-n-.*\.pdf$/)]);
    const [company, papers] = await readWorkbook((await hr.browser.get(`${here}/dc4.xlsx?desde=2026-01-01`)).bytes);
    expect(company!.rows).toContainEqual(['Constancias expedidas', '1']);
    expect(papers!.rows[1]!.slice(0, 5)).toEqual([curp, '07.2', 'Hernández', '', 'Gloria Ñ.']);
    expect((await hr.browser.get(`${here}/dc4.csv?desde=2026-01-01`)).text).toContain(curp);
    expect((await hr.browser.get(`${here}/dc4.csv?desde=2025-01-01`)).status).toBe(404);
  });
});

describe('the ends', () => {
  test('are mailed and stand in the tasks until the paper is given', async () => {
    const certificate = await ready();
    expect((await hr.browser.get('/pendientes')).text).toContain('Entregar constancias DC-3');
    app.clock.advance(21 * DAY);
    await app.jobs.runDue();
    const mail = await lastMailTo(app, hr.email);
    expect(mail.subject).toContain('Falta entregar una constancia DC-3');
    await hr.browser.post(`${here}/expedir/${certificate}`);
    expect((await hr.browser.get('/pendientes')).text).not.toContain('Entregar constancias DC-3');
  });
});

test(`${drills.papers} papers from one workbook are given and drawn in a minute`, async () => {
  const certificate = await ready();
  await rows(
    app,
    `with people as (
       insert into auth.users (id, name, email, email_verified, created_at, updated_at)
       select gen_random_uuid(), 'Persona ' || n, 'p' || n || '-' || $2::text || '@agave.example', true, now(), now()
       from generate_series(1, $3::int) n returning id),
     members as (
       insert into memberships (id, user_id, company_id, role, created_at)
       select gen_random_uuid(), id, $4::uuid, 'learner', now() from people),
     enrolled as (
       insert into enrolments select * from (
         select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'user_id', p.id))).*
         from enrolments e, people p where e.id = (select enrolment_id from certificates where id = $1)) made
       returning id, user_id)
     insert into certificates select * from (
       select (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'user_id', e.user_id,
         'enrolment_id', e.id, 'code', upper(substr(md5(e.id::text), 1, 12))))).*
       from certificates k, enrolled e where k.id = $1) made`,
    [certificate, companyId, drills.papers - 1, companyId],
  );
  const heading = ['correo', 'apellido paterno', 'apellido materno', 'nombre', 'curp', 'ocupación', 'puesto'];
  const people = Array.from({ length: drills.papers - 1 }, (_, n) => [
    `p${n + 1}-${companyId}@agave.example`,
    'Hernández',
    '',
    `Persona ${String.fromCharCode(65 + (n % 26))}`,
    curp,
    '07.2',
    'Cocina',
  ]);
  const bytes = await writeWorkbook([{ name: 'Personas', rows: [heading, ...people] }]);
  const began = performance.now();
  const taken = await hr.browser.upload(`${here}/importar`, {}, [
    { field: 'archivo', name: 'p.xlsx', type: xlsx, bytes },
  ]);
  expect(taken.status).toBe(303);
  const page = await hr.browser.follow(await hr.browser.post(`${here}/expedir`));
  expect(page.text).toContain(`Quedaron expedidas ${drills.papers} DC-3`);
  const zip = unzipSync((await hr.browser.get(`${here}/dc3.zip`)).bytes);
  expect(Object.keys(zip)).toHaveLength(drills.papers);
  const seconds = (performance.now() - began) / 1000;
  process.stderr.write(`${drills.papers} DC-3 from one workbook in ${seconds.toFixed(1)} s\n`);
}, 300_000);
