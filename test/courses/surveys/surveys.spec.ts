import { CourseSurveys } from '../../../src/courses/surveys/course-surveys.service.js';
import { Retention } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import type { TestPerson } from '../../support/companies.js';
import { appForAll, type TestBrowser } from '../../support/index.js';
import { enrol, newTeam, openQuiz, answers, read, rows, slug, course } from '../fixtures.js';

const app = appForAll();
const survey = `/aprender/${slug}/encuesta`;
const said = (value: string) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`T${String(n + 1).padStart(2, '0')}`, value]));

let hr: TestPerson;
let browser: TestBrowser;
let userId: string;
let courseId: string;

beforeEach(async () => {
  const team = await newTeam(app);
  ({ hr } = team);
  ({ browser, userId } = team.learner);
  await enrol(hr, team.learner);
  courseId = String((await rows(app, 'select id from courses where slug = $1', [slug]))[0]!['id']);
});

const given = () =>
  rows(
    app,
    `select s.phase, s.answers, s.pair from course_surveys s join enrolments e on e.id = s.enrolment_id
     where e.user_id = $1 order by s.phase desc`,
    [userId],
  );
const passQuiz = async () => {
  await read(browser, course.lessons.length);
  const sent = await browser.post(`/aprender/${slug}/cuestionario`, { attempt: await openQuiz(browser), ...answers() });
  return browser.get(sent.location!);
};

test('is asked once before the first lesson and once after the quiz, and both answers are of one person', async () => {
  expect((await browser.get('/aprender')).text).toContain(`href="${survey}"`);
  expect((await browser.get(`/aprender/${slug}`)).text).toContain(`href="${survey}"`);
  const page = await browser.get(survey);
  expect(page.text).toContain('Antes de empezar');
  expect(page.text.match(/<fieldset/g)).toHaveLength(10);
  const sent = await browser.post(survey, { phase: 'before', action: 'send', ...said('2'), T03: '' });
  expect(sent.location).toBe(`/aprender/${slug}/1`);
  // a second tab, and the back button
  await browser.post(survey, { phase: 'before', action: 'send', ...said('5') });
  expect((await browser.get(survey)).location).toBe(`/aprender/${slug}/1`);

  expect((await passQuiz()).text).toContain(`href="${survey}"`);
  expect((await browser.get(survey)).text).toContain('Para terminar');
  expect((await browser.post(survey, { phase: 'after', action: 'send', ...said('4') })).location).toBe(
    `/aprender/${slug}/constancia`,
  );
  const { T03: _, ...before } = Object.fromEntries(Object.entries(said('2')).map(([id, value]) => [id, Number(value)]));
  const [first, second] = await given();
  expect(first).toMatchObject({ phase: 'before', answers: before });
  expect(second).toMatchObject({ phase: 'after', pair: first!['pair'] });
  const pairs = await app.nest.get(CourseSurveys).paired(courseId);
  expect(pairs.filter(({ pair }) => pair === first!['pair'])).toEqual([
    expect.objectContaining({ before, after: expect.objectContaining({ T03: 4 }) }),
  ]);
  expect(Object.keys(pairs[0]!).sort()).toEqual(['after', 'before', 'courseId', 'givenOn', 'pair']);
});

test('may be skipped, asks no more then, and nothing waits for it', async () => {
  expect((await browser.post(survey, { phase: 'before', action: 'skip', ...said('1') })).location).toBe(
    `/aprender/${slug}/1`,
  );
  expect(await given()).toEqual([expect.objectContaining({ answers: {} })]);
  expect((await browser.get(survey)).location).toBe(`/aprender/${slug}/1`);
  // who opens a lesson directly is not held up
  expect((await browser.get(`/aprender/${slug}/1`)).status).toBe(200);
});

test('takes no phase out of its time, no other statement and no other number', async () => {
  expect((await browser.post(survey, { phase: 'after', action: 'send', ...said('1') })).location).toBe(
    `/aprender/${slug}`,
  );
  expect((await browser.post(survey, { phase: 'never', action: 'send' })).status).toBe(422);
  await browser.post(survey, { phase: 'before', action: 'send', T01: '9', T02: '3', T99: '1' });
  expect(await given()).toEqual([expect.objectContaining({ phase: 'before', answers: { T02: 3 } })]);
});

test('nobody reads the rows but the sums: not the company, not FM4, and the person takes them along', async () => {
  await browser.post(survey, { phase: 'before', action: 'send', ...said('1') });
  for (const roles of [['company_admin'], ['staff_admin']] as const) {
    const actor = { kind: 'person', userId: hr.userId, companyId: null, roles: [...roles] };
    const seen = await app.db.as({ ...actor } as never, (tx) => tx.query('select id from course_surveys'));
    expect(seen).toEqual([]);
  }
  await app.db.as(system('test'), (tx) => tx.query('delete from enrolments where user_id = $1', [userId]));
  expect(await given()).toEqual([]);
});

test('answers go after three years, and those of a place that was forgotten stay without it', async () => {
  await rows(
    app,
    `insert into open_progress (id, course_id, course_version_id, link_hash, used_on)
     select gen_random_uuid(), c.id, v.id, decode('ab', 'hex'), '2020-01-01' from courses c
     join course_versions v on v.course_id = c.id where c.slug = $1 order by v.version desc limit 1`,
    [slug],
  );
  const [place] = await rows(app, `select id from open_progress where link_hash = decode('ab', 'hex')`);
  const surveys = app.nest.get(CourseSurveys);
  await surveys.give(
    { enrolmentId: null, openProgressId: String(place!['id']) },
    { courseId, phase: 'before', answers: { T01: 2 } },
  );
  const erase = (key: string) =>
    app.nest
      .get(Retention)
      .all()
      .find((rule) => rule.key === key)!
      .erase();
  await erase('courses.open-progress');
  const left = () =>
    rows(app, `select pair from course_surveys where answers = '{"T01": 2}' and open_progress_id is null`);
  expect(await left()).toHaveLength(1);
  await erase('courses.surveys');
  expect(await left()).toHaveLength(1);
  await rows(app, `update course_surveys set given_on = '2020-01-01' where answers = '{"T01": 2}'`);
  expect(await erase('courses.surveys')).toBe(1);
  expect(await left()).toEqual([]);
});
