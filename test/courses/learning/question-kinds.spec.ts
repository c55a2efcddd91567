import { MINUTE } from '#libs/clock';
import { newId } from '#libs/ids';
import { insertVersion } from '../../../src/courses/catalogue/catalogue.queries.js';
import type { Course } from '../../../src/courses/catalogue/course.content.js';
import { system } from '../../../src/database/index.js';
import { newPerson } from '../../support/companies.js';
import { describeInChromium, openPage, scrollsSideways, violationsOfCopy } from '../../support/chromium.js';
import { appForAll, chromiumForAll, type TestBrowser } from '../../support/index.js';
import { courseOfEveryKind, rightFields } from '../every-kind.js';
import { rows } from '../fixtures.js';

const app = appForAll({ listen: true });
const chromium = chromiumForAll();

type Fields = Record<string, string | string[]>;

/** One wrong answer of each kind, in part or whole. */
const wrongFields: Fields = { ...rightFields, 'Y-P02': ['', 'a'], 'Y-P04.a': '2', 'Y-P04.b': '1', 'Y-P06': '30' };

let versions = 0;
/** Publishes the course with settings of its own. @returns its address */
async function publish(front = '', change: (course: Course) => Course = (one) => one): Promise<string> {
  versions += 1;
  const slug = `preguntas-${versions}`;
  const letter = String.fromCharCode('F'.charCodeAt(0) + versions);
  const course = change({ ...courseOfEveryKind(front), slug, letter });
  await app.db.as(system('test'), (tx) => insertVersion(tx, course, app.clock.now()));
  return slug;
}

/** Two ways to take a course: with an account, and without. */
const ways = {
  'with an account': async (slug: string) => {
    const { browser } = await newPerson(app, { roles: ['partner'] });
    await browser.post(`/cursos/${slug}/empezar`);
    return { browser, at: `/aprender/${slug}` };
  },
  'without an account': async (slug: string) => {
    const browser = app.browser();
    await browser.post(`/curso-abierto/${slug}`, { nickname: '' });
    return { browser, at: `/curso-abierto/${slug}` };
  },
};

async function read({ browser, at }: { browser: TestBrowser; at: string }): Promise<void> {
  for (let n = 1; n <= 6; n += 1) await browser.post(`${at}/${n}`);
}

async function attemptOf(browser: TestBrowser, at: string): Promise<string> {
  return /name="attempt" value="([^"]+)"/.exec((await browser.get(`${at}/cuestionario`)).text)![1]!;
}

/** What a page shows as chosen, typed or checked, by field. */
const filled = (text: string): string[] =>
  [
    ...[...text.matchAll(/<input[^>]*type="(?:radio|checkbox)"[^>]*>/g)]
      .filter(([tag]) => / checked/.test(tag))
      .map(([tag]) => `${/name="([^"]+)"/.exec(tag)![1]}=${/value="([^"]+)"/.exec(tag)![1]}`),
    ...[...text.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(([, name, inside]) =>
      [...inside!.matchAll(/<option[^>]* selected[^>]*>/g)]
        .map(([tag]) => /value="([^"]*)"/.exec(tag)![1])
        .filter((value) => value !== '')
        .map((value) => `${name}=${value}`),
    ),
    ...[...text.matchAll(/<input[^>]*inputmode="decimal"[^>]*>/g)]
      .map(([tag]) => `${/name="([^"]+)"/.exec(tag)![1]}=${/value="([^"]*)"/.exec(tag)?.[1] ?? ''}`)
      .filter((field) => !field.endsWith('=')),
  ].sort();
const whole = [
  'Y-P01=b',
  'Y-P02=a',
  'Y-P02=c',
  'Y-P03=a',
  'Y-P04.a=1',
  'Y-P04.b=2',
  'Y-P04.c=3',
  'Y-P05.a=1',
  'Y-P05.b=2',
  'Y-P06=5.2',
];

describe.each(Object.entries(ways))('every kind of question, %s', (_, begin) => {
  test('is drawn, kept, graded, and told one by one', async () => {
    const slug = await publish();
    const taker = await begin(slug);
    const { browser, at } = taker;
    await read(taker);
    const quiz = `${at}/cuestionario`;
    const page = await browser.get(quiz);
    expect(page.text).toContain('Elige todas las que correspondan');
    expect(page.text).not.toMatch(/Así es|Con salario real|Siempre primero/);
    const attempt = await attemptOf(browser, at);

    // in part, then cleared again
    await browser.post(quiz, { attempt, action: 'keep', 'Y-P02': ['', 'b'], 'Y-P04.b': '3', 'Y-P06': 'unos cinco' });
    expect(filled((await browser.get(quiz)).text)).toEqual(['Y-P02=b', 'Y-P04.b=3', 'Y-P06=unos cinco']);
    await browser.post(quiz, { attempt, action: 'keep', 'Y-P02': '', 'Y-P04.b': '', 'Y-P06': '' });
    expect(filled((await browser.get(quiz)).text)).toEqual([]);

    const bad: Fields = {
      ...rightFields,
      'Y-P01': 'z',
      'Y-P02': ['', 'x'],
      'Y-P04.b': '1',
      'Y-P05.b': '9',
      'Y-P06': 'x',
    };
    const refused = await browser.post(quiz, { attempt, ...bad });
    expect(refused.status).toBe(422);
    for (const n of [1, 2, 4, 5, 6]) expect(refused.text).toContain(`href="#Y-P0${n}"`);
    expect(refused.text).toContain('Dos pasos tienen el mismo lugar');
    expect(refused.text).toContain('Escribe un número');
    expect(filled(refused.text)).toEqual(['Y-P03=a', 'Y-P04.a=1', 'Y-P04.b=1', 'Y-P04.c=3', 'Y-P05.a=1', 'Y-P06=x']);

    const sent = await Promise.all([
      browser.post(quiz, { attempt, ...wrongFields }),
      browser.post(quiz, { attempt, ...wrongFields }),
    ]);
    expect(new Set(sent.map(({ location }) => location))).toEqual(new Set([`${at}/resultado/${attempt}`]));
    const failed = await browser.follow(sent[0]);
    expect(failed.text).toContain('Todavía no: 50 de 100');
    expect(failed.text).toContain('No es ese el plazo');
    expect(failed.text).toContain('Cada municipio tiene su reglamento');
    expect(failed.text).not.toContain('La respuesta correcta');

    const again = await attemptOf(browser, at);
    const almost = await browser.follow(await browser.post(quiz, { attempt: again, ...rightFields, 'Y-P06': '30' }));
    expect(almost.text).toContain('Aprobaste con 83 de 100');
    expect(almost.text).toContain('5 ± 0.5');
    expect(almost.text).toContain('COMAR → Refugio');
  });

  test('of a bank as many are asked as the course says, the same until they are sent', async () => {
    const slug = await publish('quiz:\n  draw: 2\n  passMark: 100\n');
    const taker = await begin(slug);
    const { browser, at } = taker;
    await read(taker);
    const asked = async () => [...new Set((await browser.get(`${at}/cuestionario`)).text.match(/Y-P0\d/g))];
    const first = await asked();
    expect(first).toHaveLength(2);
    for (let n = 0; n < 3; n += 1) expect(await asked()).toEqual(first);
    const attempt = await attemptOf(browser, at);
    const result = await browser.follow(await browser.post(`${at}/cuestionario`, { attempt, ...rightFields }));
    expect(result.text).toContain('Respondiste bien 2 de 2');
  });

  test('after the last attempt, and before the wait is over, nothing is graded and nothing is lost', async () => {
    const slug = await publish('quiz:\n  attempts: 2\n  minutesBetween: 30\n');
    const taker = await begin(slug);
    const { browser, at } = taker;
    await read(taker);
    const quiz = `${at}/cuestionario`;
    expect((await browser.get(quiz)).text).toContain('Te quedan 2 intentos');
    const [one, other] = [await attemptOf(browser, at), newId()];
    await browser.post(quiz, { attempt: one, ...wrongFields });
    const early = await browser.post(quiz, { attempt: other, ...rightFields });
    expect([early.status, early.text]).toEqual([409, expect.stringContaining('Todavía no puedes intentarlo otra vez')]);
    expect((await browser.get(quiz)).text).toContain('Te queda un intento.');
    app.clock.advance(31 * MINUTE);
    expect(filled((await browser.get(quiz)).text)).toEqual(whole);
    await browser.post(quiz, { attempt: other, ...wrongFields });
    app.clock.advance(31 * MINUTE);
    const late = await browser.post(quiz, { attempt: newId(), ...rightFields });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Ya usaste todos tus intentos')]);
    expect((await browser.get(quiz)).text).toContain('Este curso da 2 intentos');
  });
});

test('an attempt from before questions had kinds is graded and shown as before', async () => {
  const before = (course: Course) => {
    const quiz = course.quiz.slice(0, 1).map(({ id, lessonId, text, options }) => ({ id, lessonId, text, options }));
    return { ...course, quiz, quizSettings: undefined } as never;
  };
  const slug = await publish('', before);
  const taker = await ways['with an account'](slug);
  await read(taker);
  const attempt = await attemptOf(taker.browser, taker.at);
  const sent = await taker.browser.post(`${taker.at}/cuestionario`, { attempt, 'Y-P01': 'b' });
  expect((await taker.browser.follow(sent)).text).toContain('Aprobaste con 100 de 100');
  expect(await rows(app, 'select answers from quiz_attempts where id = $1', [attempt])).toEqual([
    { answers: { 'Y-P01': 'b' } },
  ]);
});

describeInChromium.each([390, 1280])('on a screen %d px wide', (width) => {
  test('each kind is answered without a script, by what it is called, and every page is well made', async () => {
    const viewport = { width, height: 844 };
    const look = { viewport, colorScheme: 'light' as const };
    const taker = await ways['with an account'](await publish());
    await read(taker);
    const page = await openPage(chromium, app, taker.browser.cookies, { javaScriptEnabled: false, ...look });
    await page.goto(`${taker.at}/cuestionario`);
    const wellMade = async () => {
      expect(await scrollsSideways(page)).toBe(false);
      expect(await violationsOfCopy(page, { ...look, baseURL: app.url })).toEqual([]);
    };
    await wellMade();
    if (width === 390) {
      const tops = await page
        .locator('.pregunta')
        .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...tops)).toBeGreaterThan(700);
    }
    await page.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    await wellMade();
    await page.getByLabel('Guadalajara.').check();
    await page.getByLabel('Agua.').check();
    await page.getByLabel('Mercados.').check();
    await page.getByLabel('Verdadero').check();
    for (const [at, step] of ['Saluda.', 'Escucha.', 'Deriva.'].entries())
      await page.getByLabel(step).selectOption(`Lugar ${at + 1}`);
    await page.getByLabel('COMAR').selectOption('Refugio');
    await page.getByLabel('INM').selectOption('Actas');
    await page.getByLabel('¿En cuántos días hábiles?').fill('5');
    await page.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Aprobaste con 83 de 100');
    await wellMade();
  });
});
