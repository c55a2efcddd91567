import type { Browser } from 'playwright-core';
import { HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { addMonths } from '#libs/mexico';
import { protection } from '../../audits/survey/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
import { describeInChromium, openChromium, scrollsSideways, violationsOf } from '../../support/chromium.js';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';

const hires = '/empresa/contrataciones';
const STARTS = '2026-11-23';

let app: TestApp;
let guard: TestPerson;
const log: string[] = [];
beforeAll(async () => {
  app = await startApp({ listen: true, logged: (line) => log.push(JSON.stringify(line)) });
  guard = await protection(app);
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

async function company() {
  const companyId = await newCompany(app, { tradeName: 'Talleres Xihuitl' });
  return { companyId, person: await newPerson(app, { companyId, roles: ['company_admin'] }) };
}

/** A hire that came about, and the code of its slip. */
async function hired(person: TestPerson, startsOn = STARTS): Promise<{ id: string; code: string }> {
  const opened = await person.browser.post(`${hires}/nueva`, {
    id: newId(),
    situation: 'refugiada_reconocida',
    alias: 'Línea 4',
    post: 'Envasado',
    startsOn,
  });
  const id = String(opened.headers['location']).split('/').pop()!.split('?')[0]!;
  await person.browser.post(`${hires}/${id}/cierre`, { version: '1', ending: 'hired' });
  expect((await person.browser.post(`${hires}/${id}/persona`, {})).status).toBe(303);
  return { id, code: await codeOf(person, id) };
}

async function codeOf(person: TestPerson, id: string): Promise<string> {
  const { bytes, status } = await person.browser.get(`${hires}/${id}/persona/papeleta.pdf`);
  expect(status).toBe(200);
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(runPdfTool('pdftotext', ['{}', '-'], bytes).output)![0];
}

const send = (code: string, answers: Record<string, string>, language = 'es') =>
  app.browser().post('/seguimiento/respuestas', { codigo: code, idioma: language, ...answers });
const at = (day: string) => app.clock.set(new Date(`${day}T18:00:00Z`));

describe('a slip', () => {
  itWith(
    'pdftotext',
    'pdfinfo',
    'zbarimg',
    'pdftoppm',
  )('is made once for a hire that came about, says nobody, and is the same when it is printed again', async () => {
    const { companyId, person } = await company();
    const { id, code } = await hired(person);
    await person.browser.post(`${hires}/${id}/persona`, {});
    expect(await codeOf(person, id)).toBe(code);
    expect(await rows('select 1 from work_follow_ups where company_id = $1', [companyId])).toHaveLength(1);
    const { bytes } = await person.browser.get(`${hires}/${id}/persona/papeleta.pdf`);
    expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
    expect(scanQr(bytes)).toBe(`${app.url}/seguimiento/${code}`);
    const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output;
    for (const words of ['¿Cómo va tu trabajo?', 'How is your job going?', 'Comment va', 'Kijan travay ou'])
      expect(text).toContain(words);
    for (const secret of ['Xihuitl', 'Línea 4', 'Envasado']) expect(text).not.toContain(secret);
  });

  test('is refused of an open file, and to another company, a learner and strange ids', async () => {
    const { person } = await company();
    const other = await company();
    const { id } = await hired(person);
    expect((await other.person.browser.get(`${hires}/${id}/persona`)).status).toBe(404);
    expect((await other.person.browser.get(`${hires}/${id}/persona/papeleta.pdf`)).status).toBe(404);
    expect((await person.browser.post(`${hires}/%00/persona`, {})).status).toBe(404);
    const open = await person.browser.post(`${hires}/nueva`, {
      id: newId(),
      situation: 'refugiada_reconocida',
      alias: 'Línea 5',
      post: 'Envasado',
      startsOn: STARTS,
    });
    const openId = String(open.headers['location']).split('/').pop()!.split('?')[0]!;
    const refused = await person.browser.post(`${hires}/${openId}/persona`, {});
    expect([refused.status, refused.text.includes('se cierra como hecha')]).toEqual([409, true]);
  });
});

describe('a worker', () => {
  test('answers in four languages, without account, script or cookie, from a week before the day on', async () => {
    const { person } = await company();
    const { code } = await hired(person);
    const early = await app.browser().get(`/seguimiento/${code}`);
    expect([early.status, early.text.includes('Guarda tu papel y vuelve desde el 16 de febrero de 2027')]).toEqual([
      409,
      true,
    ]);
    at('2027-02-16');
    for (const [language, words] of [
      ['es', '¿Sigues trabajando en esta empresa?'],
      ['en', 'Do you still work at this company?'],
      ['fr', 'Travaillez-vous encore dans cette entreprise ?'],
      ['ht', 'Èske w toujou ap travay nan konpayi sa a?'],
    ] as const) {
      const browser = app.browser();
      const page = await browser.get(`/seguimiento/${code}?idioma=${language}`);
      expect([page.status, page.text.includes(words), page.text.includes('<script')]).toEqual([200, true, false]);
      expect(page.text).toContain(`<html lang="${language === 'es' ? 'es-MX' : language}"`);
      expect((page.text.match(/<fieldset/g) ?? []).length).toBe(8);
      const typed = await browser.post('/seguimiento', { codigo: code.toLowerCase(), idioma: language });
      expect(typed.text).toContain(words);
      expect([...browser.cookies]).toEqual([]);
    }
  });

  test('counts once at each moment, and is told so when a code was used, is unknown or over', async () => {
    const { companyId, person } = await company();
    const { code } = await hired(person);
    at('2027-02-23');
    expect((await send(code, {})).status).toBe(422);
    const wrong = await send(code, { staying: 'quizá', paid: '4' });
    expect([wrong.status, wrong.text.includes('id="paid-4" name="paid" value="4" checked')]).toEqual([422, true]);
    const sent = await send(code, { staying: 'yes', paid: '4', reason: 'other' }, 'ht');
    expect([sent.status, sent.location]).toEqual([303, '/seguimiento/gracias?idioma=ht']);
    const thanks = (await app.browser().get(sent.location!)).text;
    expect(thanks).toContain('Li gratis epi li p ap afekte travay ou');
    const twice = await send(code, { staying: 'no' });
    expect([twice.status, twice.text.includes('cuenta una sola')]).toEqual([409, true]);
    const kept = () =>
      rows<{ months: number; answers: object }>(
        `select months, answers from work_follow_up_answers a join work_follow_ups f on f.id = a.follow_up_id
         where f.company_id = $1 order by 1`,
        [companyId],
      );
    // a reason of leaving is none of somebody who stays
    expect(await kept()).toEqual([{ months: 3, answers: { staying: 'yes', paid: '4' } }]);
    at('2027-05-23');
    expect((await send(code, { staying: 'no', reason: 'better-job' })).status).toBe(303);
    expect(await kept()).toHaveLength(2);
    at('2028-03-01');
    expect((await app.browser().get(`/seguimiento/${code}`)).status).toBe(410);
    expect((await app.browser().get('/seguimiento/0000-0000-0000')).status).toBe(404);
    expect((await app.browser().get('/seguimiento/%00')).status).toBeLessThan(500);
  });

  test('leaves no trace: no address, no code, nothing said in the log, no instant in a row', async () => {
    const { person } = await company();
    const { code } = await hired(person);
    at('2027-02-23');
    log.length = 0;
    await send(code, { staying: 'yes', skills: '5' });
    const all = log.join('\n');
    for (const secret of [code, code.replaceAll('-', ''), '127.0.0.1', 'skills']) expect(all).not.toContain(secret);
    const columns = await rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'work_follow_up_answers' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['answers', 'follow_up_id', 'id', 'months']);
  });

  test('who is pressed or treated badly reaches the protection role at the full hour, never the company or FM4', async () => {
    const { person } = await company();
    const staff = await newPerson(app, { roles: ['staff_admin'] });
    const { code } = await hired(person);
    at('2027-02-23');
    await send(code, { staying: 'no', reason: 'treatment', untold: '1', contacto: 'Mensaje al 33 4444 5555' });
    expect((await guard.browser.get('/fm4/alertas-de-seguimiento')).text).toContain('No hay alertas');
    app.clock.advance(HOUR);
    await app.jobs.runDue();
    const mail = (await mailsOf(app)).find(({ to }) => to.includes(guard.email));
    expect(mail?.subject).toBe('Hay una alerta que atender');
    for (const secret of ['Xihuitl', '33 4444', 'presionan'])
      expect(`${mail?.text} ${mail?.html}`).not.toContain(secret);
    const list = await guard.browser.get('/fm4/alertas-de-seguimiento');
    const [path = ''] = /\/fm4\/alertas-de-seguimiento\/[0-9a-f-]{36}/.exec(list.text) ?? [];
    const page = await guard.browser.get(path);
    for (const words of ['33 4444 5555', 'la presionan', 'salió por el trato']) expect(page.text).toContain(words);
    for (const one of [staff, person]) expect((await one.browser.get(path)).status).toBe(403);
    expect((await guard.browser.get('/fm4')).text).toContain('Una alerta del seguimiento');
    const short = await guard.browser.post(path, { key: newId(), what: 'contacted', note: 'corto' });
    expect([short.status, short.text.includes('corto')]).toEqual([422, true]);
    const step = { key: newId(), what: 'closed', note: 'Se habló con ella; la acompaña la organización.' };
    for (const status of [303, 303]) expect((await guard.browser.post(path, step)).status).toBe(status);
    const late = await guard.browser.post(path, { ...step, key: newId() });
    expect([late.status, late.text.includes('ya se concluyó')]).toEqual([409, true]);
    expect(await rows('select what from work_follow_up_alert_steps')).toEqual([{ what: 'closed' }]);
  });
});

describe('what it comes to', () => {
  test('is shown in the two versions beside what the company noted, under the rule of five', async () => {
    const { companyId, person } = await company();
    const fm4 = await newPerson(app, { roles: ['auditor'] });
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) codes.push((await hired(person, '2026-11-24')).code);
    at('2027-02-24');
    for (const code of codes.slice(0, 4)) await send(code, { staying: 'yes', paid: '5' });
    at('2027-07-01');
    expect((await person.browser.get('/empresa/seguimiento')).text).not.toContain('100 %</');
    // ten more hires, whose workers all answered: eight stay, two left
    const more: string[] = [];
    for (let n = 0; n < 10; n += 1) more.push((await hired(person, '2026-12-01')).code);
    at('2027-03-01');
    for (const [place, code] of more.entries()) await send(code, { staying: place < 8 ? 'yes' : 'no' });
    for (const code of codes.slice(4)) await send(code, { staying: 'yes' });
    at('2027-07-01');
    const page = await person.browser.get('/empresa/seguimiento');
    expect(page.text).toContain('16 contratadas y 16 con respuesta, corte al 30 de junio de 2027');
    expect(page.text).toContain('88 %');
    expect(page.text).toContain('sin anotar');
    expect((await fm4.browser.get('/fm4/seguimiento')).text).toContain('Permanencia en la misma empresa');
    expect((await guard.browser.get('/fm4/seguimiento')).status).toBe(403);
    // a file that is taken away takes nobody out of the count
    const [first] = await rows<{ hire_id: string }>(
      'select hire_id from work_follow_ups where company_id = $1 limit 1',
      [companyId],
    );
    await person.browser.post(`${hires}/${first!.hire_id}/quitar`, {});
    expect((await person.browser.get('/empresa/seguimiento')).text).toContain('16 contratadas');
  });

  test('is forgotten three years after the last moment', async () => {
    const { Retention } = await import('../../../src/accounts/index.js');
    const erase = () =>
      app.nest
        .get(Retention)
        .all()
        .find(({ key }) => key === 'monitoring.follow-ups')!
        .erase();
    at(addMonths('2027-11-20', 36));
    expect(await erase()).toBe(0);
    at(addMonths('2028-02-10', 36));
    expect(await erase()).toBeGreaterThan(10);
    expect(await rows('select 1 from work_follow_up_answers')).toEqual([]);
  });
});

describeInChromium('the eight questions on a phone', () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await openChromium();
  });
  afterAll(() => chromium.close());

  test.each(['es', 'en', 'fr', 'ht'])(
    'in %s are answered by taps, clean to axe, also without script',
    async (language) => {
      const { person } = await company();
      const { code } = await hired(person);
      at('2027-02-23');
      for (const javaScriptEnabled of [true, false]) {
        const context = await chromium.newContext({
          viewport: { width: 390, height: 844 },
          baseURL: app.url,
          colorScheme: 'dark',
          reducedMotion: 'reduce',
          javaScriptEnabled,
        });
        const page = await context.newPage();
        await page.goto(`/seguimiento/${code}?idioma=${language}`);
        if (javaScriptEnabled) {
          expect(await violationsOf(page)).toEqual([]);
          expect(await scrollsSideways(page)).toBe(false);
        } else {
          await page.check('#staying-yes');
          for (const id of ['paid', 'equal', 'contract', 'skills', 'untold']) await page.check(`#${id}-4`);
          await page.check('#formal-both');
          await page.click('main form button');
          await page.waitForURL('**/seguimiento/gracias**');
          expect(await context.cookies()).toEqual([]);
        }
        await context.close();
      }
    },
  );

  test('leave Back at the field for the code, whichever page is left', async () => {
    const { person } = await company();
    const { code } = await hired(person);
    at('2027-02-23');
    const page = await chromium.newPage({ baseURL: app.url });
    const typed = async () => {
      await page.goto('/seguimiento');
      await page.fill('[name=codigo]', code);
      await page.click('main form button');
      await page.waitForSelector('#staying-yes');
    };
    const isAsked = async () => {
      const answer = await page.goBack();
      expect([answer?.request().method(), new URL(page.url()).pathname]).toEqual(['GET', '/seguimiento']);
      expect(await page.inputValue('[name=codigo]')).toBe('');
    };
    await typed();
    await page.goto('/para-personas/es');
    await isAsked();
    await typed();
    await page.check('#staying-yes');
    await page.click('main form button');
    await page.waitForURL('**/seguimiento/gracias**');
    await isAsked();
    await page.close();
  });
});
