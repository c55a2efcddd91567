import { newId } from '#libs/ids';
import { addMonths } from '#libs/mexico';
import { Retention } from '../../../src/accounts/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';

const home = '/fm4/encuestas';
const reversed = ['T02', 'T04', 'T06', 'T08', 'T10'];
const ids = Array.from({ length: 10 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`);

let app: TestApp;
let staff: TestPerson;
const log: string[] = [];
beforeAll(async () => {
  app = await startApp({ logged: (line) => log.push(JSON.stringify(line)) });
  staff = await newPerson(app, { roles: ['content_editor'] });
});
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

/** Answers by which the index is `25 * (level - 1)`; `over` replaces some. */
const all = (level: number, over: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(ids.map((id) => [id, String(reversed.includes(id) ? 6 - level : level)])),
  ...over,
});

async function group(title = 'Taller en Tepatitlán'): Promise<{ id: string; path: string }> {
  const id = newId();
  for (const status of [303, 303]) expect((await staff.browser.post(home, { id, title })).status).toBe(status);
  const page = await staff.browser.get(`${home}/${id}`);
  return { id, path: new URL(/<code[^>]*>([^<]+)<\/code>/.exec(page.text)![1]!).pathname };
}
const open = (id: string, phase: string) => staff.browser.post(`${home}/${id}/fase`, { phase });
const send = (path: string, phase: string, ownCode: string, answers: Record<string, string>) =>
  app.browser().post(path, { phase, ownCode, order: 'x', ...answers });

describe('a group', () => {
  test('is made and opened by FM4 alone, one phase after the other and none twice', async () => {
    const stranger = await newPerson(app, { roles: ['protection'] });
    expect((await stranger.browser.get(home)).status).toBe(403);
    expect((await staff.browser.post(home, { id: newId(), title: '' })).status).toBe(422);
    const named = await staff.browser.post(home, { id: newId(), title: 'Taller de GOMA900101MJCRRN05' });
    expect([named.status, named.text.includes('Taller de GOMA900101MJCRRN05')]).toEqual([422, true]);
    expect((await staff.browser.get(`${home}/${newId()}`)).status).toBe(404);
    expect((await staff.browser.get(`${home}/%00`)).status).toBe(404);
    const { id, path } = await group();
    expect((await app.browser().get(path)).text).toContain('no está abierta ahora');
    expect((await open(id, 'nada')).status).toBe(404);
    for (const status of [303, 303]) expect((await open(id, 'before')).status).toBe(status);
    await open(id, 'after');
    expect((await open(id, 'before')).status).toBe(409);
    await open(id, 'none');
    expect((await open(id, 'after')).status).toBe(409);
    expect((await open(id, 'later')).status).toBe(303);
  });

  test('is asked without account or cookie, in an order of its own for each reader that stays when the form comes back', async () => {
    const { id, path } = await group();
    await open(id, 'before');
    const orderIn = (text: string) =>
      [...text.matchAll(/type="radio" name="(T\d\d)" value="1"/g)].map(([, one]) => one);
    const browser = app.browser();
    const pages = await Promise.all(Array.from({ length: 6 }, () => browser.get(path)));
    expect(new Set(pages.map(({ text }) => orderIn(text).join())).size).toBeGreaterThan(1);
    for (const { text } of pages) expect(new Set(orderIn(text))).toEqual(new Set(ids));
    expect([...browser.cookies]).toEqual([]);
    const order = /name="order" value="([^"]+)"/.exec(pages[0]!.text)![1]!;
    const wrong = await browser.post(path, { phase: 'before', order, ownCode: 'sol', T01: '4' });
    expect([wrong.status, wrong.text.includes('SOL27')]).toEqual([422, true]);
    expect(orderIn(wrong.text)).toEqual(orderIn(pages[0]!.text));
    expect(wrong.text).toMatch(/name="T01" value="4" checked/);
    const english = await browser.get(`${path}?lang=en`, { 'accept-language': 'en' });
    expect(english.text).toContain('Make up three letters and two digits');
  });

  test('is asked in French and Haitian Creole as well, as drafts, and refused and thanked in them', async () => {
    const { id, path } = await group('Taller en cuatro idiomas');
    const spoken = {
      fr: [
        'Vous pouvez laisser des phrases',
        'Traduction en brouillon',
        'Utilisez de quatre',
        'Gardez votre propre code',
      ],
      ht: ['Ou ka kite fraz', 'Tradiksyon sa a se yon bouyon', 'Sèvi ak kat rive', 'Kenbe kòd pa w la'],
    } as const;
    for (const [language, [asked, draft, refused, thanked]] of Object.entries(spoken)) {
      const browser = app.browser();
      const headers = { 'accept-language': `${language},es;q=0.5` };
      const closed = await browser.get(path, headers);
      expect([closed.text.includes(`lang="${language}"`), closed.text.includes('no está abierta')]).toEqual([
        true,
        false,
      ]);
      await open(id, language === 'fr' ? 'before' : 'after');
      const phase = language === 'fr' ? 'before' : 'after';
      const page = await browser.get(path, headers);
      const plain = page.text.replaceAll('&#39;', "'").replaceAll(/\s+/g, ' ');
      for (const words of [asked, draft]) expect(plain).toContain(words);
      // what is left in Spanish is the title, said to be so, and the name of that language
      expect(plain.replaceAll(/<[a-z]+ [^>]*lang="es-MX"[^>]*>.*?<\/[a-z]+>/g, '')).not.toMatch(
        /¿|Enviar|Siguiente|acuerdo|Prefiero|Tu código|cuentas?\b/,
      );
      const wrong = await browser.post(path, { phase, ownCode: 'sol', order: 'x', T01: '4' }, headers);
      expect([wrong.status, wrong.text.includes(refused)]).toEqual([422, true]);
      const sent = await browser.post(path, { phase, ownCode: 'PAM21', order: 'x', T01: '4', T02: '1' }, headers);
      expect(sent.status).toBe(303);
      expect((await browser.get(sent.location!, headers)).text).toContain(thanked);
      expect([...browser.cookies]).toEqual([]);
      const sheet = await staff.browser.get(`${home}/${id}/hoja?idioma=${language}`);
      expect(sheet.text.replaceAll('&#39;', "'")).toContain(asked);
    }
    const chosen = await app.browser().get(`${path}?lang=ht`);
    expect(chosen.text).toContain(spoken.ht[0]);
  });

  test('counts each code once in a phase however it is written, and says so', async () => {
    const { id, path } = await group();
    await open(id, 'before');
    expect((await send(path, 'before', 'Sól-27', all(3))).location).toBe('/encuestas/gracias');
    const twice = await send(path, 'before', 'sol 27', all(5));
    expect([twice.status, twice.text.includes('otra persona de tu grupo eligió el mismo')]).toEqual([409, true]);
    expect(twice.text).toMatch(/name="T01" value="5" checked/);
    for (const none of ['GOMJ900101HJCXXX09', '3312345678', 'luna', '2727', 'a1', '\u0000a12'])
      expect((await send(path, 'before', none, all(3))).status).toBe(422);
    expect((await send(path, 'before', 'MAR11', {})).status).toBe(422);
    await open(id, 'after');
    expect((await send(path, 'before', 'MAR11', all(3))).status).toBe(409);
    expect((await send(path, 'after', 'SOL27', all(4, { satisfaction: '5' }))).status).toBe(303);
    const kept = await rows<{ phase: string; same: boolean }>(
      `select phase, person = first_value(person) over (order by phase desc) as same from survey_group_answers
       where group_id = $1 order by 1`,
      [id],
    );
    expect(kept).toEqual([
      { phase: 'after', same: true },
      { phase: 'before', same: true },
    ]);
    // the code is another one in another group
    const other = await group('Otro taller');
    await open(other.id, 'before');
    await send(other.path, 'before', 'SOL27', all(3));
    const people = await rows<{ person: Buffer }>('select distinct person from survey_group_answers where phase = $1', [
      'before',
    ]);
    expect(people.length).toBeGreaterThanOrEqual(2);
    expect(log.join('\n')).not.toMatch(/sol.?27|127\.0\.0\.1/i);
  });

  test('is entered from paper, sheet by sheet, and a slip of the hand is said with everything kept', async () => {
    const { id } = await group();
    const paper = `${home}/${id}/papel`;
    expect((await staff.browser.get(paper)).text).toContain('No hay una parte abierta');
    await open(id, 'before');
    expect((await staff.browser.get(`${home}/${id}/hoja`)).text).toContain('☐ 1 Muy en desacuerdo');
    const slip = await staff.browser.post(paper, { phase: 'before', ownCode: 'luz 31', ...all(4, { T07: '7' }) });
    expect([slip.status, slip.text.includes('del 1 al 5')]).toEqual([422, true]);
    for (const kept of ['value="luz 31"', 'name="T07"', 'value="7"']) expect(slip.text).toContain(kept);
    for (const ownCode of ['luz 31', 'ríos9'])
      expect((await staff.browser.post(paper, { phase: 'before', ownCode, ...all(4) })).status).toBe(303);
    expect((await staff.browser.get(paper)).text).toContain('antes: 2 respuestas');
    expect((await staff.browser.post(paper, { phase: 'before', ownCode: 'LUZ31', ...all(4) })).status).toBe(409);
  });
});

describe('what it comes to', () => {
  test('is said once a phase is closed, of five people or more: change with size and interval, alpha, shares', async () => {
    const { id, path } = await group('Taller con resultados');
    await open(id, 'before');
    const people = ['AB01', 'AB02', 'AB03', 'AB04', 'AB05', 'AB06'];
    for (const [at, code] of people.entries()) await send(path, 'before', code, all(2 + (at % 2)));
    const page = async () => (await staff.browser.get(`${home}/${id}`)).text.replace(/\s+/g, ' ');
    expect(await page()).toContain('Los resultados de una parte se ven cuando se cierra');
    await open(id, 'after');
    expect(await page()).toContain('aún no están validados');
    // means 25 and 50 in turn
    expect(await page()).toContain('37.5');
    for (const [at, code] of people.entries())
      await send(path, 'after', code, all(at < 5 ? 4 : 2, { satisfaction: at < 3 ? '5' : '2' }));
    await open(id, 'later');
    const shown = await page();
    // changes 50, 25, 50, 25, 50 and -25: mean 29.17, deviation 29.23; dz 0.998, corrected by 1 - 3/19: 0.84
    expect(shown).toContain('29.17 (');
    expect(shown).toMatch(/0\.84 \(/);
    expect(shown).toContain('83 %');
    expect(shown).toContain('50 %');
    for (const [at, code] of people.entries())
      await send(path, 'later', code, all(3, { changed: at < 4 ? 'yes' : 'no', change: `Cambié el anuncio ${at}.` }));
    const numbered = await send(path, 'later', 'ZZ99', all(3, { change: 'Mi CURP es GOMJ900101HJCXXX09' }));
    expect([numbered.status, numbered.text.includes('Parece una clave')]).toEqual([422, true]);
    await open(id, 'none');
    const last = await page();
    expect(last).toContain('67 %');
    // six texts are too few to be read
    expect(last).not.toContain('Cambié el anuncio');
    const csv = await staff.browser.get(`${home}/${id}/resultados.csv`);
    expect(csv.text).toContain('de antes al terminar');
    expect(csv.text).not.toContain('AB01');
  });

  test('is not said of four, nor where one person alone would follow from two figures', async () => {
    const { id, path } = await group('Taller pequeño');
    await open(id, 'before');
    for (const code of ['AC01', 'AC02', 'AC03', 'AC04']) await send(path, 'before', code, all(5));
    await open(id, 'after');
    const few = (await staff.browser.get(`${home}/${id}`)).text;
    expect(few).toContain('oculto por la regla de cinco');
    const { resultsOf } = await import('../../../src/monitoring/surveys/results.rules.js');
    const { statements } = await import('../../../src/courses/surveys/survey.rules.js');
    const answers = Object.fromEntries(statements.map((one, at) => [one.id, (at % 5) + 1]));
    const given = (phase: 'before' | 'after', n: number) =>
      Array.from({ length: n }, (_, at) => ({
        phase,
        person: `p${at}`,
        answers: at % 2 ? answers : { ...answers, T01: 5 },
        satisfaction: null,
        changed: null,
      }));
    const results = resultsOf([...given('before', 8), ...given('after', 7)], ['before', 'after']);
    // with both means and the change, the eighth person's index would follow
    expect(results.phases.filter(({ mean }) => mean !== null).length).toBeLessThan(2);
  });

  test('is forgotten after three years', async () => {
    const rule = app.nest
      .get(Retention)
      .all()
      .find(({ key }) => key === 'monitoring.surveys')!;
    expect(await rule.erase()).toBe(0);
    app.clock.set(new Date(`${addMonths('2026-11-25', 36)}T18:00:00Z`));
    expect(await rule.erase()).toBeGreaterThan(20);
    expect(await rows('select 1 from survey_group_answers')).toEqual([]);
    app.clock.set(testStart);
  });
});
