import { readFile } from 'node:fs/promises';
import { system } from '../../../src/database/index.js';
import { insertEdition } from '../../../src/guidance/editions.queries.js';
import { parseSituations } from '../../../src/guidance/situations/situation.content.js';
import { situationText } from '../../../src/guidance/situations/situations.loader.js';
import { insertSituation } from '../../../src/guidance/situations/situations.queries.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { draftsOf } from './drafts.js';

const slug = 'refugiada_reconocida';
const page = `/guia/situaciones/${slug}`;

let app: TestApp;
let writer: TestPerson;
let lawyer: TestPerson;
beforeAll(async () => {
  app = await startApp();
  writer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Abril Luna' });
  lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Elena Prado' });
});
afterAll(() => app.close());

const day = (n: number) => app.clock.set(new Date(testStart.getTime() + n * 86_400_000));
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'));
const words = (html: string) =>
  main(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const read = async (path: string) => app.browser().get(path);

/** The answer itself, without the notice above it. */
const answerOf = (html: string) => words(html).replace(/^.*?Ver la respuesta de hoy /, '');

describe('the answer of a past day', () => {
  test('is shown again exactly, whatever was published or confirmed since', async () => {
    const first = (await read(page)).text;
    const sought = '/guia/marco-legal?q=terminantemente';
    expect((await read(sought)).text).toContain('Nada en el marco legal habla de');
    day(3);
    const { publish } = draftsOf(app, writer, lawyer);
    await publish('situaciones', slug, { short: 'Refugiada con documento', internalNotes: 'Nota que nadie lee fuera' });
    await publish('marco-legal', 's2', {}, (text) =>
      text.replace('**133-I** [V] | Prohibido', '**133-I** [V] | Está terminantemente prohibido'),
    );
    // another edition is searched anew
    expect((await read(sought)).text).toContain('prohibido');
    day(10);
    const seen = (await read(page)).text;
    const confirmed = await lawyer.browser.post(`/fm4/contenidos/situaciones/${slug}`, {
      seenOn: new Date(testStart.getTime() + 3 * 86_400_000).toISOString().slice(0, 10),
      compared: 'si',
    });
    expect(confirmed.status).toBe(303);
    day(20);
    const again = await read(`${page}?dia=2026-11-24`);
    expect(words(again.text)).toContain('Así respondía la guía el 24 de noviembre de 2026');
    expect(answerOf(again.text)).not.toContain('Refugiada con documento');
    // the same words in the same order, but for the notice
    expect(words(again.text).endsWith(words(first).slice(-4000))).toBe(true);
    const middle = (await read(`${page}?dia=2026-12-01`)).text;
    expect(words(middle).endsWith(words(seen).slice(-4000))).toBe(true);
    expect(words((await read(page)).text)).not.toContain('Así respondía');
  });

  test.each([
    ['2099-01-01', 422, 'todavía no llega'],
    ['2027-01-01', 422, 'todavía no llega'],
    ['2026-02-30', 422, 'no es un día'],
    ['ayer', 422, 'no es un día'],
    ['2020-01-01', 404, 'todavía no existía'],
  ])('%s is refused', async (asked, status, said) => {
    const answer = await read(`${page}?dia=${asked}`);
    expect([answer.status, answer.text.includes(said)]).toEqual([status, true]);
  });

  test('two days at once, or of a page that there is not, are no failure', async () => {
    for (const path of [`${page}?dia=2026-11-24&dia=2026-11-25`, '/guia/situaciones/nada?dia=2026-11-24'])
      expect((await read(path)).status).toBeLessThan(500);
    expect((await read('/guia/situaciones/nada?dia=2026-11-24')).status).toBe(404);
  });
});

describe('versions of a text', () => {
  test('are compared with words that went and came, and nothing that is not for publication', async () => {
    const text = (await read(`${page}/versiones`)).text;
    expect(text).toMatch(/<ins[^>]*>[^<]*documento/);
    expect(text).toMatch(/<del/);
    expect(text).not.toContain('Nota que nadie lee fuera');
    // the English stood beside it before, and only the short name changed
    expect(/<dl.*<\/dl>/s.exec(text)![0].match(/<dt/g)).toHaveLength(1);
    expect(words(text)).toContain('De la edición 1.2-2 a la 1.2-2.1');
    expect((await read(page)).text).toContain(`href="${page}/versiones"`);
    const back = (await read(`${page}/versiones?de=1.2-2.1&a=1.2-2`)).text;
    expect(words(back)).toContain('De la edición 1.2-2.1 a la 1.2-2');
    expect((await read(`${page}/versiones?de=9&a[]=x`)).status).toBe(200);
    expect((await read('/guia/situaciones/nada/versiones')).status).toBe(404);
  });

  test('are linked from the chapter that has some, and say so where there is one', async () => {
    const framework = (await read('/guia/marco-legal')).text;
    expect(framework).toContain('href="/guia/marco-legal/s2/versiones"');
    expect(framework).not.toContain('href="/guia/marco-legal/s3/versiones"');
    const changed = (await read('/guia/marco-legal/s2/versiones')).text;
    expect(changed).toMatch(/<ins[^>]*>Está prohibido|<ins/);
    expect(words((await read('/guia/marco-legal/s3/versiones')).text)).toContain('una sola versión');
    expect(words((await read('/guia/marco-legal/s2/versiones?lang=en')).text)).toContain('Compare versions');
  });
});

describe('what people wrote', () => {
  test('goes on in the edition that a later release brings, beside the new words of the others', async () => {
    const { situations } = parseSituations(
      await readFile('src/guidance/content/situaciones-documentales.yaml', 'utf8'),
    );
    const texts = situations.map((one) =>
      situationText(one.slug, { ...one.content, short: `Nuevo: ${one.content.short}` }),
    );
    const review = { reviewedOn: '2026-12-01', nextReviewOn: '2027-06-30', reviewedBy: null };
    const edition = { kind: 'situations', version: '9.0', review, details: {} } as const;
    await app.db.as(system('test'), (tx) => insertEdition(tx, edition, texts, insertSituation, app.clock.now()));
    expect((await read(page)).text).not.toContain('Nuevo: ');
    expect(words((await read('/guia')).text)).toContain('Refugiada con documento');
    expect(words((await read('/guia')).text)).toContain('Nuevo: ');
    const [kept] = (await (
      await app.owner()
    ).query(`select reviewed_by from guidance_texts where version = '9.0' and slug = $1`, [slug])) as {
      reviewed_by: string;
    }[];
    expect(kept!.reviewed_by).toBe('Elena Prado');
  });
});
