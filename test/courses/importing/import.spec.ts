import { zipSync } from 'fflate';
import { writeWorkbook } from '#libs/spreadsheet';
import { DAY } from '#libs/clock';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { mailsOf } from '../../support/mailbox.js';
import { newTeam, rows, slug } from '../fixtures.js';
import { manyPeople, path, sent, upload } from './files.js';

const second = 'documentacion-y-marco-legal';
let app: TestApp;
let companyId: string;
let hr: TestPerson;
let learner: TestPerson;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ companyId, hr, learner } = await newTeam(app));
});

const enrolled = () =>
  rows(
    app,
    `select coalesce(p.name, i.name) as name, c.slug, e.due_on::text from enrolments e join courses c on c.id = e.course_id
     left join people p on p.id = e.user_id left join invitations i on i.id = e.invitation_id
     where e.company_id = $1 order by 1, 2`,
    [companyId],
  );
const people = () => rows(app, 'select user_id from memberships where company_id = $1', [companyId]);

test('members, people to invite and people without an address are told apart, and all are enrolled once', async () => {
  const file = [
    'Nombre;Correo;No. de empleado;Centro;Curso;Fecha límite',
    `Da Igual;${learner.email.toUpperCase()};0001;Planta Norte;;`,
    'Ana López;ana@nueva.example;00123456789012345678;Planta Norte;B;31/12/2026',
    'Rosa Díaz;;0003;Planta Sur;;1/2/27',
    ';;;;;',
    'Juan Pérez;;;;;',
  ].join('\r\n');
  const at = await upload(hr.browser, Buffer.from(file, 'latin1'));
  const page = await hr.browser.get(at!);
  expect(page.text).toContain('Una persona ya es de tu equipo.');
  expect(page.text).toContain('Una persona recibe una invitación por correo, hoy.');
  expect(page.text).toContain('2 personas no tienen correo');
  expect(page.text).toContain('00123456789012345678');
  expect(page.text).toContain('Rosa Díaz');
  expect(page.text).toContain('31 de diciembre de 2026');
  expect(await enrolled()).toEqual([]);
  const none = await hr.browser.post(at!, {});
  expect(none.status).toBe(422);
  expect(none.text).toContain('Elige al menos un curso');
  const done = await hr.browser.follow(await hr.browser.post(at!, { course: slug, deadline: '2027-01-15' }));
  expect(done.text).toContain('4 personas inscritas, 4 inscripciones en total.');
  const all = [
    { name: 'Ana López', slug: second, due_on: '2026-12-31' },
    { name: 'Juan Pérez', slug, due_on: '2027-01-15' },
    { name: learner.name, slug, due_on: '2027-01-15' },
    { name: 'Rosa Díaz', slug, due_on: '2027-02-01' },
  ].sort((one, other) => (one.name < other.name ? -1 : 1));
  expect((await enrolled()).sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1))).toEqual(all);
  await hr.browser.post(at!, { course: [slug, second] });
  expect(await enrolled()).toHaveLength(4);
  const places = await rows(app, 'select site, number from workplaces where company_id = $1 order by number', [
    companyId,
  ]);
  expect(places).toEqual(
    [
      { site: 'Planta Norte', number: '0001' },
      { site: 'Planta Sur', number: '0003' },
      { site: 'Planta Norte', number: '00123456789012345678' },
    ].sort((one, other) => (one.number < other.number ? -1 : 1)),
  );
  // the same file again finds the same people; a new day moves
  const before = await people();
  const again = await upload(hr.browser, Buffer.from(file.replace('1/2/27', '3/2/27'), 'latin1'));
  const same = await hr.browser.follow(await hr.browser.post(again!, { course: slug }));
  expect(same.text).toContain('Todas estaban ya en su curso');
  expect(await people()).toEqual(before);
  expect((await enrolled()).find(({ name }) => name === 'Rosa Díaz')).toMatchObject({ due_on: '2027-02-03' });
  const mails = await mailsOf(app);
  expect(mails.filter(({ to }) => to.includes('ana@nueva.example'))).toHaveLength(1);
  expect(mails.filter(({ to }) => to.includes(learner.email)).length).toBeGreaterThan(0);
  expect(await rows(app, 'select 1 from enrolments where import_id is not null')).toEqual([]);
});

test('where the month stands first somewhere, no last day that could be read either way is taken', async () => {
  const sent = async (...days: string[]) => {
    const lines = days.map((day, at) => `Persona ${'ABCDE'[at]},${day}`);
    return (await hr.browser.get((await upload(hr.browser, ['nombre,fecha límite', ...lines].join('\n')))!)).text;
  };
  expect(await sent('3/4/2027', '5/4/2027')).not.toContain('necesita');
  const american = await sent('3/4/2027', '10/15/2027', '4/4/2027');
  expect(american).toContain('Un renglón necesita un cambio; 2 están bien');
  expect(american).toContain('Fecha límite: no dice cuál número es el mes: en el renglón 3 está primero');
  const slip = await sent('3/4/2027', '25/4/2027', '10/15/2027');
  expect(slip).toContain('Un renglón necesita un cambio; 2 están bien');
  expect(slip).toContain('Fecha límite: parece tener el mes primero');
});

test('faulty rows are shown with the reason, and nobody is enrolled unless that is asked for', async () => {
  const file =
    'nombre,correo,curso\n"=HYPERLINK(""http://x"")",,\nAna López,mala@,\nBeto Ruiz,,\nCaro Díaz,,Z\n<b>X</b>,,\n';
  const at = (await upload(hr.browser, file))!;
  const page = await hr.browser.get(at);
  expect(page.text).toContain('4 renglones necesitan un cambio; uno está bien');
  expect(page.text).not.toContain('<b>X</b>');
  expect(page.text).toMatch(/Curso: no es ninguno de los cursos/);
  const csv = await hr.browser.get(`${at}/fallas.csv`);
  const lines = csv.text.slice(1).trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
  const refused = await hr.browser.post(at, { course: slug, which: 'all' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Hay renglones con fallas');
  expect(refused.text).toMatch(new RegExp(`value="${slug}"[^>]* checked`));
  expect(await enrolled()).toEqual([]);
  const done = await hr.browser.follow(await hr.browser.post(at, { course: slug, which: 'good' }));
  expect(done.text).toContain('Una persona inscrita, en un curso. 4 renglones quedaron fuera.');
  expect((await enrolled()).map(({ name }) => name)).toEqual(['Beto Ruiz']);
  expect(done.text).toContain('mala@');
});

describe('a workbook', () => {
  test('is read with its dates on their days, its numbers whole and its formulas as text', async () => {
    const bytes = await writeWorkbook([
      { name: 'Notas', rows: [[null]] },
      {
        name: 'Personas',
        rows: [
          ['Lista de 2026', null, null],
          ['nombre', 'número', 'fecha límite'],
          ['Ana López', '00123456789012345678', '46387'],
          [null, null, null],
          ['=SUMA(A1)', '1', '2026-12-31'],
        ],
      },
    ]);
    const page = await hr.browser.get((await upload(hr.browser, bytes, 'personas.xlsx'))!);
    expect(page.text).toContain('00123456789012345678');
    expect(page.text).toContain('31 de diciembre de 2026');
    expect(page.text).toContain('=SUMA(A1)');
    expect(page.text).toContain('Un renglón necesita un cambio');
    const template = await hr.browser.get(`${path}/plantilla.xlsx`);
    expect((await hr.browser.upload(path, {}, [sent(template.bytes, 'a.xlsx')])).text).toContain(
      'no trae a ninguna persona',
    );
  });

  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  test.each([
    ['with a password', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'tiene contraseña'],
    ['of before 2007', old, 'anterior a 2007'],
    ['that is none', zipSync({ 'a.txt': Buffer.from('a') }), 'No pudimos leer el archivo'],
    ['nothing', Buffer.alloc(0), 'no trae a ninguna persona'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'no es una lista de personas'],
    ['without a heading', Buffer.from('Ana,ana@x.mx\n'), 'No encontramos una columna con los nombres'],
    ['with open quotes', Buffer.from('nombre\n"Ana\nBeto\n'), 'hay comillas que no se cierran'],
    ['too many people', manyPeople(10_001), 'más de 10,000 personas'],
  ])('%s is said so', async (_, bytes, said) => {
    const answer = await hr.browser.upload(path, {}, [sent(bytes)]);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(said);
  });
});

test('belongs to its company, and to whoever manages courses', async () => {
  const at = (await upload(hr.browser, 'nombre\nRosa Díaz\n'))!;
  const other = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
  for (const browser of [other.browser]) {
    expect((await browser.get(at)).status).toBe(404);
    expect((await browser.get(`${at}/fallas.csv`)).status).toBe(404);
    expect((await browser.post(at, { course: slug })).status).toBe(404);
  }
  expect((await learner.browser.get(path)).status).toBe(403);
  expect((await learner.browser.upload(path, {}, [sent('nombre\nX Y\n')])).status).toBe(403);
  expect((await hr.browser.upload(path, {}, [])).text).toContain('Elige un archivo');
});

test('invitations of a long list go out day by day', async () => {
  const list = Array.from(
    { length: 45 },
    (_, at) =>
      `Ana ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at % 26]}${'aeiou'[at % 5]} Ruiz,p${at}.${companyId.slice(-6)}@n.example`,
  );
  const at = (await upload(hr.browser, ['nombre,correo', ...list].join('\n')))!;
  expect((await hr.browser.get(at)).text).toContain('a lo largo de 2 días');
  await hr.browser.post(at, { course: slug });
  const invited = async () =>
    (await mailsOf(app)).filter(({ to }) => to.includes(`${companyId.slice(-6)}@n.example`)).length;
  expect(await invited()).toBe(40);
  app.clock.advance(DAY + 1000);
  expect(await invited()).toBe(45);
  app.clock.advance(DAY + 1000);
  expect(await invited()).toBe(45);
});
