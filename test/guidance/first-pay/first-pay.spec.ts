import { newId } from '#libs/ids';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

const home = '/guia/primer-pago';
const fm4 = '/fm4/primer-pago';

let app: TestApp;
let sofia: TestPerson;
const logged: string[] = [];
beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(JSON.stringify(line)) });
  sofia = await newPerson(app, { roles: ['content_editor'] });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

const report = (over: Record<string, string> = {}) => ({
  id: newId(),
  bank: 'banorte',
  document: 'constancia-de-comar',
  outcome: 'refused',
  happenedOn: '2026-11-20',
  ...over,
});

async function reported(over: Record<string, string> = {}): Promise<string> {
  const fields = report(over);
  await rows('delete from rate_limits');
  expect((await app.browser().post(`${home}/reportar`, fields)).status).toBe(303);
  return fields.id;
}

const decide = (id: string, decision: string, by = sofia) => by.browser.post(`${fm4}/${id}`, { decision });
const matrix = async (locale = 'es') => (await app.browser().get(`${home}?lang=${locale}`)).text;

describe('what banks took', () => {
  test('is reported in a minute without an account or a word about anybody, once however often it is sent', async () => {
    const form = (await app.browser().get(`${home}/reportar`)).text;
    expect([...form.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'id',
      'bank',
      'document',
      'outcome',
      'outcome',
      'happenedOn',
    ]);
    const fields = report();
    const person = await newPerson(app, { roles: [] });
    for (let time = 0; time < 2; time++)
      expect((await person.browser.post(`${home}/reportar`, { ...fields, nombre: 'Xóchitl Tzompantzi' })).status).toBe(
        303,
      );
    const kept = await rows('select * from account_reports where id = $1', [fields.id]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/Tzompantzi/);
    expect(JSON.stringify(kept)).not.toContain(person.userId);
    expect(
      await rows('select 1 from act_log where actor = $1 and act like $2', [person.userId, 'guidance.account%']),
    ).toEqual([]);
    expect(logged.join('\n')).not.toContain('Tzompantzi');
  });

  test('is refused where it makes no sense, and keeps what was chosen', async () => {
    for (const [over, status] of [
      [{ bank: '' }, 422],
      [{ document: '' }, 422],
      [{ outcome: 'quizás' }, 422],
      [{ happenedOn: '2026-11-24' }, 422],
      [{ happenedOn: '2099-01-01' }, 422],
      [{ happenedOn: '2025-11-01' }, 422],
      [{ happenedOn: '2026-02-30' }, 422],
      [{ bank: 'no-existe' }, 404],
      [{ document: 'ine' }, 404],
    ] as [Record<string, string>, number][]) {
      await rows('delete from rate_limits');
      const answer = await app.browser().post(`${home}/reportar`, report(over));
      expect([over, answer.status]).toEqual([over, status]);
      if (status === 422 && !('bank' in over)) expect(answer.text).toMatch(/<option value="banorte" selected/);
    }
    expect(await rows(`select id from account_reports where bank = 'no-existe'`)).toEqual([]);
  });

  test('counts once FM4 looked at it, is shown from five reports on, by the quarter, and not after a year', async () => {
    const cell = { bank: 'hsbc', document: 'curp-temporal' };
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push(await reported({ ...cell, outcome: n < 4 ? 'accepted' : 'refused' }));
    expect((await sofia.browser.get('/fm4')).text).toContain('reportes de bancos esperan revisión');
    expect((await sofia.browser.get(fm4)).text).toContain('HSBC');
    expect(await matrix()).not.toContain('Menos de cinco reportes');
    for (const id of ids.slice(0, 4)) expect((await decide(id, 'counted')).status).toBe(303);
    expect(await matrix()).toContain('Menos de cinco reportes');
    expect(await matrix()).not.toContain('4 de 4');
    expect((await decide(ids[4]!, 'counted')).status).toBe(303);
    expect((await decide(ids[4]!, 'counted')).status).toBe(303);
    expect((await decide(ids[4]!, 'dismissed')).status).toBe(409);
    expect((await decide(ids[5]!, 'dismissed')).status).toBe(303);
    const shown = await matrix();
    expect(shown).toContain('4 de 5 la abrieron');
    expect(shown).toContain('Último reporte: 4.º trimestre de 2026');
    expect(shown).toContain('Sin dato');
    expect(await matrix('en')).toContain('4 of 5 opened it');
    app.clock.set(new Date('2027-12-01T18:00:00Z'));
    expect(await matrix()).not.toContain('4 de 5 la abrieron');
  });

  test('is decided by those who answer for the content, and by nobody else', async () => {
    const id = await reported();
    for (const role of ['auditor', 'committee', 'protection'] as const) {
      const stranger = await newPerson(app, { roles: [role] });
      expect((await decide(id, 'counted', stranger)).status).toBe(403);
      expect((await stranger.browser.get(fm4)).status).toBe(403);
    }
    expect((await app.browser().post(`${fm4}/${id}`, { decision: 'counted' })).status).not.toBe(200);
    expect((await decide(newId(), 'counted')).status).toBe(404);
    expect((await decide(id, 'quizás')).status).toBe(404);
    expect(await rows('select state from account_reports where id = $1', [id])).toEqual([{ state: 'received' }]);
  });

  test('takes only so many reports from one network', async () => {
    await rows('delete from rate_limits');
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await app.browser().post(`${home}/reportar`, report())).status);
    expect([statuses.slice(0, 10), statuses[10]]).toEqual([Array(10).fill(303), 429]);
  });
});

describe('the page', () => {
  test('says how to pay meanwhile, each step with its article or its mark, in both languages', async () => {
    for (const locale of ['es', 'en']) {
      const page = await matrix(locale);
      expect(page).toContain('href="/guia/marco-legal#lft-101"');
      expect(page).toContain('href="/guia/marco-legal#lm-60"');
      expect(page).toMatch(/badge-espera/);
    }
    expect((await app.browser().get('/guia')).text).toContain(`href="${home}"`);
  });

  test('gives the letters as Word and PDF, and no other paper', async () => {
    for (const letter of ['carta-a-la-sucursal', 'reclamacion-condusef']) {
      const word = await app.browser().get(`${home}/cartas/${letter}/hoja.docx`);
      expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
      const sheet = await app.browser().get(`${home}/cartas/${letter}/hoja.pdf?idioma=fr`);
      expect([sheet.status, sheet.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
    expect((await app.browser().get(`${home}/cartas/contrato/hoja.pdf`)).status).toBe(404);
    expect((await app.browser().get(`${home}/cartas/otra/hoja.docx`)).status).toBe(404);
  });

  itWith('pdftotext')(
    'names the article of each point of law on paper, and nothing beside what only states a fact',
    async () => {
      const { bytes } = await app.browser().get(`${home}/cartas/carta-a-la-sucursal/hoja.pdf`);
      const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output.replaceAll(/\s+/g, ' ');
      for (const words of ['Carta a la sucursal del banco', 'LM 60', 'LFT 101', 'LFPED 1-III'])
        expect(text).toContain(words);
      expect(text).not.toContain('no verificado');
    },
  );
});
