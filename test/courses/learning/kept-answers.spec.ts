import { newId } from '#libs/ids';
import { PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { signedIn, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { answers, course, enrol, newTeam, openQuiz, read, rows, slug } from '../fixtures.js';

let app: TestApp;
let hr: TestPerson;
let learner: TestPerson;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ hr, learner } = await newTeam(app));
  await enrol(hr, learner);
  await read(learner.browser, course.lessons.length);
});

const quiz = `/aprender/${slug}/cuestionario`;
/** The answers that the page shows as chosen. */
const chosenOn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/<input[^>]*type="radio"[^>]*>/g)]
      .filter(([tag]) => / checked/.test(tag))
      .map(([tag]) => [/name="([^"]+)"/.exec(tag)![1], /value="([^"]+)"/.exec(tag)![1]]),
  );
const draftsOf = (person: TestPerson) =>
  rows(app, 'select d.* from quiz_drafts d join enrolments e on e.id = d.enrolment_id where e.user_id = $1', [
    person.userId,
  ]);
const first = (count: number) => Object.fromEntries(Object.entries(answers()).slice(0, count));

test('each answer is kept as it is given, and another device goes on with the same attempt', async () => {
  const attempt = await openQuiz(learner.browser);
  for (const one of Object.entries(first(3))) {
    const kept = await learner.browser.post(`${quiz}/guardar`, { attempt, ...Object.fromEntries([one]) });
    expect([kept.status, JSON.parse(kept.text)]).toEqual([
      200,
      { saved: expect.stringMatching(/^Guardado a las \d\d:\d\d$/) },
    ]);
  }
  const other = await signedIn(app, learner.userId);
  const page = await other.get(quiz);
  expect(chosenOn(page.text)).toEqual(first(3));
  expect(page.text).toContain(`value="${attempt}"`);
  expect(page.text).toContain('Tus respuestas se guardaron');
  await other.post(`${quiz}/guardar`, { attempt, 'A-P01': 'z', 'A-P12': answers()['A-P12']! });
  expect(chosenOn((await learner.browser.get(quiz)).text)).toEqual({ ...first(3), 'A-P12': answers()['A-P12'] });
});

test('without scripts a button keeps them, and so does a try to send them that lacks some', async () => {
  const attempt = await openQuiz(learner.browser);
  const kept = await learner.browser.post(quiz, { attempt, action: 'keep', ...first(2) });
  expect([kept.status, kept.location]).toEqual([303, `/aprender/${slug}`]);
  expect((await learner.browser.follow(kept)).text).toContain('Guardamos tus respuestas');
  expect(chosenOn((await learner.browser.get(quiz)).text)).toEqual(first(2));
  expect((await learner.browser.post(quiz, { attempt, ...first(7) })).status).toBe(422);
  expect(chosenOn((await learner.browser.get(quiz)).text)).toEqual(first(7));
});

test('once sent they are no draft any more, also when a late save arrives; a new try begins empty', async () => {
  const attempt = await openQuiz(learner.browser);
  await learner.browser.post(`${quiz}/guardar`, { attempt, ...first(4) });
  await learner.browser.post(quiz, { attempt, ...answers(5) });
  expect(await draftsOf(learner)).toEqual([]);
  const late = await learner.browser.post(`${quiz}/guardar`, { attempt, ...first(4) });
  expect([late.status, JSON.parse(late.text)]).toEqual([200, { saved: null }]);
  const again = await learner.browser.get(quiz);
  expect(chosenOn(again.text)).toEqual({});
  expect(again.text).not.toContain(`value="${attempt}"`);
});

test('after passing nothing is kept; before the lessons are read it says so', async () => {
  await learner.browser.post(quiz, { attempt: await openQuiz(learner.browser), ...answers() });
  await learner.browser.post(`${quiz}/guardar`, { attempt: newId(), ...first(1) });
  expect(await draftsOf(learner)).toEqual([]);
  const early = await newTeam(app);
  await enrol(early.hr, early.learner);
  const refused = await early.learner.browser.post(`${quiz}/guardar`, { attempt: newId(), ...first(1) });
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Primero termina de leer')]);
});

test('they are the learner’s alone: no colleague sees them, they are in the export and go with the person', async () => {
  const attempt = await openQuiz(learner.browser);
  await learner.browser.post(`${quiz}/guardar`, { attempt, ...first(2) });
  expect((await hr.browser.post(`${quiz}/guardar`, { attempt, ...first(1) })).status).toBe(404);
  const asHr = { kind: 'person', userId: hr.userId, companyId: null, roles: ['company_admin'] } as const;
  const seen = await app.db.as({ ...asHr, companyId: (await draftsOf(learner))[0]!['company_id'] as string }, (tx) =>
    tx.query('select * from quiz_drafts'),
  );
  expect(seen).toEqual([]);
  const data = app.nest.get(PersonData);
  const held = await app.db.as(system('test'), (tx) => data.export(tx, learner));
  expect(held['courses']).toMatchObject({ drafts: [{ attemptId: attempt, answers: first(2) }] });
});

test.each([
  ['no attempt', { 'A-P01': 'a' }],
  ['an attempt that is none', { attempt: 'x' }],
])('%s cannot be kept by the script', async (_name, body) => {
  expect((await learner.browser.post(`${quiz}/guardar`, body as Record<string, string>)).status).toBe(422);
});

test('a name with letters that the certificate cannot show is refused, with the answers kept for afterwards', async () => {
  const called = (name: string) => rows(app, 'update auth.users set name = $2 where id = $1', [learner.userId, name]);
  await called('Ana తెలుగు');
  const attempt = await openQuiz(learner.browser);
  const refused = await learner.browser.post(quiz, { attempt, ...answers() });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('La constancia no puede llevar తె లు గు, de «Ana తెలుగు»');
  expect(chosenOn(refused.text)).toEqual(answers());
  expect(await rows(app, 'select id from quiz_attempts where id = $1', [attempt])).toEqual([]);
  expect(chosenOn((await learner.browser.get(quiz)).text)).toEqual(answers());
  await called('Ana Telugu');
  const passed = await learner.browser.post(quiz, { attempt, ...answers() });
  expect((await learner.browser.follow(passed)).text).toContain('Aprobaste con 100 de 100');
});
