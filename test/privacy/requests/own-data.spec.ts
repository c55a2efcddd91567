import { type HeldItem, PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { translatorOf } from '../../../templates/translations.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { type Column, openDescriber } from '../../architecture/describe.js';
import { lastMailTo, linkIn, startApp, type TestApp } from '../../support/index.js';
import { busyPerson, marked, placesOf, unzipped } from '../fixtures.js';

let app: TestApp;
let admin: TestPerson;
let person: TestPerson;
let companyId: string;

beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Coordinación' });
  ({ person, companyId } = await busyPerson(app));
});
afterAll(() => app.close());

/** Mails in plain text break their lines. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

const held = (): Promise<HeldItem[]> =>
  app.db.as(system('test'), (tx) => app.nest.get(PersonData).held(tx, { userId: person.userId, email: person.email }));

/** A value that PostgreSQL could give for a column of that type. */
function valueOf({ type }: Column): unknown {
  if (type === 1184) return new Date();
  if (type === 114 || type === 3802) return {};
  if ([21, 23, 26, 700, 701].includes(type)) return 1;
  return type === 16 ? true : '0';
}

/** The fields of every thing that is held, also of those that the busy person has none of: as from one row of each query. */
async function fieldsHeld(): Promise<string[]> {
  const describer = await openDescriber(app.config.databaseUrl);
  const query = async (sql: string) => {
    const columns = await describer.describe(sql);
    if (typeof columns === 'string') throw new Error(columns);
    return { records: [Object.fromEntries(columns.map((one) => [one.name, valueOf(one)]))], affected: 1 };
  };
  const fields = new Set<string>();
  await app.db.as(system('test'), async (tx) => {
    const queryRunner = { query };
    const described = new Proxy(tx, {
      get: (own, name) => (name === 'queryRunner' ? queryRunner : Reflect.get(own, name)),
    });
    for (const { held: one } of app.nest.get(PersonData).definitions()) {
      // what is sealed is not opened from a row that was made up
      const rows = await one.find(described, { userId: person.userId, email: person.email }).catch(() => []);
      for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
    }
  });
  await describer.close();
  return [...fields];
}

test('every thing of a holder has its words in both languages, and so have its fields and grounds', async () => {
  const items = await held();
  const fields = [...items.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))), ...(await fieldsHeld())];
  const keys = app.nest.get(PersonData).definitions();
  const wanted = [
    ...keys.flatMap(({ room, held: { key } }) => [`held-room.${room}`, `held.${room}.${key}`]),
    ...keys.flatMap(({ held: one }) => (one.fate === 'kept' ? [`kept.${one.keptFor}`] : [])),
    'kept.in-service',
    ...fields.map((field) => `held-field.${field}`),
  ];
  for (const locale of ['es', 'en'] as const) {
    const { has } = translatorOf(locale);
    expect([...new Set(wanted)].filter((key) => !has(key))).toEqual([]);
  }
});

test('a person sees what every room holds about them', async () => {
  expect((await held()).map(({ key }) => key).sort()).toEqual([
    'accounts.access',
    'accounts.account',
    'accounts.consents',
    'accounts.roles',
    'accounts.sessions',
    'acts.acts',
    'assessments.answers',
    'assessments.declarations',
    'assessments.evidence',
    'assessments.started',
    'assessments.submissions',
    'calendar.events',
    'calendar.feed',
    'companies.contact',
    'courses.attempts',
    'courses.certificates',
    'courses.enrolled',
    'courses.enrolments',
    'invitations.invitations',
    'invitations.invited',
    'reminders.addresses',
    'reminders.mails',
    'reminders.preferences',
  ]);
  const page = await person.browser.get('/cuenta/datos');
  for (const text of [
    marked,
    person.email,
    'Constancias',
    'Declaraciones que firmaste',
    'protocolo.pdf',
    'Entradas y rechazos',
  ]) {
    expect(page.text).toContain(text);
  }
  expect((await person.browser.get('/cuenta')).text).toContain('href="/cuenta/datos"');
  expect((await app.browser().get('/cuenta/datos')).location).toContain('/entrar');
});

test('and gets it as one file, for programs and for people', async () => {
  const answer = await person.browser.get('/cuenta/datos/archivo');
  expect(answer.headers['content-type']).toBe('application/zip');
  expect(answer.headers['content-disposition']).toContain('mis-datos.zip');
  expect(answer.headers['cache-control']).toBe('no-store');
  const { 'datos.json': json, 'datos.html': html, ...others } = unzipped(answer);
  expect(others).toEqual({});
  const data = JSON.parse(json!) as { about: { email: string }; held: { what: string; rows: object[] }[] };
  expect(data.about.email).toBe(person.email);
  expect(data.held.map(({ what }) => what)).toEqual((await held()).map(({ key }) => key));
  expect(data.held.find(({ what }) => what === 'companies.contact')?.rows).toMatchObject([{ contactName: marked }]);
  for (const text of [marked, 'Cerámica Luz', 'protocolo.pdf', 'Correo de contacto']) expect(html).toContain(text);
  // of nobody else
  expect(json! + html!).not.toContain('otra@prueba.example');
  expect(json! + html!).not.toContain('Lucía Navarro');
});

test('nobody sees the data of another, and no secret is among them', async () => {
  const other = await newPerson(app, { companyId, roles: ['learner'] });
  expect((await other.browser.get('/cuenta/datos')).text).not.toContain(marked);
  const { 'datos.json': json } = unzipped(await person.browser.get('/cuenta/datos/archivo'));
  const [secrets] = (await app.db.as(system('test'), (tx) =>
    tx.query('select token from auth.sessions where user_id = $1', [person.userId]),
  )) as { token: string }[];
  expect(json).not.toContain(secrets!.token);
});

describe('an erasure', () => {
  let id: string;

  test('is asked in the account, once at a time', async () => {
    const asked = await person.browser.post('/cuenta/datos', { derecho: 'erasure', texto: '' });
    expect((await person.browser.follow(asked)).text).toContain('Recibimos tu solicitud');
    const again = await person.browser.post('/cuenta/datos', { derecho: 'erasure', texto: 'Otra vez' });
    expect([again.status, again.text.includes('Ya tienes una solicitud como esta')]).toEqual([409, true]);
    expect(again.text).toContain('Otra vez');
    const mail = await lastMailTo(app, person.email, 'Recibimos tu solicitud');
    expect(onOneLine(mail.text)).toContain('21 de diciembre de 2026');
    const [row] = (await app.db.as(system('test'), (tx) => tx.query(`select id from privacy_requests`))) as {
      id: string;
    }[];
    id = row!.id;
  });

  test('waits for FM4 with its term, and shows what it would do, without contents', async () => {
    expect((await admin.browser.get('/fm4')).text).toContain('Una solicitud sobre datos personales');
    const page = await admin.browser.get(`/fm4/privacidad/${id}`);
    expect(page.text).toContain('21 de diciembre de 2026');
    expect(page.text).toContain('Lo firmaste por tu empresa');
    expect(page.text).not.toContain('protocolo.pdf');
    await lastMailTo(app, admin.email, 'Alguien pidió algo sobre sus datos');
    expect((await person.browser.get(`/fm4/privacidad/${id}`)).status).toBe(403);
  });

  test('may take longer once, with a reason', async () => {
    const motivo = 'Hay una decisión por impugnar y falta revisarla.';
    await admin.browser.post(`/fm4/privacidad/${id}/ampliar`, { version: '2', motivo });
    const mail = await lastMailTo(app, person.email, 'Necesitamos más tiempo');
    expect(onOneLine(mail.text)).toContain(motivo);
    expect(onOneLine(mail.text)).toContain('20 de enero de 2027');
    const again = await admin.browser.post(`/fm4/privacidad/${id}/ampliar`, { version: '3', motivo });
    expect(again.status).toBe(409);
    expect(again.text).toContain('El plazo ya se amplió una vez.');
  });

  test('is decided with reasons, of which the person hears', async () => {
    const empty = await admin.browser.post(`/fm4/privacidad/${id}/responder`, {
      version: '3',
      decision: 'partly',
      razones: '',
    });
    expect(empty.status).toBe(422);
    const razones = 'Procede, salvo la declaración que firmaste por tu empresa (artículo 25).';
    await admin.browser.post(`/fm4/privacidad/${id}/responder`, { version: '3', decision: 'partly', razones });
    expect(onOneLine((await lastMailTo(app, person.email, 'Respondimos tu solicitud')).text)).toContain(razones);
    expect((await person.browser.get('/cuenta/datos')).text).toContain(razones);
  });

  test('then leaves nothing but what a ground keeps', async () => {
    const done = await admin.browser.post(`/fm4/privacidad/${id}/cumplir`, { version: '4' });
    expect(done.status).toBe(303);
    expect(await placesOf(app, [person.email, marked])).toEqual([
      // the statement under which they signed for their company, and the request itself
      'assessment_submissions.content',
      'assessment_submissions.signed_name',
      'assessments.declared_name',
      'privacy_requests.email',
      'privacy_requests.name',
      // the mail that tells what became of it, not sent yet
      'reminders.recipient_email',
      'reminders.recipient_name',
    ]);
    const mail = await lastMailTo(app, person.email, 'Terminamos con tu solicitud');
    expect(onOneLine(mail.text)).toContain('Constancias (1): Se borra.');
    expect(onOneLine(mail.text)).toContain('Declaraciones que firmaste (1): Se conserva. Lo firmaste por tu empresa');
    expect((await person.browser.get('/cuenta/datos')).location).toContain('/entrar');
    const link = await app.browser().get(linkIn(mail, '/privacidad/solicitud/'));
    expect(link.text).toContain('Qué se borró y qué queda');
    expect((await admin.browser.get(`/fm4/privacidad/${id}`)).text).toContain('Qué se borró y qué queda');
  });

  test('leaves ids that lead to nobody, where a row is the company’s or the log’s', async () => {
    const allowed = [
      'act_log.actor',
      'act_log.subject_id',
      'assessment_answers.updated_by',
      'assessment_submissions.signed_by',
      'assessments.declared_by',
      'assessments.started_by',
      'enrolments.enrolled_by',
      'evidence_files.uploaded_by',
    ];
    expect((await placesOf(app, [person.userId])).filter((place) => !allowed.includes(place))).toEqual([]);
    const log = await admin.browser.get('/fm4/bitacora');
    expect(log.text).not.toContain(marked);
  });

  test('the log of acts is whole, and says who erased', async () => {
    expect((await admin.browser.get('/fm4/bitacora?revisar=si')).text).toContain('la cadena está completa');
    expect((await admin.browser.get('/fm4/bitacora')).text).toContain('Cumplió una solicitud de datos');
  });

  test('of a person of FM4 keeps the account while they work there, and is decided by another', async () => {
    await admin.browser.post('/cuenta/datos', { derecho: 'erasure', texto: '' });
    const own = (await app.db.as(system('test'), (tx) =>
      tx.query(`select id from privacy_requests where user_id = $1`, [admin.userId]),
    )) as { id: string }[];
    const refused = await admin.browser.post(`/fm4/privacidad/${own[0]!.id}/responder`, {
      version: '2',
      decision: 'granted',
      razones: 'Me lo concedo yo, con mucho gusto.',
    });
    expect([refused.status, refused.text.includes('la decide otra persona')]).toEqual([403, true]);
    const other = await newPerson(app, { roles: ['staff_admin'] });
    const page = await other.browser.get(`/fm4/privacidad/${own[0]!.id}`);
    expect(page.text).toContain('Trabajas con FM4');
  });
});
