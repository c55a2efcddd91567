import { DAY } from '#libs/clock';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll, testStart } from '../../support/index.js';
import { course, enrol, newTeam, pass, rows, slug } from '../fixtures.js';

const app = appForAll();
const here = '/fm4/cursos/avance';
let admin: TestPerson;
let courseId: string;
let companyId: string;

/** Before the month in which the tests take place: figures end with the last one. */
const before = new Date(testStart.getTime() - 60 * DAY);
const main = async (path: string, browser = admin.browser) => {
  const { text } = await browser.get(path);
  return text
    .slice(text.indexOf('<main'), text.indexOf('</main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

/** So many people who read so many lessons and, if they tried, answered so. */
async function people(count: number, lessons: number, answers: Record<string, string> | null, passed = false) {
  await rows(
    app,
    `with made as (
       insert into auth.users (id, name, email, email_verified, created_at, updated_at)
       select gen_random_uuid(), 'Persona', gen_random_uuid() || '@agave.example', true, now(), now()
       from generate_series(1, $1::int) returning id),
     enrolled as (
       insert into enrolments (id, company_id, company_name, user_id, course_id, course_version_id, state, enrolled_at,
         available_at, completed_at)
       select gen_random_uuid(), $2, 'Agave', m.id, v.course_id, v.id, case when $3 then 'completed' else 'in-progress' end,
         $4::timestamptz, $4::timestamptz, case when $3 then $4::timestamptz + interval '1 day' end
       from made m, course_versions v where v.course_id = $5 returning id),
     read as (
       insert into lesson_progress (enrolment_id, company_id, lesson_id, read_at)
       select e.id, $2, 'A' || n, $4::timestamptz from enrolled e, generate_series(1, $6::int) n)
     insert into quiz_attempts (id, enrolment_id, company_id, answers, score, passed, submitted_at)
     select gen_random_uuid(), e.id, $2, $7::jsonb, case when $3 then 100 else 50 end, $3, $4::timestamptz
     from enrolled e where $7::jsonb is not null`,
    [count, companyId, passed, before, courseId, lessons, answers && JSON.stringify(answers)],
  );
}
const right = Object.fromEntries(course.quiz.map(({ id, options }) => [id, options.find((one) => one.correct)!.id]));
const wrong = (id: string) => course.quiz.find((one) => one.id === id)!.options.find((one) => !one.correct)!;

beforeAll(async () => {
  admin = await newPerson(app, { roles: ['staff_admin'] });
  ({ companyId } = await newTeam(app));
  courseId = String((await rows(app, 'select id from courses where slug = $1', [slug]))[0]!['id']);
  await people(20, 6, right, true);
  // fall for the same wrong option, and know less of the rest
  await people(10, 6, { ...right, 'A-P01': wrong('A-P01').id, 'A-P02': wrong('A-P02').id, 'A-P03': wrong('A-P03').id });
  await people(6, 2, null);
  // both at once: three who stopped after the third lesson
  await people(3, 3, null);
});

test('who began and completed, where they stop, and nothing of fewer than five', async () => {
  expect(await main(here)).toMatch(/A: Movilidad humana[^.]*? 39 20 51.3/);
  const page = await main(`${here}/${slug}`);
  expect(page).toContain('31 de octubre de 2026');
  expect(page).toMatch(/Lo recibieron 39 100.0 %/);
  // 33 read the third lesson and 30 sent the quiz: the three between would be told by subtraction
  expect(page).toContain('oculto: se deduciría restando');
  expect(page).toMatch(/Enviaron el cuestionario 30/);
});

test('questions tell which wrong option attracts, and whether they discriminate', async () => {
  const page = await main(`${here}/${slug}`);
  expect(page).toContain('Acertaron 66.7 %');
  expect(page).toContain(`${wrong('A-P01').text} La que más confunde`);
  // P02 and P03 are missed by the same ten: right and rest go together without exception
  expect(page).toMatch(/A-P01[^]*?Discriminación 1 /);
});

test('the effect is told of five pairs or more, with its size and intervals', async () => {
  const survey = (pair: string, phase: string, value: number) => {
    const answers = Object.fromEntries(
      ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10'].map((id, at) => [
        id,
        [1, 3, 5, 7, 9].includes(at) ? 6 - value : value,
      ]),
    );
    return rows(
      app,
      `insert into course_surveys (id, pair, course_id, phase, answers, given_on)
       values (gen_random_uuid(), md5($1)::uuid, $2, $3, $4::jsonb, $5::date)`,
      [pair, courseId, phase, JSON.stringify(answers), before],
    );
  };
  for (const pair of ['a', 'b', 'c', 'd']) {
    await survey(pair, 'before', 2);
    await survey(pair, 'after', pair === 'a' ? 3 : 4);
  }
  expect(await main(`${here}/${slug}`)).toMatch(/Índice de actitudes menos de 5 — —/);
  await survey('e', 'before', 3);
  await survey('e', 'after', 3);
  // changes of 25, 50, 50, 50, 0: mean 35, deviation 22.36, t(4) = 2.776
  const page = await main(`${here}/${slug}`);
  expect(page).toMatch(/Índice de actitudes 5 35 \(de 7.24 a 62.76\) 1.25 \(de 0.08 a 2.42\)/);
});

test('what happens this month is not told yet, and it is for FM4 alone', async () => {
  const { hr, learner } = await newTeam(app);
  await enrol(hr, learner);
  await pass(learner.browser);
  expect(await main(here)).toMatch(/A: Movilidad humana[^.]*? 39 20 /);
  for (const { browser } of [hr, learner]) expect((await browser.get(here)).status).toBe(403);
  expect((await admin.browser.get(`${here}/nada`)).status).toBe(404);
  const editor = await newPerson(app, { roles: ['content_editor'] });
  expect((await editor.browser.get(`${here}/${slug}`)).status).toBe(200);
});
