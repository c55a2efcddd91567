import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { lastMailTo, linkIn, mailsOf } from '../../support/mailbox.js';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';
import { system } from '../../../src/database/index.js';
import { peopleWithSlips } from './slips.js';

const page = '/empresa/equipo/codigos';
let app: TestApp;
let companyId: string;
let hr: TestPerson;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  companyId = await newCompany(app, { tradeName: 'Agave Azul' });
  hr = await newPerson(app, { roles: ['company_admin'], companyId });
});

let networks = 0;
const elsewhere = () => ({ 'x-forwarded-for': `198.51.${Math.floor((networks += 1) / 200)}.${networks % 200}` });
const enter = (browser: TestBrowser, code: string, pin: string, from = elsewhere()) =>
  browser.post('/codigo', { code, pin }, from);
const rows = (sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.db.as(system('test'), (tx) => tx.query(sql, params));

/** The form of the slips as the page has it now. */
async function slipsForm(which: 'chosen' | 'missing', people: string[] = []) {
  const { text } = await hr.browser.get(page);
  return { sheet: /name="sheet" value="([^"]+)"/.exec(text)![1]!, which, people };
}

test('names become people with a code; bad ones stay with the reason, and a second click makes nobody twice', async () => {
  const list = 'Rosa Díaz\n  Juan   Pérez \n=1+1\n\nX';
  const first = await hr.browser.post(page, { list });
  expect(first.status).toBe(422);
  expect(first.text).toContain('2 personas agregadas');
  expect(/<textarea[^>]*>([^<]*)</.exec(first.text)![1]!.trim()).toBe('=1+1\nX');
  const again = await hr.browser.post(page, { list: 'rosa diaz\nJuan Pérez' });
  expect(again.text).toContain('Ya hay alguien con ese nombre');
  expect(await rows('select user_id from personal_codes where company_id = $1', [companyId])).toHaveLength(2);
  const team = (await hr.browser.get('/empresa/equipo')).text;
  expect(team).toContain('Juan Pérez');
  expect(team).toContain('Entra con código');
  const learner = await newPerson(app, { roles: ['learner'], companyId });
  expect((await learner.browser.get(page)).status).toBe(403);
  expect((await learner.browser.post(page, { list: 'Nadie Más' })).status).toBe(403);
});

describe('a slip', () => {
  itWith(
    'pdftotext',
    'qpdf',
    'zbarimg',
    'pdftoppm',
  )(
    'says name, code and PIN, eight on a page; the same form sent twice prints the same',
    async () => {
      const names = Array.from({ length: 9 }, (_, at) => `Persona ${'ABCDEFGHI'[at]} Núñez`);
      await hr.browser.post(page, { list: names.join('\n') });
      const form = await slipsForm('missing');
      const one = await hr.browser.post(`${page}/talones.pdf`, form);
      expect(one.headers['content-type']).toBe('application/pdf');
      expect(one.headers['cache-control']).toBe('no-store');
      const text = runPdfTool('pdftotext', ['-layout', '{}', '-'], one.bytes).output;
      const two = await hr.browser.post(`${page}/talones.pdf`, { ...form, which: 'missing' });
      expect(two.status).toBe(422);
      const { bytes } = await hr.browser.post(`${page}/talones.pdf`, {
        ...form,
        which: 'chosen',
        people: (await rows('select user_id from personal_codes where company_id = $1', [companyId])).map(
          ({ user_id }) => String(user_id),
        ),
      });
      expect(runPdfTool('pdftotext', ['-layout', '{}', '-'], bytes).output).toBe(text);
      expect(runPdfTool('qpdf', ['--check', '{}'], one.bytes).status).toBe(0);
      expect(runPdfTool('pdfinfo', ['{}'], one.bytes).output).toMatch(/Tagged:\s+yes[\s\S]*Pages:\s+2/);
      for (const name of names) expect(text).toContain(name);
      expect(text.match(/PIN: \d{3} \d{3}/g)).toHaveLength(9);
      const scanned = scanQr(one.bytes).split('\n');
      expect(scanned).toHaveLength(8);
      for (const link of scanned) expect(link).toMatch(/^http:\/\/localhost\/codigo\/[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
      const stored = await rows('select pin_hash from personal_codes where company_id = $1', [companyId]);
      for (const { pin_hash } of stored) expect(String(pin_hash)).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    },
    600_000,
  );

  test('opens the courses, however it is typed; the next slip makes it worthless', async () => {
    const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
    const browser = app.browser();
    expect((await browser.get(`/codigo/${rosa!.code}`)).text).toContain(`value="${rosa!.code}"`);
    const came = await enter(
      browser,
      rosa!.code.toLowerCase().replaceAll('-', ' '),
      `${rosa!.pin.slice(0, 3)} ${rosa!.pin.slice(3)}`,
    );
    expect(came.location).toBe('/aprender');
    expect((await browser.follow(came)).text).toContain('Rosa Díaz');
    expect((await browser.get('/empresa')).status).toBe(403);
    await hr.browser.post(`${page}/talones.pdf`, await slipsForm('chosen', [rosa!.userId]));
    const late = await enter(app.browser(), rosa!.code, rosa!.pin);
    expect(late.status).toBe(401);
    expect(late.text).toContain('no coinciden');
    expect(late.text).not.toContain(rosa!.pin);
    expect(late.text).toContain(`value="${rosa!.code}"`);
  });

  test('of another company cannot be printed, and nobody has a PIN before there is a slip', async () => {
    const other = await newCompany(app, { tradeName: 'Otra' });
    const theirs = await newPerson(app, { roles: ['company_admin'], companyId: other });
    const [rosa] = await peopleWithSlips(app, theirs, other, ['Rosa Díaz']);
    await hr.browser.post(page, { list: 'Juan Pérez' });
    const refused = await hr.browser.post(`${page}/talones.pdf`, await slipsForm('chosen', [rosa!.userId]));
    expect(refused.status).toBe(422);
    expect((await enter(app.browser(), rosa!.code, rosa!.pin)).status).toBe(303);
    const [{ code }] = (await rows('select code from personal_codes where company_id = $1', [companyId])) as [
      { code: string },
    ];
    for (const pin of ['', '000000', '123456']) expect((await enter(app.browser(), code, pin)).status).not.toBe(303);
  });
});

test('trying PINs from many places closes the door for strangers, not for the person’s own phone nor with a new slip', async () => {
  const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
  const own = app.browser();
  await enter(own, rosa!.code, rosa!.pin);
  await own.post('/salir');
  const wrong = rosa!.pin === '135790' ? '246801' : '135790';
  for (let count = 0; count < 49; count += 1) expect((await enter(app.browser(), rosa!.code, wrong)).status).toBe(401);
  const refused = await enter(app.browser(), rosa!.code, rosa!.pin);
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('pide un talón nuevo');
  expect((await enter(own, rosa!.code, rosa!.pin)).status).toBe(303);
  // from one place ten are enough
  const [juan] = await peopleWithSlips(app, hr, companyId, ['Juan Pérez']);
  const here = elsewhere();
  for (let count = 0; count < 10; count += 1)
    expect((await enter(app.browser(), juan!.code, wrong, here)).status).toBe(401);
  expect((await enter(app.browser(), juan!.code, juan!.pin, here)).status).toBe(429);
  expect((await enter(app.browser(), juan!.code, juan!.pin)).status).toBe(303);
});

test('a code that there is not, one that is unreadable and a wrong PIN are answered alike', async () => {
  const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
  const texts = new Set<string>();
  for (const [code, pin] of [
    [rosa!.code, '135791'],
    ['AAAA-AAAA-AAAA', '135791'],
    ["'; drop table --", 'x'],
    [rosa!.code, 'nueve'],
  ]) {
    const answer = await enter(app.browser(), code!, pin!);
    expect(answer.status).toBe(401);
    texts.add(/resumen-errores[\s\S]*?<\/div>/.exec(answer.text)![0]);
  }
  expect(texts.size).toBe(1);
});

test('somebody without an address can add one later: a mail proves it, and then it is a way in', async () => {
  const [rosa, juan] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz', 'Juan Pérez']);
  const browser = app.browser();
  await enter(browser, rosa!.code, rosa!.pin);
  expect((await browser.get('/cuenta')).text).toContain('href="/cuenta/agregar-correo"');
  expect((await browser.get('/cuenta/datos')).text).toContain('Tu código para entrar');
  const asked = await browser.post('/cuenta/agregar-correo', { email: 'Rosa@Agave.example' });
  expect(asked.text).toContain('Mandamos un correo a Rosa@Agave.example');
  const link = linkIn(await lastMailTo(app, 'rosa@agave.example'), '/codigo/correo/');
  expect((await app.browser().get(link)).status).toBe(200);
  expect(await rows("select 1 from people where email = 'rosa@agave.example'")).toHaveLength(0);
  expect((await browser.post(link)).location).toBe('/entrar');
  expect((await browser.post(link)).status).toBe(410);
  expect((await browser.get('/cuenta')).text).toContain('rosa@agave.example');
  await app.browser().post('/entrar/enlace', { email: 'rosa@agave.example' }, elsewhere());
  expect((await lastMailTo(app, 'rosa@agave.example', 'entrar')).to).toContain('rosa@agave.example');
  expect((await enter(app.browser(), rosa!.code, rosa!.pin)).status).toBe(303);
  // an address of somebody else is answered the same, and its owner gets a way into their own account
  const other = app.browser();
  await enter(other, juan!.code, juan!.pin);
  const same = await other.post('/cuenta/agregar-correo', { email: 'rosa@agave.example' });
  expect(same.text).toContain('Mandamos un correo a rosa@agave.example');
  const count = (await mailsOf(app)).filter(({ subject }) => subject.includes('Confirma')).length;
  expect(count).toBe(1);
});

test('who came in a while ago gives the PIN once more before an address is added', async () => {
  const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
  const browser = app.browser();
  await enter(browser, rosa!.code, rosa!.pin);
  const path = '/cuenta/agregar-correo';
  expect((await browser.get(path)).text).not.toContain('name="pin"');
  await rows(
    `update auth.sessions s set created_at = now() - interval '11 minutes' from personal_codes c
     where c.user_id = s.user_id and c.company_id = $1`,
    [companyId],
  );
  expect((await browser.get(path)).text).toContain('name="pin"');
  const email = 'rosa.diaz@agave.example';
  for (const [pin, status, said] of [
    ['', 422, 'Escribe el PIN de tu talón'],
    ['no', 403, 'El PIN no coincide'],
    ['000000', 403, 'El PIN no coincide'],
  ] as const) {
    const refused = await browser.post(path, { email, pin });
    expect([pin, refused.status, refused.text.includes(said)]).toEqual([pin, status, true]);
    expect(refused.text).toContain(`value="${email}"`);
  }
  expect((await browser.post(path, { email, pin: rosa!.pin })).text).toContain(`Mandamos un correo a ${email}`);
});

test('who has no address erases only what is theirs', async () => {
  const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
  const mail = { email: 'alguien@agave.example' };
  await app.browser().post('/recuperar', mail, elsewhere());
  const before = await rows('select id from auth.verifications');
  const browser = app.browser();
  await enter(browser, rosa!.code, rosa!.pin);
  const { text } = await browser.get('/cuenta/datos');
  expect(text).not.toContain(hr.email);
  expect(await rows('select id from auth.verifications')).toEqual(before);
});
