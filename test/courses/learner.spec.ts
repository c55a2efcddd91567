import { newId } from '#libs/ids';
import { readSignature } from '#libs/signing';
import { appForAll, type TestBrowser } from '../support/index.js';
import { signedIn, type TestPerson } from '../support/companies.js';
import { answers, course, enrol, newTeam, openQuiz, pass, read, rows, slug } from './fixtures.js';

const app = appForAll();
let hr: TestPerson;
let learner: TestPerson;
let browser: TestBrowser;
let companyId: string;

beforeEach(async () => {
  ({ companyId, hr, learner } = await newTeam(app));
  browser = learner.browser;
  await enrol(hr, learner);
});

const quiz = `/aprender/${slug}/cuestionario`;
const state = async () =>
  (await rows(app, 'select state, last_activity_at from enrolments where user_id = $1', [learner.userId]))[0];

describe('reading', () => {
  test('starts at lesson 1, is saved by the button, and resumes after a break in another browser', async () => {
    expect((await browser.get('/aprender')).text).toContain('Empieza: Todas las personas nos movemos');
    const first = await browser.post(`/aprender/${slug}/1`);
    expect([first.status, first.location]).toEqual([303, `/aprender/${slug}/2`]);
    await read(browser, 3, 2);
    const home = await (await signedIn(app, learner.userId)).get('/aprender');
    expect(home.text).toContain('Lección 4 de 6');
    expect(home.text).toContain(`href="/aprender/${slug}/4"`);
    expect((await browser.get(`/aprender/${slug}`)).text).toContain('Seguir con la lección 4');
  });

  test('opening a lesson changes nothing', async () => {
    for (let n = 1; n <= 6; n += 1) expect((await browser.get(`/aprender/${slug}/${n}`)).status).toBe(200);
    expect(await state()).toEqual({ state: 'enrolled', last_activity_at: null });
  });

  test('two tabs and the back button do no harm', async () => {
    await read(browser, 4);
    const [one, other] = await Promise.all([browser.post(`/aprender/${slug}/2`), browser.post(`/aprender/${slug}/2`)]);
    expect([one.location, other.location]).toEqual([`/aprender/${slug}/3`, `/aprender/${slug}/3`]);
    expect((await browser.get('/aprender')).text).toContain('Lección 5 de 6');
    expect(
      await rows(
        app,
        'select lesson_id from lesson_progress p join enrolments e on e.id = p.enrolment_id where e.user_id = $1',
        [learner.userId],
      ),
    ).toHaveLength(4);
  });

  test('the last lesson leads to one that was skipped, then to the quiz', async () => {
    await read(browser, 2);
    await read(browser, 5, 4);
    expect((await browser.post(`/aprender/${slug}/6`)).location).toBe(`/aprender/${slug}/3`);
    expect((await browser.post(`/aprender/${slug}/3`)).location).toBe(`/aprender/${slug}/4`);
    expect((await browser.post(`/aprender/${slug}/6`)).location).toBe(quiz);
  });

  test('the page shows the text, never the notes of the editors', async () => {
    const page = await browser.get(`/aprender/${slug}/2`);
    expect(page.text).toContain('140,982 solicitudes');
    expect(page.text).not.toMatch(/Notas de edici|no verificado/);
  });

  test.each(['0', '7', '01', 'x', '99999999999999999999', '%00', '1.0'])('lesson %s is a kind 404', async (number) => {
    for (const answer of [
      await browser.get(`/aprender/${slug}/${number}`),
      await browser.post(`/aprender/${slug}/${number}`),
    ]) {
      expect(answer.status).toBe(404);
    }
  });

  test('nobody reads a course without being enrolled, signed in or not', async () => {
    const stranger = await newTeam(app);
    expect((await stranger.learner.browser.get(`/aprender/${slug}/1`)).status).toBe(404);
    expect((await stranger.learner.browser.post(`/aprender/${slug}/1`)).status).toBe(404);
    expect((await app.browser().post(`/aprender/${slug}/1`)).status).not.toBe(200);
    expect((await browser.get('/aprender/enlaces-municipales/1')).status).toBe(404);
  });
});

describe('the quiz', () => {
  test('waits for the lessons', async () => {
    await read(browser, 5);
    const early = await browser.get(quiz);
    expect([early.status, early.location]).toEqual([303, `/aprender/${slug}`]);
    const sent = await browser.post(quiz, { attempt: newId(), ...answers() });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('Primero termina de leer');
  });

  test('below 80 says what was wrong and what to read again, and can be tried again', async () => {
    await read(browser, 6);
    const sent = await browser.post(quiz, { attempt: await openQuiz(browser), ...answers(3) });
    const result = await browser.follow(sent);
    expect(result.text).toContain('Todavía no: 75 de 100');
    expect(result.text).toContain('Lección 1: Todas las personas nos movemos');
    expect(result.text).toContain('Revisa esta');
    expect(result.text).not.toContain('La respuesta correcta');
    expect((await state())?.['state']).toBe('in-progress');
    expect((await browser.get(`/aprender/${slug}/constancia`)).status).toBe(404);
    const again = await browser.post(quiz, { attempt: await openQuiz(browser), ...answers(2) });
    expect((await browser.follow(again)).text).toContain('Aprobaste con 83 de 100');
    expect((await state())?.['state']).toBe('completed');
  });

  test('posted twice counts once, also at the same moment', async () => {
    await read(browser, 6);
    const attempt = await openQuiz(browser);
    const body = { attempt, ...answers(5) };
    const sent = await Promise.all([browser.post(quiz, body), browser.post(quiz, body), browser.post(quiz, body)]);
    expect(new Set(sent.map(({ location }) => location))).toEqual(new Set([`/aprender/${slug}/resultado/${attempt}`]));
    expect(await rows(app, 'select id from quiz_attempts where id = $1', [attempt])).toHaveLength(1);
    const changed = await browser.post(quiz, { attempt, ...answers() });
    expect((await browser.follow(changed)).text).toContain('Todavía no');
  });

  test('two attempts that pass at the same moment give one certificate', async () => {
    await read(browser, 6);
    const attempts = [await openQuiz(browser), await openQuiz(browser)];
    const sent = await Promise.all(attempts.map((attempt) => browser.post(quiz, { attempt, ...answers() })));
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rows(app, 'select code from certificates where user_id = $1', [learner.userId])).toHaveLength(1);
    const late = await browser.get(quiz);
    expect(late.location).toBe(`/aprender/${slug}/constancia`);
  });

  test('unanswered questions come back marked, the others and their order kept', async () => {
    await read(browser, 6);
    const attempt = await openQuiz(browser);
    const { 'A-P03': _, 'A-P07': __, ...rest } = answers();
    const page = await browser.post(quiz, { attempt, ...rest, 'A-P05': 'z' });
    expect(page.status).toBe(422);
    for (const n of [3, 5, 7]) expect(page.text).toContain(`href="#A-P0${n}"`);
    expect(page.text).not.toContain('href="#A-P01"');
    expect(page.text).toContain(`value="${attempt}"`);
    expect(page.text.match(/type="radio"[^>]* checked/g)).toHaveLength(9);
    expect(await rows(app, 'select id from quiz_attempts where id = $1', [attempt])).toHaveLength(0);
  });

  test.each([
    ['', {}],
    ['not an id', { attempt: 'x' }],
    ['a list', { attempt: ['a', 'b'] }],
    ['an old kind of id', { attempt: '9b2d1c34-7e44-4d1f-9a57-0d3f2f0a8c11' }],
  ])('an attempt that is %s is asked again with the answers kept', async (_name, fields) => {
    await read(browser, 6);
    const page = await browser.post(quiz, { ...(fields as Record<string, string>), ...answers() });
    expect(page.status).toBe(422);
    expect(page.text.match(/type="radio"[^>]* checked/g)).toHaveLength(12);
  });

  test("somebody else's attempt is neither shown nor taken over", async () => {
    await read(browser, 6);
    const attempt = await openQuiz(browser);
    await browser.post(quiz, { attempt, ...answers(5) });
    const other = await newTeam(app);
    await enrol(other.hr, other.learner);
    await read(other.learner.browser, 6);
    expect((await other.learner.browser.get(`/aprender/${slug}/resultado/${attempt}`)).status).toBe(404);
    expect((await other.learner.browser.post(quiz, { attempt, ...answers() })).status).toBe(404);
    expect(await rows(app, 'select code from certificates where user_id = $1', [other.learner.userId])).toHaveLength(0);
  });

  test('a result that does not exist is a 404', async () => {
    for (const id of ['x', newId()]) expect((await browser.get(`/aprender/${slug}/resultado/${id}`)).status).toBe(404);
  });
});

describe('the certificate', () => {
  test('is shown to its owner, listed, and public by its code, however it is typed', async () => {
    const code = await pass(browser);
    expect((await browser.get('/aprender/constancias')).text).toContain(code);
    const anyone = app.browser();
    const page = await anyone.get(`/constancias/${code}`);
    expect(page.status).toBe(200);
    for (const words of ['Sí: esta constancia es auténtica', 'P.', course.title, '23 de noviembre de 2026']) {
      expect(page.text).toContain(words);
    }
    for (const secret of [learner.name, learner.email, '100 de 100', 'Agave Azul'])
      expect(page.text).not.toContain(secret);
    const typed = await anyone.get(`/constancias/${encodeURIComponent(code.toLowerCase().replaceAll('-', ' '))}`);
    expect([typed.status, typed.location]).toEqual([303, `/constancias/${code}`]);
  });

  test('can be looked up by whoever has only the paper', async () => {
    const code = await pass(browser);
    const anyone = app.browser();
    expect((await anyone.get('/constancias')).text).toContain('Código de la constancia');
    const looked = await anyone.follow(
      await anyone.get(`/constancias?codigo=${code.toLowerCase().replaceAll('-', '+')}`),
    );
    expect(looked.text).toContain(course.title);
    const wrong = await anyone.follow(await anyone.get('/constancias?codigo=%F0%9F%98%80%2F..%2F'));
    expect(wrong.status).toBe(404);
    for (const odd of ['', '?codigo=', '?codigo[]=a', '?codigo=a&codigo=b']) {
      expect((await anyone.get(`/constancias${odd}`)).status).toBeLessThan(400);
    }
  });

  test('keeps the name of the day', async () => {
    const code = await pass(browser);
    await browser.post(`/aprender/${slug}/constancia`, { name: 'whole' });
    await rows(app, "update auth.users set name = 'Otro Nombre' where id = $1", [learner.userId]);
    expect((await app.browser().get(`/constancias/${code}`)).text).toContain(learner.name);
  });

  test.each([['2222-2222-2222'], ['corto'], ['😀😀😀'], ['7K3M-Q9XT-V2H!'], ['%00'], ['A'.repeat(400)]])(
    'the code %s is a kind 404',
    async (code) => {
      const page = await app.browser().get(`/constancias/${encodeURIComponent(code)}`);
      expect(page.status).toBe(404);
      expect(page.text).toContain('No encontramos esa constancia');
    },
  );

  test('the PDF is for the learner and Human Resources, signed, with the code', async () => {
    const code = await pass(browser);
    const address = `/constancias/${code}/constancia.pdf`;
    for (const reader of [browser, hr.browser]) {
      const pdf = await reader.get(address);
      expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(pdf.headers['content-disposition']).toContain(`constancia-${code}.pdf`);
      expect(await readSignature(pdf.bytes)).toMatchObject({ signed: true, intact: true, whole: true });
    }
    const stranger = await newTeam(app);
    expect((await stranger.hr.browser.get(address)).status).toBe(404);
    expect((await app.browser().get(address)).status).not.toBe(200);
    expect(companyId).not.toBe(stranger.companyId);
  });
});
