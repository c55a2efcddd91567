import { DAY } from '#libs/clock';
import { system } from '../../../src/database/index.js';
import { RetentionRun } from '../../../src/privacy/retention/retention-run.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { lastMailTo, linkIn, mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
import { unzipped } from '../fixtures.js';

let app: TestApp;
let admin: TestPerson;

beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Coordinación' });
});
afterAll(() => app.close());
afterEach(() => app.clock.set(testStart));

const page = '/privacidad/solicitud';
/** Each request from an address of its own, because a network address has a limit. */
let callers = 0;
const ask = (correo: string, derecho = 'access', more: Record<string, string> = {}) =>
  app
    .browser()
    .post(
      page,
      { derecho, texto: '', nombre: 'Ana Ruiz', correo, ...more },
      { 'x-forwarded-for': `192.0.2.${(callers += 1)}` },
    );
const query = (sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.db.as(system('test'), (tx) => tx.query(sql, params));
interface Row {
  readonly id: string;
  readonly state: string;
  readonly outcome: unknown;
}
const requestOf = async (email: string): Promise<Row | undefined> =>
  (await query('select * from privacy_requests where email = $1 order by id desc', [email]))[0] as Row | undefined;

/** The link of the mail that asks to confirm. */
const linkTo = async (email: string) => linkIn(await lastMailTo(app, email, 'Confirma tu solicitud'), `${page}/`);

test('the notice leads to the door', async () => {
  expect((await app.browser().get('/privacidad')).text).toContain(`href="${page}"`);
  const form = await app.browser().get(page);
  for (const right of ['Acceso', 'Rectificación', 'Cancelación', 'Oposición']) expect(form.text).toContain(right);
  expect((await admin.browser.get(page)).location).toBe('/cuenta/datos');
});

describe('somebody without an account', () => {
  const email = 'contacto-viejo@taller.example';

  test('confirms by their mailbox, and gets what is held under the address', async () => {
    const companyId = await newCompany(app, { legalName: 'Taller Viejo S.A.' });
    await query('update companies set contact_email = $2, contact_name = $3 where id = $1', [
      companyId,
      email,
      'Ana Ruiz',
    ]);
    expect((await ask(email)).text).toContain('Revisa tu correo');
    const link = await linkTo(email);
    const browser = app.browser();
    expect((await browser.get(`${link}/archivo`)).status).toBe(410);
    expect((await browser.get(link)).text).toContain('Sí, soy yo');
    expect(await requestOf(email)).toMatchObject({ state: 'unconfirmed', answer_by: null });
    const confirmed = await browser.follow(await browser.post(`${link}/confirmar`));
    expect(confirmed.text).toContain('Bajar mis datos');
    const { 'datos.json': json } = unzipped(await browser.get(`${link}/archivo`));
    expect(json).toContain('Taller Viejo S.A.');
    expect(await requestOf(email)).toMatchObject({ state: 'done', decision: 'granted', proof: 'mailbox' });
    // confirming again, from another tab, changes nothing
    expect((await browser.post(`${link}/confirmar`)).status).toBe(303);
  });

  test('cannot fetch it for ever', async () => {
    const link = await linkTo(email);
    app.clock.advance(16 * DAY);
    expect((await app.browser().get(link)).text).toContain('ya no da el archivo');
    expect((await app.browser().get(`${link}/archivo`)).status).toBe(410);
  });

  test('is erased as the contact of the company', async () => {
    await ask(email, 'erasure');
    const link = await linkTo(email);
    await app.browser().post(`${link}/confirmar`);
    const { id } = (await requestOf(email))!;
    const razones = 'Procede: ya no trabajas ahí y nada lo conserva.';
    await admin.browser.post(`/fm4/privacidad/${id}/responder`, { version: '2', decision: 'granted', razones });
    await admin.browser.post(`/fm4/privacidad/${id}/cumplir`, { version: '3' });
    expect(await query('select 1 from companies where contact_email = $1', [email])).toEqual([]);
    expect((await requestOf(email))!.outcome).toContainEqual({
      key: 'companies.contact',
      count: 1,
      fate: 'anonymized',
      ground: null,
    });
  });
});

test('the answer is the same whether an account has the address or not, and the file asks to sign in', async () => {
  const known = await newPerson(app, { roles: [] });
  const [mine, nobodys] = [await ask(known.email), await ask('nadie@nunca.example')];
  const words = ({ text }: { text: string }, email: string) =>
    text.replaceAll(email, '…').replace(/nonce="[^"]*"/g, '');
  expect(words(mine, known.email)).toBe(words(nobodys, 'nadie@nunca.example'));
  const link = await linkTo(known.email);
  const browser = app.browser();
  const confirmed = await browser.follow(await browser.post(`${link}/confirmar`));
  expect(confirmed.text).toContain('Tienes una cuenta con este correo');
  expect((await browser.get(`${link}/archivo`)).status).toBe(410);
});

test.each([
  ['a forged link', `${page}/01999999-0000-7000-8000-000000000001.forged`],
  ['no link', `${page}/x`],
])('%s opens nothing', async (_, path) => {
  expect((await app.browser().get(path)).status).toBe(404);
  expect((await app.browser().post(`${path}/confirmar`)).status).toBe(404);
});

test.each([
  ['rectification', ''],
  ['opposition', 'Porque'],
])('%s says what and why, and nothing typed is lost', async (derecho, texto) => {
  const refused = await ask('ana@taller.example', derecho, { texto });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="ana@taller.example"');
  expect(refused.text).toContain('Di de qué dato se trata');
});

test('a name with a link in it is refused: it would stand in a mail', async () => {
  expect((await ask('b@taller.example', 'access', { nombre: 'gana.dinero.example' })).status).toBe(422);
});

test('one mailbox gets three mails a day at most', async () => {
  const email = 'mucho@taller.example';
  const answers = [await ask(email), await ask(email), await ask(email), await ask(email)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers[3]!.headers['retry-after']).toBeDefined();
});

describe('a correction', () => {
  const email = 'corrige@taller.example';

  test('is decided, and carried out by who says what they did', async () => {
    await ask(email, 'rectification', { texto: 'Mi nombre lleva acento: Inés.' });
    const link = await linkTo(email);
    await app.browser().post(`${link}/confirmar`);
    const { id } = (await requestOf(email))!;
    const razones = 'Procede: la identificación lo muestra.';
    await admin.browser.post(`/fm4/privacidad/${id}/responder`, { version: '2', decision: 'granted', razones });
    expect((await admin.browser.get('/fm4')).text).toContain('Cumplir');
    const silent = await admin.browser.post(`/fm4/privacidad/${id}/cumplir`, { version: '3', hecho: '' });
    expect([silent.status, silent.text.includes('Escribe qué hiciste')]).toEqual([422, true]);
    await admin.browser.post(`/fm4/privacidad/${id}/cumplir`, {
      version: '3',
      hecho: 'Puse el acento en la invitación.',
    });
    expect((await app.browser().get(link)).text).toContain('Puse el acento');
  });

  test('nobody changes what another has changed meanwhile', async () => {
    const { id } = (await requestOf(email))!;
    const late = await admin.browser.post(`/fm4/privacidad/${id}/cumplir`, {
      version: '3',
      hecho: 'Otra cosa que hice.',
    });
    expect(late.status).toBe(409);
  });
});

test('a refusal tells the authority to turn to, and closes the request', async () => {
  const email = 'niega@taller.example';
  await ask(email, 'opposition', { texto: 'No quiero estar en el registro de nadie.' });
  const link = await linkTo(email);
  await app.browser().post(`${link}/confirmar`);
  const { id } = (await requestOf(email))!;
  const razones = 'No procede: no guardamos nada con este correo (artículo 33, fracción II).';
  await admin.browser.post(`/fm4/privacidad/${id}/responder`, { version: '2', decision: 'refused', razones });
  const mail = await lastMailTo(app, email, 'Terminamos con tu solicitud');
  expect(mail.text).toContain('fracción II');
  expect(mail.text).toMatch(/Secretaría\s+Anticorrupción y Buen Gobierno/);
  expect((await requestOf(email))!.state).toBe('done');
});

test('a person withdraws', async () => {
  const email = 'retira@taller.example';
  await ask(email, 'erasure');
  const link = await linkTo(email);
  await app.browser().post(`${link}/confirmar`);
  expect((await app.browser().get(link)).text).toContain('Retirar la solicitud');
  await app.browser().post(`${link}/retirar`);
  expect((await requestOf(email))!.state).toBe('withdrawn');
});

test('FM4 is reminded three working days before a term ends, and when it has', async () => {
  const email = 'plazo@taller.example';
  await ask(email, 'erasure');
  await app.browser().post(`${await linkTo(email)}/confirmar`);
  const subjects = async () =>
    (await mailsOf(app)).filter(({ to }) => to.includes(admin.email)).map(({ subject }) => subject);
  app.clock.set(new Date('2026-12-15T18:00:00Z'));
  expect(await subjects()).not.toContain('Pronto vence una solicitud: Borrar mis datos');
  app.clock.set(new Date('2026-12-16T18:00:00Z'));
  expect(await subjects()).toContain('Pronto vence una solicitud: Borrar mis datos');
  app.clock.set(new Date('2026-12-22T18:00:00Z'));
  expect(await subjects()).toContain('Venció el plazo de una solicitud: Borrar mis datos');
});

test('what nobody confirmed is forgotten, and what was closed years ago, mails too', async () => {
  const email = 'olvido@taller.example';
  await ask(email);
  const old = 'antes@taller.example';
  await ask(old);
  await app.browser().post(`${await linkTo(old)}/confirmar`);
  await app.jobs.runDue();
  app.clock.advance(4 * DAY);
  await app.nest.get(RetentionRun).run();
  expect(await requestOf(email)).toBeUndefined();
  expect(await requestOf(old)).toBeDefined();
  app.clock.advance(3 * 366 * DAY);
  await app.nest.get(RetentionRun).run();
  expect(await requestOf(old)).toBeUndefined();
  expect(await query('select 1 from reminders where recipient_email = $1', [old])).toEqual([]);
});

test.each(['/fm4/privacidad', '/fm4/privacidad/borrado'])('%s is for the administration alone', async (path) => {
  const auditor = await newPerson(app, { roles: ['auditor'] });
  expect((await auditor.browser.get(path)).status).toBe(403);
  expect((await admin.browser.get(path)).status).toBe(200);
});
